import { useState } from "react";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { type ComfortAnswers, type ComfortCheck, comfortOf } from "../../../../shared/workspace/comfort/comfort";
import type { ComfortEdit } from "../../../../shared/workspace/comfort/comfort-record";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { HelpText } from "../../../components/help-text";
import { OwnText } from "../../../components/own-text";
import { ScreenFrame } from "../../../components/screen-frame";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { useOpenScreen } from "../../state/open-screen";
import { isInUse, useDocument, useDocumentValue } from "../../state/use-document";
import { useWorkspaceName } from "../use-workspace";
import { WorkspacePickerIfSeveral } from "../workspace-picker";
import { ComfortForm } from "./comfort-form";
import { ComfortResult } from "./comfort-result";
import styles from "./comfort-screen.module.css";

/** How the body felt at the workspace that is shown, to compare before and after a change. It judges nothing. */
export function ComfortScreen() {
  const { t, date } = useApp();
  const workspaces = useDocumentValue("checklist");
  const { value: comfort, edit, status } = useDocument("comfort");
  const open = useOpenScreen();
  const nameOf = useWorkspaceName();
  // The title takes the focus from a control that is gone; the form starts afresh once its answers are kept or cleared.
  const [turn, setTurn] = useState({ title: 0, form: 0 });
  const workspace = currentOf(workspaces);
  const checks = comfortOf(comfort.checks, workspace.id);
  const at = { workspace: workspace.id };
  const make = async (change: ComfortEdit, text: string): Promise<boolean> => {
    const isMade = isInUse(await edit(change, text));
    if (isMade) setTurn(({ title, form }) => ({ title: title + 1, form }));
    return isMade;
  };
  const makeAndStartAfresh = async (change: ComfortEdit, text: string): Promise<void> => {
    if (await make(change, text)) setTurn(({ title, form }) => ({ title, form: form + 1 }));
  };
  const keep = (answers: ComfortAnswers): void =>
    void makeAndStartAfresh({ type: "submitted", ...at, answers }, t("comfort.kept"));
  const clear = (): void => void makeAndStartAfresh({ type: "drafted", ...at, answers: {} }, t("comfort.cleared"));
  const remove = (check: ComfortCheck): void =>
    void make({ type: "removed", at: check.at }, t("comfort.removed", { date: date(check.at) }));
  return (
    <ScreenFrame title={t("comfort.title")} focusKey={turn.title}>
      {workspaces.list.length > 1 ? (
        <WorkspacePickerIfSeveral />
      ) : (
        <p className={styles.workspace}>
          <strong>
            <OwnText text={nameOf(workspace)} />
          </strong>
        </p>
      )}
      <p>
        {t("comfort.lead")} {t("comfort.purpose")}
      </p>
      <p>{t("comfort.limits")}</p>
      <ButtonRow>
        <Button onClick={() => open("help")}>{t("comfort.help")}</Button>
        <Button onClick={() => open("checklist")}>{t("comfort.toChecklist")}</Button>
      </ButtonRow>
      <Status status={status} />
      {checks.length > 0 && (
        <ComfortResult key={`result ${workspace.id} ${checks.length}`} checks={checks} onRemove={remove} />
      )}
      <ComfortForm
        key={`form ${workspace.id} ${turn.form}`}
        begun={comfort.drafts[workspace.id] ?? {}}
        onAnswer={(answers) => void edit({ type: "drafted", ...at, answers })}
        onKeep={keep}
        onClear={clear}
      />
      <HelpText>{t("comfort.source")}</HelpText>
    </ScreenFrame>
  );
}
