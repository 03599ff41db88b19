import { type CheckInEntry, DAY_KINDS, FEELINGS, WORSENERS } from "../../../shared/body/check-in";
import { CheckboxGroup } from "../../components/checkbox-group";
import { Fieldset } from "../../components/fieldset";
import { useApp } from "../state/app-context";
import styles from "./about-today.module.css";

interface AboutProps {
  readonly entry: CheckInEntry;
  /** Whether it is open from the beginning. */
  readonly isOpen: boolean;
  readonly onChange: (change: Partial<CheckInEntry>) => void;
}

/** What it feels like, what makes it worse, what the day was, and whether it stopped or woke the person. All may stay open. */
export function AboutToday({ entry, isOpen, onChange }: AboutProps) {
  const { t } = useApp();
  return (
    <details open={isOpen} className={styles.more}>
      <summary>{t("checkIn.more")}</summary>
      <CheckboxGroup
        legend={t("checkIn.feelings")}
        all={FEELINGS}
        labelOf={(each) => t(`feeling.${each}`)}
        value={entry.feelings}
        onChange={(feelings) => onChange({ feelings })}
        className={styles.boxes}
      />
      <CheckboxGroup
        legend={t("checkIn.worse")}
        all={WORSENERS}
        labelOf={(each) => t(`worse.${each}`)}
        value={entry.worse}
        onChange={(worse) => onChange({ worse })}
        className={styles.boxes}
      />
      <CheckboxGroup
        legend={t("checkIn.day")}
        all={DAY_KINDS}
        labelOf={(each) => t(`day.${each}`)}
        value={entry.day}
        onChange={(day) => onChange({ day })}
        className={styles.boxes}
      />
      <YesOrNo name="stopped" value={entry.stopped} onChange={(stopped) => onChange({ stopped })} />
      <YesOrNo name="woke" value={entry.woke} onChange={(woke) => onChange({ woke })} />
    </details>
  );
}

interface YesOrNoProps {
  readonly name: "stopped" | "woke";
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}
function YesOrNo({ name, value, onChange }: YesOrNoProps) {
  const { t } = useApp();
  const choices = [
    { choice: true, label: t("checkIn.yes") },
    { choice: false, label: t("checkIn.no") },
    { choice: null, label: t("checkIn.unanswered") },
  ];
  return (
    <Fieldset legend={t(`checkIn.${name}`)} className={styles.boxes}>
      {choices.map(({ choice, label }) => (
        <label key={label} className={styles.choice}>
          <input type="radio" name={`check-in-${name}`} checked={value === choice} onChange={() => onChange(choice)} />
          {label}
        </label>
      ))}
    </Fieldset>
  );
}
