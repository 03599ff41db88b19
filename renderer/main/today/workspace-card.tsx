import { useDocumentValue } from "../state/use-document";
import { unsolved } from "../../../shared/workspace/checklist/actions";
import { itemsIn } from "../../../shared/workspace/checklist/checklists";
import { scoreOf } from "../../../shared/workspace/checklist/score";
import { answersOf } from "../../../shared/workspace/checklist/workspaces";
import { Button } from "../../components/button";
import { OwnText } from "../../components/own-text";
import { Panel } from "../../components/panel";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { RecheckLine } from "../workspace/recheck-line";
import { useWorkspace, useWorkspaceName } from "../workspace/use-workspace";
import styles from "./workspace-card.module.css";

/** The score of the workspace, and whether another check is due. */
export function WorkspaceCard({ onOpen }: { readonly onOpen: () => void }) {
  const { t, percent } = useApp();
  const workspaces = useDocumentValue("checklist");
  const nameOf = useWorkspaceName();
  const { workspace, edit, status } = useWorkspace();
  const items = itemsIn(workspace.kind);
  const { answered, share } = scoreOf(answersOf(workspace), items);
  const toFix = unsolved(workspace).length;
  return (
    <Panel
      layout="card"
      title={t("today.workspace")}
      beside={
        workspaces.list.length > 1 && (
          <span className={styles.name}>
            <OwnText text={nameOf(workspace)} />
          </span>
        )
      }
    >
      {answered === 0 ? (
        <p>{t("today.workspace.none")}</p>
      ) : (
        <p>
          {share !== null && (
            <>
              <strong className={styles.score}>{t("today.workspace.score", { percent: percent(share) })}</strong>{" "}
            </>
          )}
          {t("today.workspace.some", { answered, total: items.length, toFix })}
        </p>
      )}
      <RecheckLine workspace={workspace} edit={edit} onStarted={onOpen} />
      <Status status={status} />
      <Button onClick={onOpen}>{t("today.workspace.open")}</Button>
    </Panel>
  );
}
