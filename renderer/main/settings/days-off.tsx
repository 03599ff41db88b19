import { useState } from "react";
import { dateOf } from "../../../shared/time/units";
import { useApp } from "../state/app-context";
import { EditableList } from "./editable-list";
import { Said } from "../../components/status";
import styles from "./settings.module.css";
import { useSetting } from "../setting-controls/use-setting";

/** Days without breaks: single ones, or the holidays of a calendar file. Those that are over are not listed. */
export function DaysOff() {
  const { app, api, t } = useApp();
  const { value, change, said } = useSetting("daysOff");
  const [imported, setImported] = useState("");
  const today = dateOf(app.dayStart + 12 * 3_600_000);
  const coming = value.filter((date) => date >= today);
  const format = new Intl.DateTimeFormat(app.region, { dateStyle: "full", timeZone: "UTC" });
  const name = (date: string): string => format.format(new Date(`${date}T00:00:00Z`));
  const importCalendar = (): void =>
    void api
      .call("holidays:import")
      .then((reply) => setImported(reply.ok ? t("settings.daysOff.imported", { count: reply.value }) : reply.message));
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.daysOff")}</legend>
      {coming.length === 0 && <p className={styles.help}>{t("settings.daysOff.none")}</p>}
      <EditableList
        type="date"
        values={coming}
        nameOf={name}
        removeLabelOf={(date) => t("settings.daysOff.remove", { date: name(date) })}
        fieldLabel={t("settings.daysOff.date")}
        addLabel={t("settings.daysOff.add")}
        className={styles.dates}
        onAdd={(date) => change([...new Set([...value, date])].sort())}
        onRemove={(date) => change(value.filter((each) => each !== date))}
      >
        <button type="button" onClick={importCalendar}>
          {t("settings.daysOff.import")}
        </button>
        <Said said={imported === "" ? said : { ok: said.ok, text: imported }} />
      </EditableList>
    </fieldset>
  );
}
