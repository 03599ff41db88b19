import { useId, useRef, useState } from "react";
import type { Reply } from "../../../../shared/contract";
import { canBringBack, type OwnFile } from "../../../../shared/data/own-files";
import type { DocumentName } from "../../../../shared/documents/registry";
import type { ConflictChoice, ImportResult } from "../../../../shared/documents/transfer";
import { isolated } from "../../../../shared/i18n/isolated";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { feedbackOf } from "../../state/feedback";
import { useFeedback } from "../../state/use-feedback";
import { FileTable } from "./file-table";
import styles from "./copies.module.css";

interface Question {
  readonly document: DocumentName;
  readonly file: string;
  readonly names: string;
}
interface CopiesProps {
  readonly label: string;
  readonly files: readonly OwnFile[];
  /** There may be other files now. */
  readonly onChange: () => void;
}

/** Copies of documents, each of which can be brought back; what is there now is replaced at the second step. */
export function Copies({ label, files, onChange }: CopiesProps) {
  const { api } = useApp();
  const { status, follow } = useFeedback();
  const [question, setQuestion] = useState<Question | null>(null);
  const take = async (document: DocumentName, asked: Promise<Reply<ImportResult>>): Promise<void> => {
    const reply = await follow(asked, (each) =>
      feedbackOf(each, each.ok && each.value.type === "done" ? each.value.lines.join("\n") : ""),
    );
    const asks = reply.ok && reply.value.type === "asks" ? reply.value : null;
    setQuestion(asks === null ? null : { document, file: asks.file, names: asks.conflicts.join(", ") });
    if (asks === null) onChange();
  };
  const pressed = useRef<Element | null>(null);
  const bringBack = (file: OwnFile): void => {
    pressed.current = document.activeElement;
    if (file.of !== null) void take(file.of, api.call("data:bringBack", file.name));
  };
  const decide = (document: DocumentName, choice: ConflictChoice): void => {
    void take(document, api.call("document:import-decide", { document, choice }));
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  };
  return (
    <div className={styles.copies}>
      <FileTable
        label={label}
        files={files}
        action={(file) => canBringBack(file) && <Back file={file} onBack={bringBack} />}
      />
      {question !== null && <Asked question={question} onDecide={(choice) => decide(question.document, choice)} />}
      <Status status={status} />
    </div>
  );
}

function Back({ file, onBack }: { readonly file: OwnFile; readonly onBack: (file: OwnFile) => void }) {
  const { t } = useApp();
  return (
    <Button aria-label={t("data.back.named", { file: file.name })} onClick={() => onBack(file)}>
      {t("data.back")}
    </Button>
  );
}

/** The one that was pressed may be far up the list. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

interface AskedProps {
  readonly question: Question;
  readonly onDecide: (choice: ConflictChoice) => void;
}
function Asked({ question: { file, names }, onDecide }: AskedProps) {
  const { t } = useApp();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.copies}>
      <p id={id}>{t("data.back.asks", { file: isolated(file), names })}</p>
      <ButtonRow>
        <Button ref={takeFocus} kind="main" aria-describedby={id} onClick={() => onDecide("cancel")}>
          {t("data.back.keep")}
        </Button>
        <Button aria-describedby={id} onClick={() => onDecide("replace")}>
          {t("data.back.replace")}
        </Button>
      </ButtonRow>
    </div>
  );
}
