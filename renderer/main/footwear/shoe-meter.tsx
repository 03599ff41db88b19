import styles from "./shoe-meter.module.css";

interface MeterProps {
  readonly label: string;
  /** The value in words; what is drawn says no more. */
  readonly text: string;
  readonly value: number;
  /** From where to where many people change shoes; `null` where nobody says. */
  readonly range: readonly [number, number] | null;
}

/** How far a pair has come, on a line with the range of custom marked. */
export function ShoeMeter({ label, text, value, range }: MeterProps) {
  const high = range?.[1] ?? 0;
  const end = high * 1.25;
  const share = (each: number): number => (end === 0 ? 0 : (Math.min(each, end) / end) * 100);
  return (
    <div>
      <p className={styles.text}>{text}</p>
      {range !== null && (
        <div
          role="meter"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={high}
          aria-valuenow={Math.min(value, high)}
          aria-valuetext={text}
        >
          <svg className={styles.meter} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.track} x="0" y="2" width="100" height="4" />
            <rect className={styles.range} x={share(range[0])} y="0" width={share(high) - share(range[0])} height="8" />
            <rect className={styles.value} x="0" y="2" width={share(value)} height="4" />
          </svg>
        </div>
      )}
    </div>
  );
}
