import { type QuietRange, type Weekday, WEEKDAYS } from "../../../shared/time/clock-ranges";
import { Button } from "../../components/button";
import { Checkbox } from "../../components/checkbox";
import { HelpText } from "../../components/help-text";
import { Status } from "../../components/status";
import { SettingGroup } from "../setting-controls/setting-group";
import { TimeRange } from "../setting-controls/time-range";
import { useSetting } from "../setting-controls/use-setting";
import { weekdayNames } from "../../../shared/i18n/dates";
import { useApp } from "../state/app-context";
import styles from "./quiet-hours.module.css";

const LUNCH: QuietRange = { from: "12:00", to: "13:00" };

/** Times without breaks, such as lunch, on every day or some. A range that ends before it begins goes past midnight. */
export function QuietHours() {
  const { t } = useApp();
  const { value, change, status } = useSetting("quietHours");
  return (
    <SettingGroup legend={t("settings.quietHours")}>
      <HelpText>{t("settings.quietHours.help")}</HelpText>
      {value.map((range, at) => (
        <Range
          key={at}
          range={range}
          onChange={(changed) => change(value.with(at, changed))}
          onRemove={() => change(value.toSpliced(at, 1))}
        />
      ))}
      <div className={styles.add}>
        <Button onClick={() => change([...value, LUNCH])}>{t("settings.quietHours.add")}</Button>
        <Status status={status} place="beside" />
      </div>
    </SettingGroup>
  );
}

interface RangeProps {
  readonly range: QuietRange;
  readonly onChange: (range: QuietRange) => void;
  readonly onRemove: () => void;
}
function Range({ range, onChange, onRemove }: RangeProps) {
  const { t, region } = useApp();
  const name = t("settings.quietHours.named", { from: range.from, to: range.to });
  const days = range.days ?? WEEKDAYS;
  const toggle = (day: Weekday, isOn: boolean): void => {
    const chosen = WEEKDAYS.filter((each) => (each === day ? isOn : days.includes(each)));
    const { days: _days, ...everyDay } = range;
    // All days are stored as none in particular; with no day at all there would be no range.
    if (chosen.length > 0) onChange(chosen.length === WEEKDAYS.length ? everyDay : { ...range, days: chosen });
  };
  return (
    <div className={styles.quiet} role="group" aria-label={name}>
      <TimeRange
        name={name}
        range={range}
        onChange={(changed) => onChange({ ...range, ...changed })}
        onRemove={onRemove}
      />
      <span className={styles.days}>
        {weekdayNames(region, "short").map((label, day) => (
          <Checkbox
            key={label}
            label={label}
            isChecked={days.some((each) => each === day)}
            className={styles.day}
            onChange={(isOn) => toggle(WEEKDAYS[day] ?? 0, isOn)}
          />
        ))}
      </span>
    </div>
  );
}
