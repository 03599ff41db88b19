import { useState } from "react";
import type { RosaUse } from "../../../../shared/workspace/rosa/rosa";
import type { RosaTimed } from "../../../../shared/workspace/rosa/rosa-areas";
import { useApp } from "../../state/app-context";
import styles from "./rosa.module.css";

const FIELDS = [
  { field: "hoursPerDay", words: "hours", most: 24 },
  { field: "longestContinuousMin", words: "minutes", most: 24 * 60 },
] as const;
type Drafts = Readonly<Record<keyof RosaUse, string>>;

interface TimeProps {
  readonly part: RosaTimed;
  readonly use: RosaUse | undefined;
  readonly onUse: (use: RosaUse) => void;
}

/** How long something is used, as two numbers; kept as soon as both make sense. */
export function TimeOfUse({ part, use, onUse }: TimeProps) {
  const { t } = useApp();
  const [drafts, setDrafts] = useState<Drafts>({
    hoursPerDay: use === undefined ? "" : String(use.hoursPerDay),
    longestContinuousMin: use === undefined ? "" : String(use.longestContinuousMin),
  });
  const change = (field: keyof RosaUse, text: string): void => {
    const changed = { ...drafts, [field]: text };
    setDrafts(changed);
    if (FIELDS.every((each) => isTime(changed[each.field], each.most)))
      onUse({
        hoursPerDay: Number(changed.hoursPerDay),
        longestContinuousMin: Number(changed.longestContinuousMin),
      });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t(`rosa.timed.${part}`)}</legend>
      {FIELDS.map(({ field, words, most }) => {
        const isWrong = drafts[field] !== "" && !isTime(drafts[field], most);
        return (
          <div key={field} className={styles.time}>
            <label htmlFor={field}>{t(`rosa.time.${words}`)}</label>
            <input
              id={field}
              type="number"
              min={0}
              max={most}
              step="any"
              value={drafts[field]}
              aria-describedby={`${field}-wrong time-rule`}
              aria-invalid={isWrong}
              onChange={({ target }) => change(field, target.value)}
            />
            <span id={`${field}-wrong`} role="alert" className={styles.wrong}>
              {isWrong && t(`rosa.time.${words}.range`)}
            </span>
          </div>
        );
      })}
      <p id="time-rule" className={styles.help}>
        {t("rosa.time.rule")}
      </p>
    </fieldset>
  );
}

const isTime = (text: string, most: number): boolean => text.trim() !== "" && Number(text) >= 0 && Number(text) <= most;
