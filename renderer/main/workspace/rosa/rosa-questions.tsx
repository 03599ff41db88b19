import { useLayoutEffect, useRef, useState } from "react";
import type { RosaDraft, RosaGiven } from "../../../../shared/workspace/rosa/rosa-record";
import { ROSA_AREAS } from "../../../../shared/workspace/rosa/rosa-areas";
import { openAreas } from "../../../../shared/workspace/rosa/rosa-steps";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { useApp } from "../../state/app-context";
import { RosaStep } from "./rosa-step";
import styles from "./rosa-questions.module.css";

interface QuestionsProps {
  readonly draft: RosaDraft;
  readonly onChange: (given: RosaGiven) => void;
  readonly onLeave: () => void;
  readonly onFinish: () => void;
}

/** The guided way through the areas, one at a time, from the first that is unanswered. */
export function RosaQuestions({ draft, onChange, onLeave, onFinish }: QuestionsProps) {
  const { t } = useApp();
  const left = openAreas(draft);
  const [step, setStep] = useState(() =>
    Math.max(
      0,
      ROSA_AREAS.findIndex((area) => left.includes(area)),
    ),
  );
  const area = ROSA_AREAS[step] ?? ROSA_AREAS[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [step]);
  const isComplete = left.length === 0;
  const isLast = step === ROSA_AREAS.length - 1;
  return (
    <Panel labelledBy="rosa-area">
      <HelpText>{t("rosa.step", { step: step + 1, steps: ROSA_AREAS.length })}</HelpText>
      <progress value={step + 1} max={ROSA_AREAS.length} aria-labelledby="rosa-area" className={styles.progress} />
      <h2 id="rosa-area" ref={heading} tabIndex={-1}>
        {t(`rosa.area.${area}`)}
      </h2>
      <RosaStep key={area} area={area} draft={draft} onChange={onChange} />
      {isLast && !isComplete && (
        <ul className={styles.left}>
          {left.map((each) => (
            <li key={each}>
              <Button kind="link" onClick={() => setStep(ROSA_AREAS.indexOf(each))}>
                {t("rosa.open", { area: t(`rosa.area.${each}`) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ButtonRow>
        <Button onClick={() => (step === 0 ? onLeave() : setStep(step - 1))}>{t("rosa.back")}</Button>
        {!isLast && (
          <Button kind={isComplete ? undefined : "main"} onClick={() => setStep(step + 1)}>
            {t("rosa.next")}
          </Button>
        )}
        {isComplete && (
          <Button kind="main" onClick={onFinish}>
            {t("rosa.finish")}
          </Button>
        )}
        {step > 0 && (
          <Button kind="link" onClick={onLeave}>
            {t("rosa.toStart")}
          </Button>
        )}
      </ButtonRow>
    </Panel>
  );
}
