import { WEEKDAYS, type ClockRange, type Settings, type Weekday } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import styles from "./settings.module.css";
import { RangeRow } from "./range-row";
import { useSetting } from "./use-setting";

/** 2024-01-01 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const NEW_HOURS: ClockRange = { from: "09:00", to: "17:30" };

/** The hours of each weekday. A day may have several, or none: a day off. */
export function WorkHours() {
  const { app, t } = useApp();
  const { value, change, said } = useSetting("workHours");
  const names = new Intl.DateTimeFormat(app.region, { weekday: "long", timeZone: "UTC" });
  const setDay = (day: Weekday, ranges: readonly ClockRange[]): void =>
    change(value.map((each, index): Settings["workHours"][number] => (index === day ? ranges : each)));
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.workHours")}</legend>
      {WEEKDAYS.map((day) => (
        <RangeRow
          key={day}
          name={names.format(A_MONDAY + day * 86_400_000)}
          ranges={value[day] ?? []}
          added={NEW_HOURS}
          none={t("settings.workHours.off")}
          onChange={(ranges) => setDay(day, ranges)}
        />
      ))}
      <span role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
        {said.text}
      </span>
    </fieldset>
  );
}
