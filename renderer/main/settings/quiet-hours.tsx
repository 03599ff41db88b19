import { WEEKDAYS, type QuietRange, type Weekday } from "../../../shared/time/clock-ranges";
import { useApp } from "../state/app-context";
import { TimeField } from "../setting-controls/range-row";
import { Said } from "../../components/status";
import styles from "./settings.module.css";
import { useSetting } from "../setting-controls/use-setting";
import { weekdayNames } from "../setting-controls/weekdays";

const LUNCH: QuietRange = { from: "12:00", to: "13:00" };

/** Times without breaks, such as lunch: of every day, or of some weekdays. One that ends before it begins goes over midnight. */
export function QuietHours() {
  const { t } = useApp();
  const { value, change, said } = useSetting("quietHours");
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.quietHours")}</legend>
      <p className={styles.help}>{t("settings.quietHours.help")}</p>
      {value.map((range, at) => (
        <Range
          key={at}
          range={range}
          onChange={(changed) => change(value.map((each, index) => (index === at ? changed : each)))}
          onRemove={() => change(value.filter((_, index) => index !== at))}
        />
      ))}
      <div className={styles.control}>
        <button type="button" onClick={() => change([...value, LUNCH])}>
          {t("settings.quietHours.add")}
        </button>
        <Said said={said} />
      </div>
    </fieldset>
  );
}

interface RangeProps {
  readonly range: QuietRange;
  readonly onChange: (range: QuietRange) => void;
  readonly onRemove: () => void;
}
function Range({ range, onChange, onRemove }: RangeProps) {
  const { app, t } = useApp();
  const name = t("settings.quietHours.named", { from: range.from, to: range.to });
  const days = range.days ?? WEEKDAYS;
  const toggle = (day: Weekday, isOn: boolean): void => {
    const chosen = WEEKDAYS.filter((each) => (each === day ? isOn : days.includes(each)));
    const { days: _days, ...everyDay } = range;
    // Of all days is the same as of none in particular; a range of no day would be none at all.
    if (chosen.length > 0) onChange(chosen.length === WEEKDAYS.length ? everyDay : { ...range, days: chosen });
  };
  return (
    <div className={styles.quiet} role="group" aria-label={name}>
      <span className={styles.range}>
        <TimeField
          label={t("settings.range.from", { day: name })}
          value={range.from}
          onChange={(from) => onChange({ ...range, from })}
        />
        <TimeField
          label={t("settings.range.to", { day: name })}
          value={range.to}
          onChange={(to) => onChange({ ...range, to })}
        />
        <button type="button" aria-label={t("settings.range.remove", { day: name })} onClick={onRemove}>
          −
        </button>
      </span>
      <span className={styles.range}>
        {weekdayNames(app.region, "short").map((label, day) => (
          <label key={label} className={styles.check}>
            <input
              type="checkbox"
              checked={days.some((each) => each === day)}
              onChange={({ target }) => toggle(WEEKDAYS[day] ?? 0, target.checked)}
            />
            {label}
          </label>
        ))}
      </span>
    </div>
  );
}
