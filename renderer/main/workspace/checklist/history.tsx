import { useState } from "react";
import { scoreOf } from "../../../../shared/workspace/checklist/score";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";
import styles from "./checklist.module.css";
import { CompareDates } from "./compare-dates";
import { ScoreLine } from "./score-line";
import type { EditWorkspace } from "../use-workspace";

/** The checks that were kept, newest first, and what changed between two of them. */
export function History({ workspace, change }: { readonly workspace: Workspace; readonly change: EditWorkspace }) {
  const { t, date, percent } = useApp();
  const [said, setSaid] = useState("");
  const { runs } = workspace;
  const keep = async (): Promise<void> => {
    setSaid((await change({ type: "keep" })) === "kept" ? t("checklist.kept") : "");
  };
  return (
    <section className={styles.panel} aria-labelledby="history-title">
      <h2 id="history-title">{t("history.title")}</h2>
      {runs.length === 0 && <p>{t("history.none")}</p>}
      <div className={styles.decisions}>
        <button type="button" disabled={Object.keys(workspace.answers).length === 0} onClick={() => void keep()}>
          {t("checklist.keep")}
        </button>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
      {runs.length > 1 && <ScoreLine runs={runs} />}
      {runs.length > 0 && (
        <div className={styles.tableFrame}>
          <table>
            <thead>
              <tr>
                {(["date", "list", "score", "fine", "toFix"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`history.table.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {runs.toReversed().map(({ at, kind, answers }) => {
                const { share, fine, toFix } = scoreOf(answers);
                return (
                  <tr key={`${at} ${kind}`}>
                    <th scope="row">{t("checklist.date", { date: date(at) })}</th>
                    <td>{t(`checklist.kind.${kind}`)}</td>
                    <td>{share === null ? t("history.noScore") : percent(share)}</td>
                    <td>{fine}</td>
                    <td>{toFix}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {runs.length > 0 && <CompareDates key={runs.length} workspace={workspace} />}
    </section>
  );
}
