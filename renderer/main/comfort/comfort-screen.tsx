import { useState } from "react";
import { comfortOf, type ComfortAnswers, type ComfortCheck } from "../../../shared/ergonomics/comfort";
import { currentOf } from "../../../shared/ergonomics/workspace";
import { ofWorkspace } from "../../../shared/ergonomics/workspace-fit";
import { Refusal } from "../../components/refusal";
import { ScreenTitle } from "../../components/screen-title";
import { useNameOf } from "../checklist/use-checklist";
import { WorkspaceChooser } from "../checklist/workspace-chooser";
import { useFit } from "../desk-fit/use-fit";
import { useOpenScreen } from "../shell/open-screen";
import { useApp } from "../state/app-context";
import { ComfortForm } from "./comfort-form";
import { ComfortResult } from "./comfort-result";
import styles from "./comfort.module.css";

/** How the body felt at the workspace that is shown, to compare before and after a change. It judges nothing. */
export function ComfortScreen() {
  const { app, t, date } = useApp();
  const { fit, change, refusal } = useFit();
  const open = useOpenScreen();
  const nameOf = useNameOf();
  const [said, setSaid] = useState("");
  // The form begins anew once its answers are kept, and the title takes the focus.
  const [turn, setTurn] = useState(0);
  const workspace = currentOf(app.workspaces);
  const checks = comfortOf(fit.comfort, workspace.id);
  const keep = (answers: ComfortAnswers): void => {
    void change({ kind: "felt", workspace: workspace.id, answers }).then((isKept) => {
      if (!isKept) return;
      setSaid(t("comfort.kept"));
      setTurn(turn + 1);
    });
  };
  const clear = (): void => {
    void change({ kind: "feeling", workspace: workspace.id, answers: {} }).then((isKept) => {
      if (!isKept) return;
      setSaid(t("comfort.cleared"));
      setTurn(turn + 1);
    });
  };
  const remove = ({ at }: ComfortCheck): void => {
    void change({ kind: "feltRemoved", at }).then((isKept) => {
      if (!isKept) return;
      setSaid(t("comfort.removed", { date: date(at) }));
      setTurn(turn + 1);
    });
  };
  return (
    <div className={styles.screen}>
      <ScreenTitle key={turn} text={t("comfort.title")} />
      {app.workspaces.list.length > 1 ? (
        <WorkspaceChooser />
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
        key={`form ${workspace.id} ${turn}`}
        begun={ofWorkspace(fit, workspace.id).feeling ?? {}}
        onAnswer={(answers) => void change({ kind: "feeling", workspace: workspace.id, answers })}
        onKeep={keep}
        onClear={clear}
      />
      <p className={styles.help}>{t("comfort.source")}</p>
    </div>
  );
}
