import type { Ref } from "react";
import { currentOf } from "../../../shared/workspace/checklist/workspaces";
import { Refusal } from "../../components/refusal";
import { useApp } from "../state/app-context";
import { useMutation } from "../state/use-mutation";
import styles from "./checklist/checklist.module.css";
import { useWorkspaceName } from "./use-workspace";

/** Says which workspace is shown, and changes to another; for the screens that are about one. */
export function WorkspacePicker({ ref }: { readonly ref?: Ref<HTMLSelectElement> }) {
  const { app, api, t } = useApp();
  const { kept, refusal } = useMutation();
  const nameOf = useWorkspaceName();
  return (
    <>
      <label className={styles.field}>
        {t("checklist.workspace")}
        <select
          ref={ref}
          value={currentOf(app.workspaces).id}
          onChange={({ target }) => void kept(api.call("checklist:edit", { type: "choose", workspace: target.value }))}
        >
          {app.workspaces.list.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      <Refusal text={refusal} />
    </>
  );
}

/** The same where there are several; whoever has one needs no choice. */
export function WorkspacePickerIfSeveral() {
  const { app } = useApp();
  if (app.workspaces.list.length === 1) return null;
  return (
    <div className={styles.chooser}>
      <WorkspacePicker />
    </div>
  );
}

/**
 * Names the workspace that is shown where there are several, for where changing to another would be in the way. It is spoken
 * when it changes by itself, as with the displays.
 */
export function WorkspaceName() {
  const { app, t } = useApp();
  const nameOf = useWorkspaceName();
  const name = nameOf(currentOf(app.workspaces));
  return app.workspaces.list.length > 1 ? <p role="status">{t("checklist.workspace.at", { name })}</p> : null;
}
