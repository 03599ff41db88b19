import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { unsolved } from "../../../../shared/workspace/checklist/actions";
import { openItems } from "../../../../shared/workspace/checklist/answering";
import { itemsIn } from "../../../../shared/workspace/checklist/checklists";
import { ComfortOffer } from "../comfort-offer";
import { REPORT_TITLE, ReportPanel } from "../report/report-panel";
import { PartSwitch } from "../../../components/part-switch";
import { Refusal } from "../../../components/refusal";
import { ScreenTitle } from "../../../components/screen-title";
import type { Screen } from "../../../../shared/ipc";
import { useApp } from "../../state/app-context";
import { ActionPlan } from "./action-plan";
import styles from "./checklist.module.css";
import { History } from "./history";
import { Questions } from "./questions";
import { ScoreCard } from "./score-card";
import { useWorkspace } from "../use-workspace";
import { useSections } from "./use-sections";
import { WorkspacesBar } from "./workspaces-bar";

const PARTS = ["questions", "plan", "history", "report"] as const;
type Part = (typeof PARTS)[number];

/** The workspace check: a list of questions, the plan that comes of them, and what was answered when. */
export function ChecklistScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const { t } = useApp();
  const { workspace, change, refusal } = useWorkspace();
  const [part, setPart] = useState<Part>("questions");
  const sections = useSections(workspace);
  const comfort = useRef<HTMLButtonElement>(null);
  const { kind } = workspace;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (part !== "questions" || event.key !== "ArrowDown" || !(event.target instanceof HTMLHeadingElement)) return;
    const first = openItems(workspace)[0] ?? itemsIn(kind)[0];
    if (first !== undefined) sections.goTo(first);
    event.preventDefault();
  };
  // The question that was focused goes, so the report's own title takes the focus.
  const openReport = (): void => {
    flushSync(() => setPart("report"));
    document.getElementById(REPORT_TITLE)?.focus();
  };
  return (
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <ScreenTitle text={t("checklist.title")} />
      <WorkspacesBar workspace={workspace} change={change} />
      <ScoreCard workspace={workspace} change={change} />
      <p className={styles.more}>
        <button type="button" onClick={() => onOpen("rosa")}>
          {t("checklist.rosa")}
        </button>
        <button type="button" onClick={() => onOpen("deskFit")}>
          {t("checklist.deskFit")}
        </button>
        <button type="button" ref={comfort} onClick={() => onOpen("comfort")}>
          {t("comfort.title")}
        </button>
      </p>
      <ComfortOffer workspace={workspace} onPutOff={() => comfort.current?.focus()} />
      <Refusal text={refusal} />
      <PartSwitch
        label={t("checklist.parts")}
        parts={PARTS}
        shown={part}
        nameOf={(each) => t(`checklist.part.${each}`, { count: unsolved(workspace).length })}
        onShow={setPart}
      />
      {part === "questions" && (
        <Questions workspace={workspace} change={change} sections={sections} onReport={openReport} />
      )}
      {part === "plan" && <ActionPlan workspace={workspace} change={change} />}
      {part === "history" && <History key={workspace.id} workspace={workspace} change={change} />}
      {part === "report" && <ReportPanel key={workspace.id} workspace={workspace} />}
    </div>
  );
}
