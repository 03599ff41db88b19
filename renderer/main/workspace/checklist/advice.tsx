import type { ReactNode } from "react";
import type { ItemId } from "../../../../shared/workspace/checklist/answers";
import { ITEMS } from "../../../../shared/workspace/checklist/checklist";
import { SOURCES } from "../../../../shared/workspace/checklist/sources";
import type { Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { Button } from "../../../components/button";
import { useApp } from "../../state/app-context";
import { Remedy } from "./remedy";
import styles from "./advice.module.css";

interface AdviceProps {
  readonly item: ItemId;
  readonly workspace: Workspace;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** What else can be done about the answer. */
  readonly children: ReactNode;
}

/** Why a question matters, what helps, the source of both, and when the question was answered. */
export function Advice({ item, workspace, isOpen, onToggle, children }: AdviceProps) {
  const { api, t, date } = useApp();
  const { label, url } = SOURCES[ITEMS[item].source];
  const given = workspace.answers[item];
  const action = workspace.actions[item]?.now;
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open);
      }}
      className={styles.advice}
    >
      <summary>{t("checklist.more")}</summary>
      <dl>
        <dt>{t("checklist.why")}</dt>
        <dd>{t(`checklist.${item}.why`)}</dd>
        <dt>{t("checklist.how")}</dt>
        <dd>
          <Remedy item={item} />
        </dd>
      </dl>
      <p className={styles.source}>
        {t("checklist.source", { source: t(label) })}{" "}
        {url !== null && (
          <Button kind="link" onClick={() => void api.call("shell:open", url)}>
            {t("checklist.source.open")}
          </Button>
        )}
      </p>
      <div className={styles.source}>
        {typeof given?.at === "number" && t("checklist.given", { date: date(given.at) })}{" "}
        {given?.answer === "ok" && action?.state === "done" && t("checklist.fixedOn", { date: date(action.at) })}{" "}
        {children}
      </div>
    </details>
  );
}
