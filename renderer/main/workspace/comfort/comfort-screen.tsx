import { useState } from "react";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { type ComfortAnswers, type ComfortCheck, comfortOf } from "../../../../shared/workspace/comfort/comfort";
import type { FitChange } from "../../../../shared/workspace/desk-fit/change-fit";
import { ofWorkspace } from "../../../../shared/workspace/desk-fit/workspace-fit";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { HelpText } from "../../../components/help-text";
import { ScreenFrame } from "../../../components/screen-frame";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { useOpenScreen } from "../../state/open-screen";
import { useFit } from "../../state/use-fit";
import { useWorkspaceName } from "../use-workspace";
import { WorkspacePickerIfSeveral } from "../workspace-picker";
import { ComfortForm } from "./comfort-form";
import { ComfortResult } from "./comfort-result";
import styles from "./comfort-screen.module.css";

/** How the body felt at the workspace that is shown, to compare before and after a change. It judges nothing. */
export function ComfortScreen() {
  const { app, t, date } = useApp();
  const { fit, edit, status } = useFit();
  const open = useOpenScreen();
  const nameOf = useWorkspaceName();
  // The title takes the focus from a control that is gone; the form starts afresh once its answers are kept or cleared.
  const [turn, setTurn] = useState({ title: 0, form: 0 });
  const workspace = currentOf(app.workspaces);
  const checks = comfortOf(fit.comfort, workspace.id);
  const at = { workspace: workspace.id };
  const make = async (change: FitChange, text: string): Promise<boolean> => {
    const isMade = (await edit(change, text)) !== "refused";
    if (isMade) setTurn(({ title, form }) => ({ title: title + 1, form }));
    return isMade;
  };
  const makeAndStartAfresh = async (change: FitChange, text: string): Promise<void> => {
    if (await make(change, text)) setTurn(({ title, form }) => ({ title, form: form + 1 }));
  };
  const keep = (answers: ComfortAnswers): void =>
    void makeAndStartAfresh({ kind: "felt", ...at, answers }, t("comfort.kept"));
  const clear = (): void => void makeAndStartAfresh({ kind: "feeling", ...at, answers: {} }, t("comfort.cleared"));
  const remove = (check: ComfortCheck): void =>
    void make({ kind: "feltRemoved", at: check.at }, t("comfort.removed", { date: date(check.at) }));
  return (
    <ScreenFrame title={t("comfort.title")} focusKey={turn.title}>
      {app.workspaces.list.length > 1 ? (
        <WorkspacePickerIfSeveral />
      ) : (
        <p className={styles.workspace}>
          <strong>{nameOf(workspace)}</strong>
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
        begun={ofWorkspace(fit, workspace.id).feeling ?? {}}
        onAnswer={(answers) => void edit({ kind: "feeling", ...at, answers })}
        onKeep={keep}
        onClear={clear}
      />
      <HelpText>{t("comfort.source")}</HelpText>
    </ScreenFrame>
  );
}
