import { weekdayNames } from "../../../shared/i18n/dates";
import type { Settings } from "../../../shared/settings/settings";
import { type ClockRange, type Weekday, WEEKDAYS } from "../../../shared/time/clock-ranges";
import { Button } from "../../components/button";
import { HelpText } from "../../components/help-text";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { SettingGroup } from "./setting-group";
import { TimeRange } from "./time-range";
import { useSetting } from "./use-setting";
import styles from "./work-hours.module.css";

const NEW_HOURS: ClockRange = { from: "09:00", to: "17:30" };

/** The hours of each weekday. A day may have several, or none: a day off. */
export function WorkHours() {
  const { t, region } = useApp();
  const { value, change, status } = useSetting("workHours");
  const names = weekdayNames(region, "long");
  const setDay = (day: Weekday, ranges: readonly ClockRange[]): void =>
    change(value.map((each, index): Settings["workHours"][number] => (index === day ? ranges : each)));
  return (
    <SettingGroup legend={t("settings.workHours")}>
      {WEEKDAYS.map((day) => (
        <DayRow
          key={day}
          name={names[day] ?? ""}
          ranges={value[day] ?? []}
          onChange={(ranges) => setDay(day, ranges)}
        />
      ))}
      <Status status={status} place="beside" />
    </SettingGroup>
  );
}

interface DayRowProps {
  readonly name: string;
  readonly ranges: readonly ClockRange[];
  readonly onChange: (ranges: readonly ClockRange[]) => void;
}
function DayRow({ name, ranges, onChange }: DayRowProps) {
  const { t } = useApp();
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <span>{name}</span>
      <div className={styles.ranges}>
        {ranges.length === 0 && <HelpText as="span">{t("settings.workHours.off")}</HelpText>}
        {ranges.map((range, at) => (
          <TimeRange
            key={at}
            name={name}
            range={range}
            onChange={(changed) => onChange(ranges.with(at, { ...range, ...changed }))}
            onRemove={() => onChange(ranges.toSpliced(at, 1))}
          />
        ))}
      </div>
      <Button aria-label={t("settings.range.add", { day: name })} onClick={() => onChange([...ranges, NEW_HOURS])}>
        +
      </Button>
    </div>
  );
}
