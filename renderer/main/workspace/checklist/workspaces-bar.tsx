import { useDocumentValue } from "../../state/use-document";
import { isInUse } from "../../state/use-document";
import { useRef, useState } from "react";
import { itemsIn, CHECKLIST_IDS } from "../../../../shared/workspace/checklist/checklists";
import { MAX_NAME, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { Button } from "../../../components/button";
import { Field } from "../../../components/field";
import { HelpText } from "../../../components/help-text";
import { InlineForm } from "../../../components/inline-form";
import { optionsOf, Select } from "../../../components/select";
import { Status } from "../../../components/status";
import { TextField } from "../../../components/text-field";
import { useApp } from "../../state/app-context";
import { type Feedback, NO_FEEDBACK } from "../../state/feedback";
import { type EditWorkspace, useWorkspaceName, type WorkspaceEdit } from "../use-workspace";
import { WorkspacePicker } from "../workspace-picker";
import styles from "./workspaces-bar.module.css";

interface BarProps {
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
}

/** Chooses the workspace and the list; behind a disclosure, workspaces are named, added, removed and restored. */
export function WorkspacesBar({ workspace, edit }: BarProps) {
  const { t } = useApp();
  const picker = useRef<HTMLSelectElement>(null);
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  // The button that was pressed disappears or is disabled, so the focus goes to the picker, which shows the result.
  const manage = async (change: WorkspaceEdit, text: string): Promise<void> => {
    const outcome = await edit(change);
    if (!isInUse(outcome)) return;
    setStatus(outcome.kind === "saved" ? { kind: "saved", text } : NO_FEEDBACK);
    picker.current?.focus();
  };
  return (
    <div className={styles.bar}>
      <WorkspacePicker ref={picker} />
      <Field label={t("checklist.list")}>
        <Select
          options={optionsOf(CHECKLIST_IDS, (kind) =>
            t("checklist.list.named", { name: t(`checklist.kind.${kind}`), count: itemsIn(kind).length }),
          )}
          value={workspace.kind}
          onChoose={(kind) => void edit({ type: "kind", kind })}
        />
      </Field>
      <details className={styles.manage}>
        <summary>{t("checklist.manage")}</summary>
        <Management workspace={workspace} manage={(change, text) => void manage(change, text)} />
      </details>
      <Status status={status} />
    </div>
  );
}

interface ManagementProps {
  readonly workspace: Workspace;
  /** Edits the workspaces; the text says that it is done. */
  readonly manage: (change: WorkspaceEdit, text: string) => void;
}
function Management({ workspace, manage }: ManagementProps) {
  const { t } = useApp();
  const workspaces = useDocumentValue("checklist");
  const nameOf = useWorkspaceName();
  const { list, removed } = workspaces;
  const name = nameOf(workspace);
  return (
    <div className={styles.management}>
      <NameForm
        key={`${workspace.id} ${workspace.name}`}
        label={t("checklist.manage.name")}
        button={t("checklist.manage.rename")}
        initial={workspace.name}
        onSubmit={(given) => manage({ type: "rename", name: given }, t("checklist.said.named", { name: given }))}
      />
      <NameForm
        key={list.length}
        label={t("checklist.manage.new")}
        button={t("checklist.manage.add")}
        initial=""
        onSubmit={(given) => manage({ type: "add", name: given }, t("checklist.said.added", { name: given }))}
      />
      <div>
        <Button
          disabled={list.length === 1}
          onClick={() => manage({ type: "remove" }, t("checklist.said.removed", { name }))}
        >
          {t("checklist.manage.remove", { name })}
        </Button>{" "}
        {list.length === 1 && <HelpText as="span">{t("checklist.manage.last")}</HelpText>}
        {removed !== null && (
          <Button onClick={() => manage({ type: "restore" }, t("checklist.said.restored", { name: nameOf(removed) }))}>
            {t("checklist.restore", { name: nameOf(removed) })}
          </Button>
        )}
      </div>
    </div>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly button: string;
  readonly initial: string;
  readonly onSubmit: (name: string) => void;
}
function NameForm({ label, button, initial, onSubmit }: NameFormProps) {
  const [name, setName] = useState(initial);
  return (
    <InlineForm onSubmit={() => onSubmit(name.trim())}>
      <Field label={label}>
        <TextField value={name} maxLength={MAX_NAME} onChange={setName} />
      </Field>
      <Button type="submit" disabled={name.trim() === "" || name === initial}>
        {button}
      </Button>
    </InlineForm>
  );
}
