import type { EpochMs } from "../../time/units";
import { answeredRegions, type ComfortAnswers } from "../comfort/comfort";
import type { RosaAreaAnswer, RosaUse } from "../rosa/rosa";
import type { RosaArea, RosaTimed } from "../rosa/rosa-areas";
import {
  completeRosa,
  MAX_COMFORT,
  MAX_RESULTS,
  NO_DRAFT,
  ofWorkspace,
  type DeskMeasures,
  type KeptOfWorkspace,
  type WorkspaceFit,
} from "./workspace-fit";

/** An answer to ROSA, at whichever workspace. */
export type RosaGiven =
  | { readonly kind: "answered"; readonly area: RosaArea; readonly answer: RosaAreaAnswer }
  | { readonly kind: "timed"; readonly part: RosaTimed; readonly use: RosaUse };
/** What the person does at one workspace. */
type ChangeAt =
  | RosaGiven
  /** How high the hands are on a desk that cannot be moved; `null` where it can be. */
  | { readonly kind: "fixedDesk"; readonly fixedDeskCm: number | null }
  | { readonly kind: "finished" }
  | { readonly kind: "restarted" }
  /** The comfort questions as far as they are answered; without any answer they are cleared. */
  | { readonly kind: "feeling"; readonly answers: ComfortAnswers }
  | { readonly kind: "felt"; readonly answers: ComfortAnswers }
  /** Puts off the offer to answer them. */
  | { readonly kind: "notNow" };
/** What the person can do to what is kept; `workspace` is the id of the one it is about. */
export type FitChange =
  | (ChangeAt & { readonly workspace: string })
  | { readonly kind: "measured"; readonly measures: DeskMeasures }
  | { readonly kind: "removed"; readonly at: EpochMs }
  | { readonly kind: "feltRemoved"; readonly at: EpochMs };

/** What is kept after a change. A questionnaire that is not complete is not finished by it: all stays as it was. */
export function withFitChange(fit: WorkspaceFit, change: FitChange, now: EpochMs): WorkspaceFit {
  switch (change.kind) {
    case "measured":
      return { ...fit, measures: change.measures };
    case "removed":
      return { ...fit, results: fit.results.filter(({ at }) => at !== change.at) };
    case "feltRemoved":
      return { ...fit, comfort: fit.comfort.filter(({ at }) => at !== change.at) };
    default:
      return changedAt(fit, change, now);
  }
}

function changedAt(fit: WorkspaceFit, change: ChangeAt & { readonly workspace: string }, now: EpochMs): WorkspaceFit {
  const { workspace } = change;
  const kept = ofWorkspace(fit, workspace);
  const { draft } = kept;
  const keeping = (next: KeptOfWorkspace): WorkspaceFit => ({
    ...fit,
    workspaces: { ...fit.workspaces, [workspace]: next },
  });
  switch (change.kind) {
    case "fixedDesk": {
      const { fixedDeskCm: _before, ...others } = kept;
      return keeping(change.fixedDeskCm === null ? others : { ...others, fixedDeskCm: change.fixedDeskCm });
    }
    case "answered":
      return keeping({ ...kept, draft: { ...draft, areas: { ...draft.areas, [change.area]: change.answer } } });
    case "timed":
      return keeping({ ...kept, draft: { ...draft, use: { ...draft.use, [change.part]: change.use } } });
    case "finished": {
      const answers = completeRosa(draft);
      if (answers === null) return fit;
      const result = { ...answers, at: later(fit.results, now), workspace };
      return { ...keeping({ ...kept, draft: NO_DRAFT }), results: [...fit.results, result].slice(-MAX_RESULTS) };
    }
    case "restarted":
      return keeping({ ...kept, draft: NO_DRAFT });
    case "feeling": {
      const { feeling: _before, ...others } = kept;
      const { answers } = change;
      return keeping(answeredRegions(answers).length === 0 ? others : { ...others, feeling: answers });
    }
    case "felt": {
      const { feeling: _draft, notNow: _offer, ...others } = kept;
      const check = { at: later(fit.comfort, now), workspace, answers: change.answers };
      return { ...keeping(others), comfort: [...fit.comfort, check].slice(-MAX_COMFORT) };
    }
    case "notNow":
      return keeping({ ...kept, notNow: Math.round(now) });
  }
}

/** Now, or just after the last where the clock was set back, so that no two are the same. */
const later = (kept: readonly { readonly at: EpochMs }[], now: EpochMs): EpochMs =>
  Math.max(Math.round(now), (kept.at(-1)?.at ?? -Infinity) + 1);
