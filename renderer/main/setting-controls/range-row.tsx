import { type ClockRange } from "../../../shared/time/clock-ranges";
import { useApp } from "../state/app-context";
import styles from "../settings/settings.module.css";

const NEW_HOURS: ClockRange = { from: "09:00", to: "17:30" };

interface RangeRowProps {
  readonly name: string;
  readonly ranges: readonly ClockRange[];
  readonly onChange: (ranges: readonly ClockRange[]) => void;
}
/** The work hours of a day: several ranges or none, each from a time to a time. */
export function RangeRow({ name, ranges, onChange }: RangeRowProps) {
  const { t } = useApp();
  const replace = (at: number, range: ClockRange): void =>
    onChange(ranges.map((each, index) => (index === at ? range : each)));
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <span>{name}</span>
      <div className={styles.ranges}>
        {ranges.length === 0 && <span className={styles.help}>{t("settings.workHours.off")}</span>}
        {ranges.map((range, at) => (
          <span key={at} className={styles.range}>
            <TimeField
              label={t("settings.range.from", { day: name })}
              value={range.from}
              onChange={(from) => replace(at, { ...range, from })}
            />
            <TimeField
              label={t("settings.range.to", { day: name })}
              value={range.to}
              onChange={(to) => replace(at, { ...range, to })}
            />
            <button
              type="button"
              aria-label={t("settings.range.remove", { day: name })}
              onClick={() => onChange(ranges.filter((_, index) => index !== at))}
            >
              −
            </button>
          </span>
        ))}
      </div>
      <button
        type="button"
        aria-label={t("settings.range.add", { day: name })}
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
export function TimeField({ label, value, onChange }: TimeFieldProps) {
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
