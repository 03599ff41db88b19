import { useState } from "react";
import type { RosaUse } from "../../../../shared/workspace/rosa/rosa";
import type { RosaTimed } from "../../../../shared/workspace/rosa/rosa-areas";
import { Fieldset } from "../../../components/fieldset";
import { HelpText } from "../../../components/help-text";
import { NumberField } from "../../../components/number-field";
import { useApp } from "../../state/app-context";
import styles from "./time-of-use.module.css";

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

/** How long something is used, as two numbers. They are saved as soon as both make sense. */
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
    <Fieldset legend={t(`rosa.timed.${part}`)} className={styles.group}>
      {FIELDS.map(({ field, words, most }) => {
        const isWrong = drafts[field] !== "" && !isTime(drafts[field], most);
        return (
          <div key={field} className={styles.time}>
            <label htmlFor={field}>{t(`rosa.time.${words}`)}</label>
            <NumberField
              id={field}
              min={0}
              max={most}
              step="any"
              value={drafts[field]}
              describedBy={`${field}-wrong time-rule`}
              isInvalid={isWrong}
              onChange={(text) => change(field, text)}
            />
            <span id={`${field}-wrong`} role="alert" className={styles.wrong}>
              {isWrong && t(`rosa.time.${words}.range`)}
            </span>
          </div>
        );
      })}
      <HelpText id="time-rule">{t("rosa.time.rule")}</HelpText>
    </Fieldset>
  );
}

const isTime = (text: string, most: number): boolean => text.trim() !== "" && Number(text) >= 0 && Number(text) <= most;
