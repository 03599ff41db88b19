import { useRef, useState } from "react";
import type { Reply } from "../../../../shared/ipc";
import {
  CONFLICT_CHOICES,
  type ConflictChoice,
  type ImportResult,
} from "../../../../shared/routines/custom/import-result";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { type Feedback, feedbackOf, NO_FEEDBACK } from "../../state/feedback";
import styles from "./transfer.module.css";

type Question = Extract<ImportResult, { readonly type: "asks" }>;

/** Imports and exports own exercises and routines; says what was read and what was left out. */
export function Transfer() {
  const { api, t } = useApp();
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  const [question, setQuestion] = useState<Question | null>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const take = (reply: Reply<ImportResult>): void => {
    setQuestion(reply.ok && reply.value.type === "asks" ? reply.value : null);
    setStatus(feedbackOf(reply, reply.ok && reply.value.type === "done" ? reply.value.lines.join("\n") : ""));
  };
  const write = async (): Promise<void> => {
    const reply = await api.call("routines:export");
    const file = reply.ok ? reply.value : null;
    setStatus(feedbackOf(reply, file === null ? "" : t("routines.exported", { file })));
  };
  const decide = (choice: ConflictChoice): void => {
    void api.call("routines:import-decide", choice).then(take);
    importButton.current?.focus();
  };
  return (
    <Panel layout="list" title={t("file.own.title")}>
      <HelpText>{t("file.own.help")}</HelpText>
      <ButtonRow>
        <Button ref={importButton} onClick={() => void api.call("routines:import").then(take)}>
          {t("routines.import")}
        </Button>
        <Button onClick={() => void write()}>{t("routines.export")}</Button>
      </ButtonRow>
      {question !== null && <Conflict question={question} onDecide={decide} />}
      <Status status={status} />
    </Panel>
  );
}

interface ConflictProps {
  readonly question: Question;
  readonly onDecide: (choice: ConflictChoice) => void;
}
/** Asks what to do with entries that are here already in another version. */
function Conflict({ question, onDecide }: ConflictProps) {
  const { t } = useApp();
  return (
    <div className={styles.question} role="group" aria-labelledby="import-same">
      <p id="import-same" role="alert">
        {t("routines.import.same", { file: question.file, names: question.same.join(", ") })}
      </p>
      <HelpText>{t("routines.import.same.help")}</HelpText>
      <ButtonRow>
        {CONFLICT_CHOICES.map((each) => (
          <Button key={each} onClick={() => onDecide(each)}>
            {t(`routines.import.${each}`)}
          </Button>
        ))}
      </ButtonRow>
    </div>
  );
}
