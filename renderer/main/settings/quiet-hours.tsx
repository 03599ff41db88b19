import type { ClockRange } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import { RangeRow } from "./range-row";
import styles from "./settings.module.css";
import { useSetting } from "./use-setting";

const NEW_QUIET: ClockRange = { from: "12:00", to: "13:00" };

/** Times of every day without breaks, such as lunch. A range that ends before it begins goes over midnight. */
export function QuietHours() {
  const { t } = useApp();
  const { value, change, said } = useSetting("quietHours");
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.quietHours")}</legend>
      <p className={styles.help}>{t("settings.quietHours.help")}</p>
      <RangeRow
        name={t("settings.quietHours.everyDay")}
        ranges={value}
        added={NEW_QUIET}
        none={t("settings.quietHours.none")}
        onChange={change}
      />
      <span role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
        {said.text}
      </span>
    </fieldset>
  );
}
