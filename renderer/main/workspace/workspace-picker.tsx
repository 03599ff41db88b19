import type { Ref } from "react";
import { currentOf } from "../../../shared/workspace/checklist/workspaces";
import { Field } from "../../components/field";
import { Select } from "../../components/select";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useDocument, useDocumentValue } from "../state/use-document";
import { useWorkspaceName } from "./use-workspace";
import styles from "./workspace-picker.module.css";

/** Shows which workspace a screen is about, and changes to another. */
export function WorkspacePicker({ ref }: { readonly ref?: Ref<HTMLSelectElement> }) {
  const { t } = useApp();
  const { value: workspaces, edit, status } = useDocument("checklist");
  const nameOf = useWorkspaceName();
  return (
    <>
      <Field label={t("checklist.workspace")}>
        <Select
          ref={ref}
          options={workspaces.list.map((each) => ({ value: each.id, label: nameOf(each) }))}
          value={currentOf(workspaces).id}
          onChoose={(workspace) => void edit({ type: "choose", workspace })}
        />
      </Field>
      <Status status={status} />
    </>
  );
}

/** The picker where there are several workspaces; with a single one there is nothing to choose. */
export function WorkspacePickerIfSeveral() {
  const workspaces = useDocumentValue("checklist");
  if (workspaces.list.length === 1) return null;
  return (
    <div className={styles.picker}>
      <WorkspacePicker />
    </div>
  );
}

/**
 * The name of the workspace where there are several, for steps in which changing to another would be in the way. A status,
 * because it also changes by itself, as with the displays.
 */
export function WorkspaceName() {
  const { t } = useApp();
  const workspaces = useDocumentValue("checklist");
  const nameOf = useWorkspaceName();
  const name = nameOf(currentOf(workspaces));
  return workspaces.list.length > 1 ? <p role="status">{t("checklist.workspace.at", { name })}</p> : null;
}
