import { WEEKDAYS, type ClockRange, type Weekday } from "../../../shared/time/clock-ranges";
import { type Settings } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import { Said } from "../../components/status";
import styles from "../settings/settings.module.css";
import { RangeRow } from "./range-row";
import { useSetting } from "./use-setting";
import { weekdayNames } from "./weekdays";

/** The hours of each weekday. A day may have several, or none: a day off. */
export function WorkHours() {
  const { app, t } = useApp();
  const { value, change, said } = useSetting("workHours");
  const names = weekdayNames(app.region, "long");
  const setDay = (day: Weekday, ranges: readonly ClockRange[]): void =>
    change(value.map((each, index): Settings["workHours"][number] => (index === day ? ranges : each)));
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.workHours")}</legend>
      {WEEKDAYS.map((day) => (
        <RangeRow
          key={day}
          name={names[day] ?? ""}
          ranges={value[day] ?? []}
          onChange={(ranges) => setDay(day, ranges)}
        />
      ))}
      <Said said={said} />
    </fieldset>
  );
}
