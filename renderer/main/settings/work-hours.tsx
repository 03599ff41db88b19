import { WEEKDAYS, type ClockRange, type Settings, type Weekday } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import styles from "./settings.module.css";
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
        <Day
          key={day}
          name={names.format(A_MONDAY + day * 86_400_000)}
          ranges={value[day] ?? []}
          onChange={(ranges) => setDay(day, ranges)}
        />
      ))}
      <span role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
        {said.text}
      </span>
    </fieldset>
  );
}

interface DayProps {
  readonly name: string;
  readonly ranges: readonly ClockRange[];
  readonly onChange: (ranges: readonly ClockRange[]) => void;
}
function Day({ name, ranges, onChange }: DayProps) {
  const { t } = useApp();
  const replace = (at: number, range: ClockRange): void =>
    onChange(ranges.map((each, index) => (index === at ? range : each)));
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.ranges}>
        {ranges.length === 0 && <span className={styles.help}>{t("settings.workHours.off")}</span>}
        {ranges.map((range, at) => (
          <span key={at} className={styles.range}>
            <TimeField
              label={t("settings.workHours.from", { day: name })}
              value={range.from}
              onChange={(from) => replace(at, { ...range, from })}
            />
            <TimeField
              label={t("settings.workHours.to", { day: name })}
              value={range.to}
              onChange={(to) => replace(at, { ...range, to })}
            />
            <button
              type="button"
              aria-label={t("settings.workHours.remove", { day: name })}
              onClick={() => onChange(ranges.filter((_, index) => index !== at))}
            >
              −
            </button>
          </span>
        ))}
      </div>
      <button
        type="button"
        aria-label={t("settings.workHours.add", { day: name })}
        onClick={() => onChange([...ranges, NEW_HOURS])}
      >
        +
      </button>
    </div>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}
/** An emptied field changes nothing. */
function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <input
      type="time"
      aria-label={label}
      value={value === "24:00" ? "00:00" : value}
      onChange={({ target }) => {
        if (target.value !== "") onChange(target.value);
      }}
    />
  );
}
