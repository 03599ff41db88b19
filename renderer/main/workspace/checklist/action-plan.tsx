import { useRef, useState } from "react";
import { actionsOf, isPending, type Action } from "../../../../shared/workspace/checklist/actions";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { useApp } from "../../state/app-context";
import { ActionRow, type OnAction } from "./action-row";
import styles from "./checklist.module.css";
import type { EditWorkspace } from "../use-workspace";
import { useMeasurements } from "./use-measurements";

/** What needs fixing, as things to do: done, put off for two weeks, or left as they are with a reason. */
export function ActionPlan({ workspace, change }: { readonly workspace: Workspace; readonly change: EditWorkspace }) {
  const { app, t } = useApp();
  const [said, setSaid] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const actions = actionsOf(workspace, useMeasurements());
  const isNow = (action: Action): boolean => isPending(action, app.schedule.now);
  const now = actions.filter(isNow);
  const others = {
    later: actions.filter((action) => action.now.state === "snoozed" && !isNow(action)),
    waived: actions.filter((action) => action.now.state === "waived"),
    done: actions.filter((action) => action.now.state === "done"),
  };
  // The row goes elsewhere, so the focus is taken to the heading, under which it is said what came of it.
  const decide: OnAction = async (edit, { item }) => {
    const outcome = await change(edit);
    if (outcome === "refused") return;
    setSaid(outcome === "kept" ? t(`plan.said.${edit.type}`, { title: t(`checklist.${item}.title`) }) : "");
    title.current?.focus();
  };
  const row = (action: Action) => (
    <ActionRow key={action.item} action={action} isNow={isNow(action)} onDecide={decide} />
  );
  return (
    <section className={styles.panel} aria-labelledby="plan-title">
      <h2 id="plan-title" ref={title} tabIndex={-1}>
        {t("plan.title")}
      </h2>
      <p>{now.length === 0 ? t("plan.none") : t("plan.lead")}</p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {now.length > 0 && <ul className={styles.plan}>{now.map(row)}</ul>}
      {(["later", "waived", "done"] as const)
        .filter((group) => others[group].length > 0)
        .map((group) => (
          <section key={group} aria-labelledby={`plan-${group}`}>
            <h3 id={`plan-${group}`}>{t(`plan.group.${group}`)}</h3>
            <ul className={styles.plan}>{others[group].map(row)}</ul>
          </section>
        ))}
    </section>
  );
}
