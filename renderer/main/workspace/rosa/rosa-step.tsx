import { isPhoneUnused, type RosaDraft, type RosaGiven } from "../../../../shared/workspace/rosa/rosa-record";
import { ROSA_PICTURES } from "../../../../shared/workspace/rosa/pictures/pictures";
import type { RosaAreaAnswer } from "../../../../shared/workspace/rosa/rosa";
import { questionsOf, type RosaArea } from "../../../../shared/workspace/rosa/rosa-areas";
import { timedWith } from "../../../../shared/workspace/rosa/rosa-steps";
import { CheckboxGroup } from "../../../components/checkbox-group";
import { Fieldset } from "../../../components/fieldset";
import { StillFigure } from "../../../components/still-figure";
import { useApp } from "../../state/app-context";
import { TimeOfUse } from "./time-of-use";
import styles from "./rosa-step.module.css";

interface StepProps {
  readonly area: RosaArea;
  readonly draft: RosaDraft;
  readonly onChange: (given: RosaGiven) => void;
}

/** One area: its posture in pictures, what makes it worse, and for some the time of use. */
export function RosaStep({ area, draft, onChange }: StepProps) {
  const answer = draft.areas[area];
  const timed = timedWith(area);
  const isUnused = area === "phone" && isPhoneUnused(draft);
  const onAnswer = (given: RosaAreaAnswer): void => onChange({ type: "answered", area, answer: given });
  return (
    <>
      <Postures area={area} answer={answer} onAnswer={onAnswer} />
      {answer !== undefined && !isUnused && <Increments area={area} answer={answer} onAnswer={onAnswer} />}
      {timed !== null && !isUnused && (
        <TimeOfUse
          key={timed}
          part={timed}
          use={draft.use[timed]}
          onUse={(use) => onChange({ type: "timed", part: timed, use })}
        />
      )}
    </>
  );
}

interface AnswerProps {
  readonly area: RosaArea;
  readonly onAnswer: (answer: RosaAreaAnswer) => void;
}
function Postures({ area, answer, onAnswer }: AnswerProps & { readonly answer: RosaAreaAnswer | undefined }) {
  const { t } = useApp();
  return (
    <Fieldset legend={t("rosa.posture")} className={styles.group}>
      <div className={styles.cards}>
        {questionsOf(area).bases.map(({ id }) => (
          <label key={id} className={styles.card}>
            <StillFigure motion={ROSA_PICTURES[id]} className={styles.picture} />
            <span>
              <input
                type="radio"
                name={area}
                checked={answer?.base === id}
                onChange={() => onAnswer({ base: id, increments: answer?.increments ?? [] })}
              />
              {t(`rosa.choice.${id}`)}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

function Increments({ area, answer, onAnswer }: AnswerProps & { readonly answer: RosaAreaAnswer }) {
  const { t } = useApp();
  return (
    <CheckboxGroup
      legend={t("rosa.also")}
      all={questionsOf(area).increments.map(({ id }) => id)}
      labelOf={(each) => t(`rosa.choice.${each}`)}
      value={answer.increments}
      onChange={(increments) => onAnswer({ ...answer, increments })}
      className={styles.increments}
    />
  );
}
