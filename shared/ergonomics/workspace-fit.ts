import type { EpochMs } from "../units";
import type { ComfortAnswers, ComfortCheck } from "./comfort";
import { deskFit, type DeskFit, type DeskFitInput } from "./desk-fit";
import type { LengthUnit } from "./fit-advice";
import type { RosaAreaAnswer, RosaUse } from "./rosa";
import type { RosaAnswers } from "./rosa-advice";
import { ROSA_AREAS, ROSA_TIMED, type RosaArea, type RosaTimed } from "./rosa-areas";

/** What the person told of themselves and their desk; nothing has to be told. */
export type DeskMeasures = Partial<DeskFitInput> & {
  /** What lengths are typed and shown in. */
  readonly unit?: LengthUnit;
};

/** A questionnaire that is not finished. */
export interface RosaDraft {
  readonly areas: Readonly<Partial<Record<RosaArea, RosaAreaAnswer>>>;
  readonly use: Readonly<Partial<Record<RosaTimed, RosaUse>>>;
}
/** A finished questionnaire. Its score is not kept: it is always computed anew. */
export interface RosaResult extends RosaAnswers {
  /** When it was finished; no two are the same. */
  readonly at: EpochMs;
}

/** All that is kept in workspace-fit.json. These are measures of a person: they stay in that file. */
export interface WorkspaceFit {
  readonly measures: DeskMeasures;
  readonly draft: RosaDraft;
  /** Oldest first, at most {@link MAX_RESULTS}. */
  readonly results: readonly RosaResult[];
  /** Oldest first, at most {@link MAX_COMFORT}; of all workspaces. */
  readonly comfort: readonly ComfortCheck[];
}

export const EMPTY_FIT: WorkspaceFit = { measures: {}, draft: { areas: {}, use: {} }, results: [], comfort: [] };
/** Ten years of one a month. */
export const MAX_RESULTS = 120;
export const MAX_COMFORT = 120;

/** What the person can do to it. */
export type FitChange =
  | { readonly kind: "measured"; readonly measures: DeskMeasures }
  | { readonly kind: "answered"; readonly area: RosaArea; readonly answer: RosaAreaAnswer }
  | { readonly kind: "timed"; readonly part: RosaTimed; readonly use: RosaUse }
  | { readonly kind: "finished" }
  | { readonly kind: "restarted" }
  | { readonly kind: "removed"; readonly at: EpochMs }
  | { readonly kind: "felt"; readonly workspace: string; readonly answers: ComfortAnswers }
  | { readonly kind: "feltRemoved"; readonly at: EpochMs };

/** What is kept after a change. A questionnaire that is not complete is not finished by it: all stays as it was. */
export function withFitChange(fit: WorkspaceFit, change: FitChange, now: EpochMs): WorkspaceFit {
  const { draft, results } = fit;
  switch (change.kind) {
    case "measured":
      return { ...fit, measures: change.measures };
    case "answered":
      return { ...fit, draft: { ...draft, areas: { ...draft.areas, [change.area]: change.answer } } };
    case "timed":
      return { ...fit, draft: { ...draft, use: { ...draft.use, [change.part]: change.use } } };
    case "finished": {
      const answers = completeRosa(draft);
      if (answers === null) return fit;
      const at = later(results, now);
      return { ...fit, draft: EMPTY_FIT.draft, results: [...results, { ...answers, at }].slice(-MAX_RESULTS) };
    }
    case "restarted":
      return { ...fit, draft: EMPTY_FIT.draft };
    case "removed":
      return { ...fit, results: results.filter(({ at }) => at !== change.at) };
    case "felt": {
      const { workspace, answers } = change;
      const check = { at: later(fit.comfort, now), workspace, answers };
      return { ...fit, comfort: [...fit.comfort, check].slice(-MAX_COMFORT) };
    }
    case "feltRemoved":
      return { ...fit, comfort: fit.comfort.filter(({ at }) => at !== change.at) };
  }
}

/** Now, or just after the last where the clock was set back, so that no two are the same. */
const later = (kept: readonly { readonly at: EpochMs }[], now: EpochMs): EpochMs =>
  Math.max(Math.round(now), (kept.at(-1)?.at ?? -Infinity) + 1);

/** The whole questionnaire; `null` while something is not answered. A phone that is not used has no time of use. */
export function completeRosa({ areas, use }: RosaDraft): RosaAnswers | null {
  const times = isPhoneUnused({ areas, use }) ? { ...use, phone: NO_USE } : use;
  return hasAll(areas, ROSA_AREAS) && hasAll(times, ROSA_TIMED) ? { areas, use: times } : null;
}
const NO_USE: RosaUse = { hoursPerDay: 0, longestContinuousMin: 0 };
export const isPhoneUnused = ({ areas }: RosaDraft): boolean => areas.phone?.base === "phoneUnused";

function hasAll<K extends string, V>(
  given: Readonly<Partial<Record<K, V>>>,
  keys: readonly K[],
): given is Readonly<Record<K, V>> {
  return keys.every((key) => given[key] !== undefined);
}

/** The fit of a person who told their height; `null` for one who did not. */
export function deskFitOf({ heightCm, ...others }: DeskMeasures): DeskFit | null {
  return heightCm === undefined ? null : deskFit({ ...others, heightCm });
}
