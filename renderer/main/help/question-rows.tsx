import type { RedFlagAnswers } from "../../../shared/body/conditions";
import type { RedFlagId } from "../../../shared/body/red-flag-rules";
import { useApp } from "../state/app-context";
import { RedFlagText } from "./red-flag-text";
import styles from "./question-rows.module.css";

export type RowAnswer = boolean | "unknown";
const ANSWERS = [
  { answer: true, key: "help.answer.yes" },
  { answer: "unknown", key: "help.answer.unknown" },
  { answer: false, key: "help.answer.no" },
] as const;

interface RowsProps {
  readonly ids: readonly RedFlagId[];
  readonly given: RedFlagAnswers;
  readonly onGive: (id: RedFlagId, answer: RowAnswer) => void;
}

/** Questions, each with yes, not sure and no. None is answered beforehand. */
export function QuestionRows({ ids, given, onGive }: RowsProps) {
  const { t } = useApp();
  return (
    <div className={styles.rows}>
      {ids.map((id) => (
        <fieldset key={id} className={styles.row}>
          <legend>
            <RedFlagText id={id} />
          </legend>
          <div className={styles.answers}>
            {ANSWERS.map(({ answer, key }) => (
              <label key={key} className={styles.answer}>
                <input
                  type="radio"
                  name={`help-${id}`}
                  checked={given[id] === answer}
                  onChange={() => onGive(id, answer)}
                />
                {t(key)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
