import type { ClockRange } from "../../../shared/time/clock-ranges";
import { Button } from "../../components/button";
import { useApp } from "../state/app-context";
import styles from "./time-range.module.css";

interface RangeProps {
  /** What the range is of, for the names of its controls. */
  readonly name: string;
  readonly range: ClockRange;
  /** Told of the end that changes. */
  readonly onChange: (change: Partial<ClockRange>) => void;
  readonly onRemove: () => void;
}

/** From a time to a time, with a button that removes it. */
export function TimeRange({ name, range, onChange, onRemove }: RangeProps) {
  const { t } = useApp();
  return (
    <span className={styles.range}>
      <TimeField
        label={t("settings.range.from", { day: name })}
        value={range.from}
        onChange={(from) => onChange({ from })}
      />
      <TimeField label={t("settings.range.to", { day: name })} value={range.to} onChange={(to) => onChange({ to })} />
      <Button aria-label={t("settings.range.remove", { day: name })} onClick={onRemove}>
        −
      </Button>
    </span>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}
/** A time of day. Emptying the field changes nothing. */
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
