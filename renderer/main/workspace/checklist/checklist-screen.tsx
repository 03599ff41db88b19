import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { unsolved } from "../../../../shared/workspace/checklist/actions";
import { openItems } from "../../../../shared/workspace/checklist/answering";
import { itemsIn } from "../../../../shared/workspace/checklist/checklists";
import { Button } from "../../../components/button";
import { ButtonRow } from "../../../components/button-row";
import { PartSwitch } from "../../../components/part-switch";
import { ScreenFrame } from "../../../components/screen-frame";
import { Status } from "../../../components/status";
import { ScreenButton } from "../../shell/screen-button";
import { useApp } from "../../state/app-context";
import { useOpenScreen } from "../../state/open-screen";
import { ComfortOffer } from "../comfort-offer";
import { REPORT_TITLE, ReportPanel } from "../report/report-panel";
import { useWorkspace } from "../use-workspace";
import { ActionPlan } from "./action-plan";
import { History } from "./history";
import { Questions } from "./questions";
import { ScoreCard } from "./score-card";
import { useSections } from "./use-sections";
import { WorkspacesBar } from "./workspaces-bar";

const PARTS = ["questions", "plan", "history", "report"] as const;
type Part = (typeof PARTS)[number];

/** The workspace check: a list of questions, the plan that follows from the answers, and what was answered when. */
export function ChecklistScreen() {
  const { t } = useApp();
  const open = useOpenScreen();
  const { workspace, edit, status } = useWorkspace();
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
  // The focused question disappears, so the title of the report takes the focus.
  const openReport = (): void => {
    flushSync(() => setPart("report"));
    document.getElementById(REPORT_TITLE)?.focus();
  };
  return (
    <ScreenFrame title={t("checklist.title")} onKeyDown={onKeyDown}>
      <WorkspacesBar workspace={workspace} edit={edit} />
      <ScoreCard workspace={workspace} edit={edit} />
      <ButtonRow>
        <ScreenButton screen="rosa" />
        <Button onClick={() => open("deskFit")}>{t("checklist.deskFit")}</Button>
        <ScreenButton screen="comfort" ref={comfort} />
      </ButtonRow>
      <ComfortOffer workspace={workspace} onSnoozed={() => comfort.current?.focus()} />
      <Status status={status} />
      <PartSwitch
        label={t("checklist.parts")}
        parts={PARTS}
        shown={part}
        nameOf={(each) => t(`checklist.part.${each}`, { count: unsolved(workspace).length })}
        onShow={setPart}
      />
      {part === "questions" && (
        <Questions workspace={workspace} edit={edit} sections={sections} onReport={openReport} />
      )}
      {part === "plan" && <ActionPlan workspace={workspace} edit={edit} />}
      {part === "history" && <History key={workspace.id} workspace={workspace} edit={edit} />}
      {part === "report" && <ReportPanel key={workspace.id} workspace={workspace} />}
    </ScreenFrame>
  );
}
