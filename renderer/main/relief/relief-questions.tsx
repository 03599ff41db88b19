import { useState } from "react";
import {
  knownAnswers,
  mayUse,
  RELIEF_ANSWERS,
  RELIEF_KINDS,
  RELIEF_QUESTIONS,
  type ReliefAnswers,
  type ReliefEdit,
  type ReliefQuestion,
} from "../../../shared/relief/relief";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Fieldset } from "../../components/fieldset";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { useDocumentValue } from "../state/use-document";
import styles from "./relief-questions.module.css";

interface QuestionsProps {
  readonly onEdit: (edit: ReliefEdit, text: string) => Promise<void>;
}

/** What is asked before a timer starts. Whoever it may harm is told so, and gets none. */
export function ReliefQuestions({ onEdit }: QuestionsProps) {
  const { t } = useApp();
  const known = knownAnswers(useDocumentValue("routines").conditions);
  const [given, setGiven] = useState<ReliefAnswers>({});
  const answers = { ...given, ...known };
  const asked = RELIEF_QUESTIONS.filter((question) => known[question] === undefined);
  const isWhole = RELIEF_QUESTIONS.every((question) => answers[question] !== undefined);
  // One answer against cold is against both: the other questions need no answer then.
  const isHidden = !mayUse("cold", { ...allNo(RELIEF_QUESTIONS), ...answers });
  if (isHidden) return <Hidden onChange={Object.keys(given).length === 0 ? undefined : () => setGiven({})} />;
  return (
    <Panel title={t("relief.ask")}>
      <p>{t("relief.ask.lead")}</p>
      {asked.map((question) => (
        <Fieldset key={question} legend={t(`relief.${question}`)} className={styles.question}>
          {RELIEF_ANSWERS.map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={question}
                checked={given[question] === answer}
                onChange={() => setGiven({ ...given, [question]: answer })}
              />
              {t(`relief.answer.${answer}`)}
            </label>
          ))}
        </Fieldset>
      ))}
      {isWhole && !mayUse("warm", answers) && <p>{t("relief.noWarmth")}</p>}
      <ButtonRow>
        {RELIEF_KINDS.filter((kind) => !isWhole || mayUse(kind, answers)).map((kind) => (
          <Button
            key={kind}
            disabled={!isWhole}
            onClick={() => void onEdit({ type: "started", kind, answers }, t("relief.started"))}
          >
            {t(`relief.start.${kind}`)}
          </Button>
        ))}
        {!isWhole && <span>{t("relief.open")}</span>}
      </ButtonRow>
    </Panel>
  );
}

const allNo = (questions: readonly ReliefQuestion[]): ReliefAnswers =>
  Object.fromEntries(questions.map((question) => [question, "no"]));

function Hidden({ onChange }: { readonly onChange: (() => void) | undefined }) {
  const { t } = useApp();
  const open = useOpenScreen();
  return (
    <Panel layout="card" title={t("relief.hidden")}>
      <p role="status">{t("relief.hidden.text")}</p>
      <ButtonRow>
        <Button onClick={() => open("help")}>{t("relief.help")}</Button>
        {onChange !== undefined && <Button onClick={onChange}>{t("relief.change")}</Button>}
      </ButtonRow>
    </Panel>
  );
}
