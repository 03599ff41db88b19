import { useState } from "react";
import { dateOf } from "../../../shared/units";
import { useApp } from "../state/app-context";
import styles from "./settings.module.css";
import { useSetting } from "./use-setting";

/** Days without breaks: single ones, or the holidays of a calendar file. Those that are over are not listed. */
export function DaysOff() {
  const { app, api, t } = useApp();
  const { value, change, said } = useSetting("daysOff");
  const [draft, setDraft] = useState("");
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
      <ul className={styles.dates}>
        {coming.map((date) => (
          <li key={date} className={styles.range}>
            <span>{name(date)}</span>
            <button
              type="button"
              aria-label={t("settings.daysOff.remove", { date: name(date) })}
              onClick={() => change(value.filter((each) => each !== date))}
            >
              −
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.control}>
        <input
          type="date"
          aria-label={t("settings.daysOff.date")}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <button
          type="button"
          disabled={draft === ""}
          onClick={() => {
            change([...new Set([...value, draft])].sort());
            setDraft("");
          }}
        >
          {t("settings.daysOff.add")}
        </button>
        <button type="button" onClick={importCalendar}>
          {t("settings.daysOff.import")}
        </button>
        <span role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
          {imported === "" ? said.text : imported}
        </span>
      </div>
    </fieldset>
  );
}
