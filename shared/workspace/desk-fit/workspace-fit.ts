import type { EpochMs } from "../../time/units";
import type { ComfortAnswers, ComfortCheck } from "../comfort/comfort";
import { deskFit, type DeskFit, type DeskFitInput } from "./desk-fit";
import type { LengthUnit } from "./fit-advice";
import type { RosaAreaAnswer, RosaUse } from "../rosa/rosa";
import type { RosaAnswers } from "../rosa/rosa-advice";
import { ROSA_AREAS, ROSA_TIMED, type RosaArea, type RosaTimed } from "../rosa/rosa-areas";

/** What the person told of themselves, the same at every desk; nothing has to be told. */
export type DeskMeasures = Partial<Omit<DeskFitInput, "fixedDeskCm">> & {
  /** What lengths are typed and shown in. */
  readonly unit?: LengthUnit;
};
/** The person's measures, and the desk of one workspace where that cannot be moved. */
export type MeasuresAt = DeskMeasures & Pick<DeskFitInput, "fixedDeskCm">;

/** A questionnaire that is not finished. */
export interface RosaDraft {
  readonly areas: Readonly<Partial<Record<RosaArea, RosaAreaAnswer>>>;
  readonly use: Readonly<Partial<Record<RosaTimed, RosaUse>>>;
}
/** A finished questionnaire. Its score is not kept: it is always computed anew. */
export interface RosaResult extends RosaAnswers {
  /** When it was finished; no two are the same. */
  readonly at: EpochMs;
  /** The id of the workspace it is about. */
  readonly workspace: string;
}

/** What is kept of one workspace, beside what was finished there. */
export interface KeptOfWorkspace {
  /** Where the desk cannot be moved: how high the hands are on it. */
  readonly fixedDeskCm?: number;
  readonly draft: RosaDraft;
  /** Comfort questions that are not finished. */
  readonly feeling?: ComfortAnswers;
  /** When the offer to answer them was put off, since the last round. */
  readonly notNow?: EpochMs;
}

/** All that is kept in workspace-fit.json. These are measures of a person: they stay in that file. */
export interface WorkspaceFit {
  readonly measures: DeskMeasures;
  /** By the id of the workspace; read it with {@link ofWorkspace}. */
  readonly workspaces: Readonly<Record<string, KeptOfWorkspace>>;
  /** Oldest first, at most {@link MAX_RESULTS}; of all workspaces. */
  readonly results: readonly RosaResult[];
  /** Oldest first, at most {@link MAX_COMFORT}; of all workspaces. */
  readonly comfort: readonly ComfortCheck[];
}

export const NO_DRAFT: RosaDraft = { areas: {}, use: {} };
export const NOTHING_KEPT: KeptOfWorkspace = { draft: NO_DRAFT };
export const EMPTY_FIT: WorkspaceFit = { measures: {}, workspaces: {}, results: [], comfort: [] };
/** Of one workspace ten years of one a month; of more workspaces less. */
export const MAX_RESULTS = 120;
export const MAX_COMFORT = 120;

/** What is kept of a workspace; nothing at first. */
export const ofWorkspace = ({ workspaces }: Pick<WorkspaceFit, "workspaces">, workspace: string): KeptOfWorkspace =>
  workspaces[workspace] ?? NOTHING_KEPT;

/** What the desk fit of a workspace is computed from. */
export function measuresAt(fit: Pick<WorkspaceFit, "measures" | "workspaces">, workspace: string): MeasuresAt {
  const { fixedDeskCm } = ofWorkspace(fit, workspace);
  return fixedDeskCm === undefined ? fit.measures : { ...fit.measures, fixedDeskCm };
}

/** The finished questionnaires of a workspace, oldest first. */
export const resultsOf = ({ results }: Pick<WorkspaceFit, "results">, workspace: string): readonly RosaResult[] =>
  results.filter((result) => result.workspace === workspace);

/** What is kept without what belongs to a workspace. */
export const withoutWorkspace = (fit: WorkspaceFit, gone: string): WorkspaceFit => ({
  ...fit,
  workspaces: Object.fromEntries(Object.entries(fit.workspaces).filter(([id]) => id !== gone)),
  results: fit.results.filter(({ workspace }) => workspace !== gone),
  comfort: fit.comfort.filter(({ workspace }) => workspace !== gone),
});

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
export function deskFitOf({ heightCm, ...others }: MeasuresAt): DeskFit | null {
  return heightCm === undefined ? null : deskFit({ ...others, heightCm });
}
