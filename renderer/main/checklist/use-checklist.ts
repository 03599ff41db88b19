import type { ChecklistEdit } from "../../../shared/workspace/checklist/edit";
import { currentOf, type Workspace } from "../../../shared/workspace/checklist/workspaces";
import { useApp } from "../state/app-context";
import { useKept, type Outcome } from "../state/use-kept";

/** An edit without the workspace it is about. */
export type Change = ChecklistEdit extends infer Each
  ? Each extends unknown
    ? Omit<Each, "workspace">
    : never
  : never;
/** Makes a change to the workspace that is shown. */
export type OnChange = (change: Change) => Promise<Outcome>;

/** The workspace that is shown, and the way to change it. What could not be kept is said, in words. */
export function useChecklist(): { readonly workspace: Workspace; readonly change: OnChange; readonly refusal: string } {
  const { app, api } = useApp();
  const { kept, refusal } = useKept();
  const workspace = currentOf(app.workspaces);
  const change: OnChange = (edit) => kept(api.call("checklist:edit", { ...edit, workspace: workspace.id }));
  return { workspace, change, refusal };
}

/** What a workspace is called. */
export function useNameOf(): (workspace: Pick<Workspace, "name">) => string {
  const { t } = useApp();
  return ({ name }) => (name === "" ? t("checklist.workspace.first") : t("checklist.workspace.named", { name }));
}
