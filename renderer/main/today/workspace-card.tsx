import { unsolved } from "../../../shared/workspace/checklist/actions";
import { itemsIn } from "../../../shared/workspace/checklist/checklists";
import { scoreOf } from "../../../shared/workspace/checklist/score";
import { answersOf } from "../../../shared/workspace/checklist/workspaces";
import { RecheckLine } from "../workspace/recheck-line";
import { useWorkspace, useWorkspaceName } from "../workspace/use-workspace";
import { Refusal } from "../../components/refusal";
import { useApp } from "../state/app-context";
import styles from "./today.module.css";

/** How the workspace stands, and whether it is worth another look. */
export function WorkspaceCard({ onOpen }: { readonly onOpen: () => void }) {
  const { app, t, percent } = useApp();
  const nameOf = useWorkspaceName();
  const { workspace, change, refusal } = useWorkspace();
  const items = itemsIn(workspace.kind);
  const { answered, share } = scoreOf(answersOf(workspace), items);
  const toFix = unsolved(workspace).length;
  return (
    <section className={styles.card} aria-labelledby="today-workspace">
      <div className={styles.cardHead}>
        <h2 id="today-workspace">{t("today.workspace")}</h2>
        {app.workspaces.list.length > 1 && <span className={styles.detail}>{nameOf(workspace)}</span>}
      </div>
      {answered === 0 ? (
        <p>{t("today.workspace.none")}</p>
      ) : (
        <p>
          {share !== null && (
            <>
              <strong className={styles.line}>{t("today.workspace.score", { percent: percent(share) })}</strong>{" "}
            </>
          )}
          {t("today.workspace.some", { answered, total: items.length, toFix })}
        </p>
      )}
      <RecheckLine workspace={workspace} change={change} onStarted={onOpen} />
      <Refusal text={refusal} />
      <button type="button" onClick={onOpen}>
        {t("today.workspace.open")}
      </button>
    </section>
  );
}
