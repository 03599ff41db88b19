import { useId, useRef, useState } from "react";
import type { Reply } from "../../../shared/contract";
import type { DocumentName } from "../../../shared/documents/registry";
import { CONFLICT_CHOICES, type ConflictChoice, type ImportResult } from "../../../shared/documents/transfer";
import { isolated } from "../../../shared/i18n/isolated";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { feedbackOf } from "../state/feedback";
import { useFeedback } from "../state/use-feedback";
import styles from "./transfer.module.css";

type Question = Extract<ImportResult, { readonly type: "asks" }>;

interface TransferProps {
  /** One whose definition has a transfer. */
  readonly document: DocumentName;
  readonly title: string;
  readonly help: string;
}
/** Imports and exports a document; says what was read and what was left out. */
export function Transfer({ document, title, help }: TransferProps) {
  const { api, t } = useApp();
  const { status, follow } = useFeedback();
  const [question, setQuestion] = useState<Question | null>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const take = async (asked: Promise<Reply<ImportResult>>): Promise<void> => {
    const reply = await follow(asked, (each) =>
      feedbackOf(each, each.ok && each.value.type === "done" ? each.value.lines.join("\n") : ""),
    );
    setQuestion(reply.ok && reply.value.type === "asks" ? reply.value : null);
  };
  const write = (): void =>
    void follow(api.call("document:export", document), (reply) =>
      feedbackOf(reply, reply.ok && reply.value !== null ? t("routines.exported", { file: reply.value }) : ""),
    );
  const decide = (choice: ConflictChoice): void => {
    void take(api.call("document:import-decide", { document, choice }));
    importButton.current?.focus();
  };
  return (
    <Panel layout="list" title={title}>
      <HelpText>{help}</HelpText>
      <ButtonRow>
        <Button ref={importButton} onClick={() => void take(api.call("document:import", document))}>
          {t("routines.import")}
        </Button>
        <Button onClick={write}>{t("routines.export")}</Button>
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
  const id = useId();
  return (
    <div className={styles.question} role="group" aria-labelledby={id}>
      <p id={id} role="alert">
        {t("routines.import.same", {
          file: question.file,
          names: question.conflicts.map((name) => isolated(name)).join(", "),
        })}
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
