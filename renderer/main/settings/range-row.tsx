import type { ClockRange } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import styles from "./settings.module.css";

interface RangeRowProps {
  readonly name: string;
  readonly ranges: readonly ClockRange[];
  /** What the plus adds. */
  readonly added: ClockRange;
  /** Said while there are no ranges. */
  readonly none: string;
  readonly onChange: (ranges: readonly ClockRange[]) => void;
}
/** The ranges of a day, or of every day: any number of them, each from a time to a time. */
export function RangeRow({ name, ranges, added, none, onChange }: RangeRowProps) {
  const { t } = useApp();
  const replace = (at: number, range: ClockRange): void =>
    onChange(ranges.map((each, index) => (index === at ? range : each)));
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.ranges}>
        {ranges.length === 0 && <span className={styles.help}>{none}</span>}
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
        onClick={() => onChange([...ranges, added])}
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
