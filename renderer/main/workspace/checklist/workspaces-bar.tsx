import { useRef, useState } from "react";
import { itemsIn, KIND_IDS } from "../../../../shared/workspace/checklist/checklists";
import { MAX_NAME, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";
import styles from "./checklist.module.css";
import { useWorkspaceName, type WorkspaceEdit, type EditWorkspace } from "../use-workspace";
import { WorkspacePicker } from "../workspace-picker";

interface BarProps {
  readonly workspace: Workspace;
  readonly change: EditWorkspace;
}

/** Chooses the workspace and the list; behind a disclosure, workspaces are named, added, removed and put back. */
export function WorkspacesBar({ workspace, change: onChange }: BarProps) {
  const { app, t } = useApp();
  const nameOf = useWorkspaceName();
  const { list, removed } = app.workspaces;
  const chooser = useRef<HTMLSelectElement>(null);
  const [said, setSaid] = useState("");
  // The button that was pressed goes or may be off, so the focus is taken to the chooser, which shows what came of it.
  const change = async (edit: WorkspaceEdit, text: string): Promise<void> => {
    const outcome = await onChange(edit);
    if (outcome === "refused") return;
    setSaid(outcome === "kept" ? text : "");
    chooser.current?.focus();
  };
  return (
    <div className={styles.bar}>
      <WorkspacePicker ref={chooser} />
      <label className={styles.field}>
        {t("checklist.list")}
        <select
          value={workspace.kind}
          onChange={({ target }) => {
            const kind = KIND_IDS.find((each) => each === target.value);
            if (kind !== undefined) void onChange({ type: "kind", kind });
          }}
        >
          {KIND_IDS.map((kind) => (
            <option key={kind} value={kind}>
              {t("checklist.list.named", { name: t(`checklist.kind.${kind}`), count: itemsIn(kind).length })}
            </option>
          ))}
        </select>
      </label>
      <details className={styles.manage}>
        <summary>{t("checklist.manage")}</summary>
        <div className={styles.manageBody}>
          <NameForm
            key={`${workspace.id} ${workspace.name}`}
            label={t("checklist.manage.name")}
            button={t("checklist.manage.rename")}
            initial={workspace.name}
            onSubmit={(name) => void change({ type: "rename", name }, t("checklist.said.named", { name }))}
          />
          <NameForm
            key={list.length}
            label={t("checklist.manage.new")}
            button={t("checklist.manage.add")}
            initial=""
            onSubmit={(name) => void change({ type: "add", name }, t("checklist.said.added", { name }))}
          />
          <div>
            <button
              type="button"
              disabled={list.length === 1}
              onClick={() => void change({ type: "remove" }, t("checklist.said.removed", { name: nameOf(workspace) }))}
            >
              {t("checklist.manage.remove", { name: nameOf(workspace) })}
            </button>{" "}
            {list.length === 1 && <span className={styles.hint}>{t("checklist.manage.last")}</span>}
            {removed !== null && (
              <button
                type="button"
                onClick={() =>
                  void change({ type: "restore" }, t("checklist.said.restored", { name: nameOf(removed) }))
                }
              >
                {t("checklist.restore", { name: nameOf(removed) })}
              </button>
            )}
          </div>
        </div>
      </details>
      <p role="status" className={styles.said}>
        {said}
      </p>
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
    <form
      className={styles.nameForm}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(name.trim());
      }}
    >
      <label className={styles.field}>
        {label}
        <input type="text" value={name} maxLength={MAX_NAME} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" disabled={name.trim() === "" || name === initial}>
        {button}
      </button>
    </form>
  );
}
