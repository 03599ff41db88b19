import { useState } from "react";
import {
  QUIZ,
  QUIZ_QUESTIONS,
  quizResults,
  type QuizAnswers,
  type QuizQuestion,
} from "../../../shared/footwear/foot-quiz";
import { isMessageKey } from "../../../shared/i18n/english";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Fieldset } from "../../components/fieldset";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { Footprints } from "./footprints";
import styles from "./foot-quiz-screen.module.css";

/** Footprint, soles and gait, put into words. Nothing of it is kept, and it sells nothing. */
export function FootQuizScreen() {
  const { t } = useApp();
  const open = useOpenScreen();
  const [answers, setAnswers] = useState<QuizAnswers>({});
  const results = quizResults(answers);
  return (
    <ScreenFrame title={t("quiz.title")}>
      <p>{t("quiz.lead")}</p>
      <Panel label={t("quiz.title")}>
        <Footprints />
        {QUIZ_QUESTIONS.map((question) => (
          <Question key={question} question={question} answers={answers} onAnswer={setAnswers} />
        ))}
      </Panel>
      <Panel layout="card" title={t("quiz.result")}>
        <div role="status" className={styles.results}>
          {results.map((result) => (
            <p key={result}>{t(`quiz.result.${result}`)}</p>
          ))}
        </div>
        <ButtonRow>
          {(results.includes("sunken") || results.includes("pain")) && (
            <Button kind={results.includes("sunken") ? "main" : undefined} onClick={() => open("help")}>
              {t("nav.help")}
            </Button>
          )}
          <Button onClick={() => open("shoes")}>{t("nav.shoes")}</Button>
          <Button onClick={() => setAnswers({})}>{t("quiz.again")}</Button>
        </ButtonRow>
        <HelpText>{t("quiz.limits")}</HelpText>
      </Panel>
    </ScreenFrame>
  );
}

interface QuestionProps {
  readonly question: QuizQuestion;
  readonly answers: QuizAnswers;
  readonly onAnswer: (answers: QuizAnswers) => void;
}
function Question({ question, answers, onAnswer }: QuestionProps) {
  const { t } = useApp();
  return (
    <Fieldset legend={t(`quiz.${question}`)} className={styles.question}>
      {QUIZ[question].map((answer) => {
        const key = `quiz.${question}.${answer}`;
        return (
          <label key={answer}>
            <input
              type="radio"
              name={question}
              checked={answers[question] === answer}
              onChange={() => onAnswer({ ...answers, [question]: answer })}
            />
            {isMessageKey(key) ? t(key) : answer}
          </label>
        );
      })}
    </Fieldset>
  );
}
