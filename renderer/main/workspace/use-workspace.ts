import type { ChecklistEdit } from "../../../shared/workspace/checklist/edit";
import { currentOf, type Workspace } from "../../../shared/workspace/checklist/workspaces";
import { useApp } from "../state/app-context";
import { useMutation, type Outcome } from "../state/use-mutation";

/** An edit without the workspace it is about. */
export type WorkspaceEdit = ChecklistEdit extends infer Each
  ? Each extends unknown
    ? Omit<Each, "workspace">
    : never
  : never;
/** Makes a change to the workspace that is shown. */
export type EditWorkspace = (change: WorkspaceEdit) => Promise<Outcome>;

/** The workspace that is shown, and the way to change it. What could not be kept is said, in words. */
export function useWorkspace(): {
  readonly workspace: Workspace;
  readonly change: EditWorkspace;
  readonly refusal: string;
} {
  const { app, api } = useApp();
  const { kept, refusal } = useMutation();
  const workspace = currentOf(app.workspaces);
  const change: EditWorkspace = (edit) => kept(api.call("checklist:edit", { ...edit, workspace: workspace.id }));
  return { workspace, change, refusal };
}

/** What a workspace is called. */
export function useWorkspaceName(): (workspace: Pick<Workspace, "name">) => string {
  const { t } = useApp();
  return ({ name }) => (name === "" ? t("checklist.workspace.first") : t("checklist.workspace.named", { name }));
}
