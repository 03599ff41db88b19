import { useState } from "react";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { ofWorkspace, resultsOf } from "../../../../shared/workspace/desk-fit/workspace-fit";
import { Refusal } from "../../../components/refusal";
import { ScreenTitle } from "../../../components/screen-title";
import { WorkspacePickerIfSeveral, WorkspaceName } from "../workspace-picker";
import { useFit } from "../../state/use-fit";
import { useApp } from "../../state/app-context";
import styles from "./rosa.module.css";
import { RosaOverview } from "./rosa-overview";
import { RosaQuestions } from "./rosa-questions";
import { RosaResult } from "./rosa-result";

/** Which part of the screen is open; a result is known by when it was finished. */
type Part = { readonly kind: "overview" | "questions" | "newest" } | { readonly kind: "result"; readonly at: number };

const isOfResult = ({ kind }: Part): boolean => kind === "result" || kind === "newest";

/** ROSA as a guided self-assessment of the workspace that is shown, with its earlier results. */
export function RosaScreen() {
  const { app, t } = useApp();
  const { fit, change, refusal } = useFit();
  const [chosen, setPart] = useState<Part>({ kind: "overview" });
  // What was focused goes with its part or its row; a new title takes the focus instead.
  const [turn, setTurn] = useState(0);
  const workspace = currentOf(app.workspaces).id;
  const results = resultsOf(fit, workspace);
  const { draft } = ofWorkspace(fit, workspace);
  const shown = chosen.kind === "result" ? results.find(({ at }) => at === chosen.at) : results.at(-1);
  const part: Part = isOfResult(chosen) && shown === undefined ? { kind: "overview" } : chosen;
  const toOverview = (): void => setPart({ kind: "overview" });
  return (
    <div className={styles.screen}>
      <ScreenTitle key={`${part.kind} ${turn}`} text={t("rosa.title")} />
      {part.kind === "overview" ? <WorkspacePickerIfSeveral /> : <WorkspaceName />}
      <Refusal text={refusal} />
      {part.kind === "overview" && (
        <RosaOverview
          draft={draft}
          results={results}
          onStart={() => setPart({ kind: "questions" })}
          onRestart={() => {
            setTurn(turn + 1);
            void change({ kind: "restarted", workspace });
          }}
          onShow={(at) => setPart({ kind: "result", at })}
          onRemove={(at) => {
            setTurn(turn + 1);
            void change({ kind: "removed", at });
          }}
        />
      )}
      {part.kind === "questions" && (
        <RosaQuestions
          // With another workspace, as a profile may choose it meanwhile, what was half typed for this one goes.
          key={workspace}
          draft={draft}
          onChange={(given) => void change({ ...given, workspace })}
          onLeave={toOverview}
          onFinish={() => void change({ kind: "finished", workspace }).then(() => setPart({ kind: "newest" }))}
        />
      )}
      {isOfResult(part) && shown !== undefined && <RosaResult result={shown} onLeave={toOverview} />}
    </div>
  );
}
