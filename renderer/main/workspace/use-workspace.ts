import type { ChecklistEdit } from "../../../shared/workspace/checklist/edit";
import { currentOf, type Workspace } from "../../../shared/workspace/checklist/workspaces";
import { useApp } from "../state/app-context";
import type { Feedback } from "../state/feedback";
import { type Outcome, useDocument } from "../state/use-document";

/** An edit without the workspace it is about. */
export type WorkspaceEdit = ChecklistEdit extends infer Each
  ? Each extends unknown
    ? Omit<Each, "workspace">
    : never
  : never;
/** Edits the workspace that is shown. */
export type EditWorkspace = (change: WorkspaceEdit) => Promise<Outcome>;

/** The workspace that is shown, and the way to change it. */
export function useWorkspace(): {
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
  readonly status: Feedback;
} {
  const { value, edit, status } = useDocument("checklist");
  const workspace = currentOf(value);
  return { workspace, edit: (change) => edit({ ...change, workspace: workspace.id }), status };
}

/** What a workspace is called. */
export function useWorkspaceName(): (workspace: Pick<Workspace, "name">) => string {
  const { t } = useApp();
  return ({ name }) => (name === "" ? t("checklist.workspace.first") : t("checklist.workspace.named", { name }));
}
