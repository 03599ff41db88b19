import { useState } from "react";
import type { FitChange } from "../../../../shared/workspace/desk-fit/change-fit";
import { comfortOf, type ComfortAnswers, type ComfortCheck } from "../../../../shared/workspace/comfort/comfort";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { ofWorkspace } from "../../../../shared/workspace/desk-fit/workspace-fit";
import { Refusal } from "../../../components/refusal";
import { ScreenTitle } from "../../../components/screen-title";
import { useWorkspaceName } from "../use-workspace";
import { WorkspacePickerIfSeveral } from "../workspace-picker";
import { useFit } from "../../state/use-fit";
import { useOpenScreen } from "../../state/open-screen";
import { useApp } from "../../state/app-context";
import { ComfortForm } from "./comfort-form";
import { ComfortResult } from "./comfort-result";
import styles from "./comfort.module.css";

/** How the body felt at the workspace that is shown, to compare before and after a change. It judges nothing. */
export function ComfortScreen() {
  const { app, t, date } = useApp();
  const { fit, change, refusal } = useFit();
  const open = useOpenScreen();
  const nameOf = useWorkspaceName();
  const [said, setSaid] = useState("");
  // The title takes the focus from what goes; the form begins anew once its answers are kept or cleared.
  const [turn, setTurn] = useState({ title: 0, form: 0 });
  const workspace = currentOf(app.workspaces);
  const checks = comfortOf(fit.comfort, workspace.id);
  /** What could not be saved is done all the same; that it could not is said by the refusal. */
  const make = async (asked: FitChange, text: string, beginsAnew: boolean): Promise<void> => {
    const outcome = await change(asked);
    if (outcome === "refused") return;
    setSaid(outcome === "kept" ? text : "");
    setTurn(({ title, form }) => ({ title: title + 1, form: form + Number(beginsAnew) }));
  };
  const at = { workspace: workspace.id };
  const keep = (answers: ComfortAnswers): void => void make({ kind: "felt", ...at, answers }, t("comfort.kept"), true);
  const clear = (): void => void make({ kind: "feeling", ...at, answers: {} }, t("comfort.cleared"), true);
  const remove = (check: ComfortCheck): void =>
    void make({ kind: "feltRemoved", at: check.at }, t("comfort.removed", { date: date(check.at) }), false);
  return (
    <div className={styles.screen}>
      <ScreenTitle key={turn.title} text={t("comfort.title")} />
      {app.workspaces.list.length > 1 ? (
        <WorkspacePickerIfSeveral />
      ) : (
        <p className={styles.lead}>
          <strong>{nameOf(workspace)}</strong>
        </p>
      )}
      <p>
        {t("comfort.lead")} {t("comfort.purpose")}
      </p>
      <p>{t("comfort.limits")}</p>
      <p className={styles.actions}>
        <button type="button" onClick={() => open("help")}>
          {t("comfort.help")}
        </button>
        <button type="button" onClick={() => open("checklist")}>
          {t("comfort.toChecklist")}
        </button>
      </p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <Refusal text={refusal} />
      {checks.length > 0 && (
        <ComfortResult key={`result ${workspace.id} ${checks.length}`} checks={checks} onRemove={remove} />
      )}
      <ComfortForm
        key={`form ${workspace.id} ${turn.form}`}
        begun={ofWorkspace(fit, workspace.id).feeling ?? {}}
        onAnswer={(answers) => void change({ kind: "feeling", ...at, answers })}
        onKeep={keep}
        onClear={clear}
      />
      <p className={styles.help}>{t("comfort.source")}</p>
    </div>
  );
}
