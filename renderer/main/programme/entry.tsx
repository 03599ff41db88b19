import { useState } from "react";
import {
  ENTRY_ANSWERS,
  ENTRY_QUESTIONS,
  mayBegin,
  type EntryAnswer,
  type EntryAnswers,
  type EntryQuestion,
  type Plan,
} from "../../../shared/programme/plan";
import type { ProgrammeEdit } from "../../../shared/programme/programme";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Checkbox } from "../../components/checkbox";
import { describedBy, FormField } from "../../components/form-field";
import { Fieldset } from "../../components/fieldset";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { optionsOf, Select } from "../../components/select";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import styles from "./entry.module.css";

interface EntryProps {
  readonly onBegin: (edit: ProgrammeEdit, text: string) => Promise<void>;
}
type Given = Readonly<Partial<EntryAnswers>>;

/** All of the questions, once each was answered. */
function wholeOf({ injury, hotFoot, numbFeet, diabetes, wound }: Given): EntryAnswers | null {
  return injury === undefined ||
    hotFoot === undefined ||
    numbFeet === undefined ||
    diabetes === undefined ||
    wound === undefined
    ? null
    : { injury, hotFoot, numbFeet, diabetes, wound };
}

const ARCHES = ["shortFoot", "towelCurl"] as const;

/** What is asked before a plan begins. Whoever cannot say "no" to all is shown where to ask, and nothing is kept of it. */
export function Entry({ onBegin }: EntryProps) {
  const { t } = useApp();
  const [given, setGiven] = useState<Given>({});
  const [arch, setArch] = useState<Plan["arch"]>("shortFoot");
  const [hasRaises, setRaises] = useState(false);
  const [isTried, setTried] = useState(false);
  const answers = wholeOf(given);
  const isAsking = answers !== null && !mayBegin(answers);
  const begin = (): void => {
    setTried(true);
    if (answers === null || isAsking) return;
    void onBegin({ type: "began", answers, arch, hasRaises }, t("programme.began"));
  };
  return (
    <Panel title={t("programme.entry")}>
      <p>{t("programme.entry.lead")}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        {ENTRY_QUESTIONS.map((question) => (
          <Question
            key={question}
            question={question}
            given={given[question]}
            onGive={(answer) => setGiven({ ...given, [question]: answer })}
          />
        ))}
        {isAsking ? <AskFirst /> : <Choices arch={arch} hasRaises={hasRaises} onArch={setArch} onRaises={setRaises} />}
        <p role="alert" className={styles.open}>
          {isTried && answers === null ? t("programme.entry.open") : ""}
        </p>
        <ButtonRow>
          <Button type="submit" kind="main" disabled={isAsking}>
            {t("programme.begin")}
          </Button>
        </ButtonRow>
      </form>
    </Panel>
  );
}

interface QuestionProps {
  readonly question: EntryQuestion;
  readonly given: EntryAnswer | undefined;
  readonly onGive: (answer: EntryAnswer) => void;
}
function Question({ question, given, onGive }: QuestionProps) {
  const { t } = useApp();
  return (
    <Fieldset legend={t(`programme.entry.${question}`)} className={styles.question}>
      {ENTRY_ANSWERS.map((answer) => (
        <label key={answer}>
          <input type="radio" name={question} checked={given === answer} onChange={() => onGive(answer)} />
          {t(`programme.answer.${answer}`)}
        </label>
      ))}
    </Fieldset>
  );
}

function AskFirst() {
  const { t } = useApp();
  const open = useOpenScreen();
  return (
    <div className={styles.ask} role="status">
      <h3>{t("programme.entry.ask")}</h3>
      <p>{t("programme.entry.ask.text")}</p>
      <Button onClick={() => open("help")}>{t("programme.help")}</Button>
    </div>
  );
}

interface ChoicesProps {
  readonly arch: Plan["arch"];
  readonly hasRaises: boolean;
  readonly onArch: (arch: Plan["arch"]) => void;
  readonly onRaises: (hasRaises: boolean) => void;
}
function Choices({ arch, hasRaises, onArch, onRaises }: ChoicesProps) {
  const { t } = useApp();
  return (
    <>
      <FormField id="programme-arch" label={t("programme.arch")} help={t("programme.arch.help")}>
        <Select
          id="programme-arch"
          options={optionsOf(ARCHES, (each) => t(`programme.arch.${each}`))}
          value={arch}
          aria-describedby={describedBy("programme-arch")}
          onChoose={onArch}
        />
      </FormField>
      <div>
        <Checkbox
          label={t("programme.raises")}
          isChecked={hasRaises}
          describedBy="programme-raises"
          onChange={onRaises}
        />
        <HelpText id="programme-raises">{t("programme.raises.help")}</HelpText>
      </div>
    </>
  );
}
