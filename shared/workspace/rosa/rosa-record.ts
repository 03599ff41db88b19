import { nextInstant } from "../../documents/dated";
import { accepted, type DocumentModel } from "../../documents/model";
import type { EpochMs } from "../../time/units";
import type { RosaAreaAnswer, RosaUse } from "./rosa";
import type { RosaAnswers } from "./rosa-advice";
import { ROSA_AREAS, ROSA_TIMED, type RosaArea, type RosaTimed } from "./rosa-areas";

/** A questionnaire that is not finished. */
export interface RosaDraft {
  readonly areas: Readonly<Partial<Record<RosaArea, RosaAreaAnswer>>>;
  readonly use: Readonly<Partial<Record<RosaTimed, RosaUse>>>;
}
/** A finished questionnaire. Its score is not stored: it is always computed anew. */
export interface RosaResult extends RosaAnswers {
  /** When it was finished; no two are the same. */
  readonly at: EpochMs;
  /** The id of the workspace it is about. */
  readonly workspace: string;
}
export interface RosaRecord {
  /** By the id of the workspace. */
  readonly drafts: Readonly<Partial<Record<string, RosaDraft>>>;
  /** Oldest first, at most {@link MAX_RESULTS}; of all workspaces. */
  readonly results: readonly RosaResult[];
}

/** Of one workspace ten years of one a month; of more workspaces less. */
export const MAX_RESULTS = 120;
export const NO_DRAFT: RosaDraft = { areas: {}, use: {} };

/** An answer to ROSA, at whichever workspace. */
export type RosaGiven =
  | { readonly type: "answered"; readonly area: RosaArea; readonly answer: RosaAreaAnswer }
  | { readonly type: "timed"; readonly part: RosaTimed; readonly use: RosaUse };
export type RosaEdit =
  | (RosaGiven & { readonly workspace: string })
  /** Keeps a complete draft as a result; one that is not complete stays as it is. */
  | { readonly type: "finished" | "restarted"; readonly workspace: string }
  | { readonly type: "removed"; readonly at: EpochMs };

export const rosa: DocumentModel<RosaRecord, RosaEdit> = {
  initial: { drafts: {}, results: [] },
  edit: (value, edit, { epoch }) => {
    if (edit.type === "removed")
      return accepted({ ...value, results: value.results.filter(({ at }) => at !== edit.at) });
    const draft = draftOf(value, edit.workspace);
    const withDraft = (next: RosaDraft): RosaRecord => ({
      ...value,
      drafts: { ...value.drafts, [edit.workspace]: next },
    });
    switch (edit.type) {
      case "answered":
        return accepted(withDraft({ ...draft, areas: { ...draft.areas, [edit.area]: edit.answer } }));
      case "timed":
        return accepted(withDraft({ ...draft, use: { ...draft.use, [edit.part]: edit.use } }));
      case "restarted":
        return accepted(withoutDraft(value, edit.workspace));
      case "finished":
        return accepted(finished(value, edit.workspace, epoch));
    }
  },
};

function finished(value: RosaRecord, workspace: string, epoch: EpochMs): RosaRecord {
  const answers = completeRosa(draftOf(value, workspace));
  if (answers === null) return value;
  const result = { ...answers, at: nextInstant(value.results, epoch), workspace };
  return { ...withoutDraft(value, workspace), results: [...value.results, result].slice(-MAX_RESULTS) };
}

const withoutDraft = ({ drafts, results }: RosaRecord, workspace: string): RosaRecord => ({
  drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== workspace)),
  results,
});

/** The questionnaire that is not finished at a workspace; empty where none was begun. */
export const draftOf = ({ drafts }: Pick<RosaRecord, "drafts">, workspace: string): RosaDraft =>
  drafts[workspace] ?? NO_DRAFT;

/** The finished questionnaires of a workspace, oldest first. */
export const resultsOf = ({ results }: Pick<RosaRecord, "results">, workspace: string): readonly RosaResult[] =>
  results.filter((result) => result.workspace === workspace);

/** The record without what belongs to a workspace. */
export const withoutRosaOf = (value: RosaRecord, workspace: string): RosaRecord => ({
  ...withoutDraft(value, workspace),
  results: value.results.filter((result) => result.workspace !== workspace),
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
