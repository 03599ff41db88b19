import { useRef, useState } from "react";
import type { Reply } from "../../../shared/ipc";
import { CONFLICT_CHOICES, type ImportResult } from "../../../shared/routines/custom/import-result";
import { useApp } from "../state/app-context";
import styles from "./routines.module.css";

interface Said {
  readonly ok: boolean;
  readonly lines: readonly string[];
}
type Question = Extract<ImportResult, { readonly type: "asks" }>;
const NOTHING: Said = { ok: true, lines: [] };

/** Takes own exercises and routines from a file and puts them into one; says what was read and what was left out. */
export function Transfer() {
  const { api, t } = useApp();
  const [said, setSaid] = useState<Said>(NOTHING);
  const [question, setQuestion] = useState<Question | null>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const take = (reply: Reply<ImportResult>): void => {
    setQuestion(reply.ok && reply.value.type === "asks" ? reply.value : null);
    if (!reply.ok) setSaid({ ok: false, lines: [reply.message] });
    else setSaid(reply.value.type === "done" ? { ok: true, lines: reply.value.lines } : NOTHING);
  };
  const write = async (): Promise<void> => {
    const reply = await api.call("routines:export");
    if (!reply.ok) setSaid({ ok: false, lines: [reply.message] });
    else setSaid(reply.value === null ? NOTHING : { ok: true, lines: [t("routines.exported", { file: reply.value })] });
  };
  return (
    <section className={styles.card} aria-labelledby="routines-file">
      <h2 id="routines-file">{t("file.own.title")}</h2>
      <p className={styles.help}>{t("file.own.help")}</p>
      <div className={styles.buttons}>
        <button ref={importButton} type="button" onClick={() => void api.call("routines:import").then(take)}>
          {t("routines.import")}
        </button>
        <button type="button" onClick={() => void write()}>
          {t("routines.export")}
        </button>
      </div>
      {question !== null && (
        <div className={styles.question} role="group" aria-labelledby="import-same">
          <p id="import-same" role="alert">
            {t("routines.import.same", { file: question.file, names: question.same.join(", ") })}
          </p>
          <p className={styles.help}>{t("routines.import.same.help")}</p>
          <div className={styles.buttons}>
            {CONFLICT_CHOICES.map((each) => (
              <button
                key={each}
                type="button"
                onClick={() => {
                  void api.call("routines:import-decide", each).then(take);
                  importButton.current?.focus();
                }}
              >
                {t(`routines.import.${each}`)}
              </button>
            ))}
          </div>
        </div>
      )}
      <div
        role={said.ok ? "status" : "alert"}
        className={said.ok ? styles.told : styles.refusal}
        data-empty={said.lines.length === 0}
      >
        {said.lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </section>
  );
}
