import { isInUse } from "../../state/use-document";
import { useAppState } from "../../state/use-app-state";
import { useRef, useState } from "react";
import { type Action, actionsOf, isPending } from "../../../../shared/workspace/checklist/actions";
import { isVerdict, itemsOf } from "../../../../shared/workspace/checklist/answers";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { Panel } from "../../../components/panel";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { type Feedback, NO_FEEDBACK } from "../../state/feedback";
import type { EditWorkspace } from "../use-workspace";
import { ActionRow, type OnAction } from "./action-row";
import { useMeasurements } from "./use-measurements";
import styles from "./action-plan.module.css";

interface PlanProps {
  readonly workspace: Workspace;
  readonly edit: EditWorkspace;
}

/** What needs fixing, as things to do: done, snoozed for two weeks, or waived with a reason. */
export function ActionPlan({ workspace, edit }: PlanProps) {
  const { t } = useApp();
  const at = useAppState(({ schedule }) => schedule.now);
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  const title = useRef<HTMLHeadingElement>(null);
  const actions = actionsOf(workspace, useMeasurements());
  const isNow = (action: Action): boolean => isPending(action, at);
  const now = actions.filter(isNow);
  const isChecked = itemsOf(workspace.answers).some((item) => isVerdict(workspace.answers[item]?.answer));
  const others = {
    later: actions.filter((action) => action.now.state === "snoozed" && !isNow(action)),
    waived: actions.filter((action) => action.now.state === "waived"),
    done: actions.filter((action) => action.now.state === "done"),
  };
  // The row moves to another group, so the focus goes to the heading, below which the result is announced.
  const onAction: OnAction = async (change, { item }) => {
    const outcome = await edit(change);
    if (!isInUse(outcome)) return;
    const text = t(`plan.said.${change.type}`, { title: t(`checklist.${item}.deed`) });
    setStatus(outcome.kind === "saved" ? { kind: "saved", text } : NO_FEEDBACK);
    title.current?.focus();
  };
  const row = (action: Action) => (
    <ActionRow key={action.item} action={action} isNow={isNow(action)} onAction={onAction} />
  );
  return (
    <Panel layout="roomy" title={t("plan.title")} titleRef={title}>
      <p>{now.length > 0 ? t("plan.lead") : t(isChecked ? "plan.none" : "plan.unchecked")}</p>
      <Status status={status} />
      {now.length > 0 && <ul className={styles.plan}>{now.map(row)}</ul>}
      {(["later", "waived", "done"] as const)
        .filter((group) => others[group].length > 0)
        .map((group) => (
          <section key={group} aria-labelledby={`plan-${group}`}>
            <h3 id={`plan-${group}`}>{t(`plan.group.${group}`)}</h3>
            <ul className={styles.plan}>{others[group].map(row)}</ul>
          </section>
        ))}
    </Panel>
  );
}
