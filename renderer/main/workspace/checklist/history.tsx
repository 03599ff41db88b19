import { useState } from "react";
import { scoreOf } from "../../../../shared/workspace/checklist/score";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { Button } from "../../../components/button";
import { Panel } from "../../../components/panel";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { type Feedback, NO_FEEDBACK } from "../../state/feedback";
import type { EditWorkspace } from "../use-workspace";
import { CompareDates } from "./compare-dates";
import { ScoreLine } from "./score-line";
import styles from "./history.module.css";

interface HistoryProps {
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
}

/** The checks that were kept, newest first, and what changed between two of them. */
export function History({ workspace, edit }: HistoryProps) {
  const { t, date, percent } = useApp();
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  const { runs } = workspace;
  const keep = async (): Promise<void> => {
    const { kind } = await edit({ type: "keep" });
    setStatus(kind === "saved" ? { kind: "saved", text: t("checklist.kept") } : NO_FEEDBACK);
  };
  return (
    <Panel layout="roomy" title={t("history.title")}>
      {runs.length === 0 && <p>{t("history.none")}</p>}
      <div className={styles.keep}>
        <Button disabled={Object.keys(workspace.answers).length === 0} onClick={() => void keep()}>
          {t("checklist.keep")}
        </Button>
        <Status status={status} />
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
    </Panel>
  );
}
