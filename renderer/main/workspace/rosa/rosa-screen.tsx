import { useState } from "react";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { draftOf, resultsOf } from "../../../../shared/workspace/rosa/rosa-record";
import { ScreenFrame } from "../../../components/screen-frame";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { isInUse, useDocument, useDocumentValue } from "../../state/use-document";
import { WorkspaceName, WorkspacePickerIfSeveral } from "../workspace-picker";
import { RosaOverview } from "./rosa-overview";
import { RosaQuestions } from "./rosa-questions";
import { RosaResult } from "./rosa-result";

/** The part of the screen that is open; a result is identified by when it was finished. */
type Part = { readonly kind: "overview" | "questions" | "newest" } | { readonly kind: "result"; readonly at: number };

const isOfResult = ({ kind }: Part): boolean => kind === "result" || kind === "newest";

/** ROSA as a guided self-assessment of the workspace that is shown, with its earlier results. */
export function RosaScreen() {
  const { t } = useApp();
  const workspaces = useDocumentValue("checklist");
  const { value: rosa, edit, status } = useDocument("rosa");
  const [chosen, setPart] = useState<Part>({ kind: "overview" });
  // The focused control disappears with its part or its row, so a new title takes the focus.
  const [turn, setTurn] = useState(0);
  const workspace = currentOf(workspaces).id;
  const results = resultsOf(rosa, workspace);
  const draft = draftOf(rosa, workspace);
  const shown = chosen.kind === "result" ? results.find(({ at }) => at === chosen.at) : results.at(-1);
  const part: Part = isOfResult(chosen) && shown === undefined ? { kind: "overview" } : chosen;
  const finish = async (): Promise<void> => {
    const isFinished = isInUse(await edit({ type: "finished", workspace }));
    setPart({ kind: isFinished ? "newest" : "overview" });
  };
  const toOverview = (): void => setPart({ kind: "overview" });
  return (
    <ScreenFrame title={t("rosa.title")} focusKey={`${part.kind} ${turn}`}>
      {part.kind === "overview" ? <WorkspacePickerIfSeveral /> : <WorkspaceName />}
      <Status status={status} />
      {part.kind === "overview" && (
        <RosaOverview
          draft={draft}
          results={results}
          onStart={() => setPart({ kind: "questions" })}
          onRestart={() => {
            setTurn(turn + 1);
            void edit({ type: "restarted", workspace });
          }}
          onShow={(at) => setPart({ kind: "result", at })}
          onRemove={(at) => {
            setTurn(turn + 1);
            void edit({ type: "removed", at });
          }}
        />
      )}
      {part.kind === "questions" && (
        <RosaQuestions
          // A profile may change the workspace meanwhile; what was half typed for this one is dropped then.
          key={workspace}
          draft={draft}
          onChange={(given) => void edit({ ...given, workspace })}
          onLeave={toOverview}
          onFinish={() => void finish()}
        />
      )}
      {isOfResult(part) && shown !== undefined && <RosaResult result={shown} onLeave={toOverview} />}
    </ScreenFrame>
  );
}
