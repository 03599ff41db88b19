import type { EpochMs } from "../../time/units";
import { itemsOf, perItem, type Answer, type ItemAnswers, type ItemId, type PerItem } from "./answers";
import type { ChecklistId } from "./checklists";

/** An answer and when it was given; `null` for answers from before dates were kept. */
export interface RecordedAnswer {
  readonly answer: Answer;
  readonly at: EpochMs | null;
  /** Why it is asked again: an item it hangs together with was changed, or a new check has begun. */
  readonly again?: ItemId | "recheck";
}

/** A check as it was on a day. One a day of each kind: a later one of the same day takes its place. */
export interface Check {
  readonly at: EpochMs;
  readonly kind: ChecklistId;
  readonly answers: ItemAnswers;
}

/** What became of something that needs fixing. */
export type ActionState =
  | { readonly state: "open" }
  | { readonly state: "snoozed"; readonly at: EpochMs; readonly until: EpochMs }
  | { readonly state: "waived"; readonly at: EpochMs; readonly reason: string }
  | { readonly state: "done"; readonly at: EpochMs };
export interface ActionRecord {
  /** When "needs fixing" was answered; `null` for answers from before dates were kept. */
  readonly since: EpochMs | null;
  /** How often it was offered as a small task, and when last. */
  readonly offers: number;
  readonly lastOffered: EpochMs | null;
  readonly now: ActionState;
}

/** Weeks until a check is offered again; 0 is never. */
export const RECHECK_WEEKS = [4, 8, 12, 26, 0] as const;
export type RecheckWeeks = (typeof RECHECK_WEEKS)[number];

/** The displays that are plugged in together, by name, sorted. */
export type Arrangement = readonly string[];

export interface Workspace {
  /** "w1" for the first, "w" and a number for others: never used twice. */
  readonly id: string;
  /** As the person calls it, at most {@link MAX_NAME} characters; "" for the first, which has no name yet. */
  readonly name: string;
  /** The list that is shown. */
  readonly kind: ChecklistId;
  readonly answers: PerItem<RecordedAnswer>;
  readonly actions: PerItem<ActionRecord>;
  /** Oldest first. */
  readonly runs: readonly Check[];
  readonly recheckWeeks: RecheckWeeks;
  /** The arrangements of displays this workspace was checked with, newest last. */
  readonly arrangements: readonly Arrangement[];
}

/** Everything kept about the person's workspaces. There is always one. */
export interface Workspaces {
  /** The id of the one that is shown and that tasks come from. */
  readonly current: string;
  readonly list: readonly Workspace[];
  /** The one removed last, which can be put back while the app runs; it is not on the disk any more. */
  readonly removed: Workspace | null;
  /** When a small task was offered last, at whichever workspace. */
  readonly lastOffered: EpochMs | null;
}

export const MAX_NAME = 60;
export const MAX_REASON = 120;
/** So many fit into the file with everything they can hold; a test fills it. */
export const MAX_WORKSPACES = 6;
export const MAX_RUNS = 30;
export const MAX_ARRANGEMENTS = 8;

export const emptyWorkspace = (id: string, name: string): Workspace => ({
  id,
  name,
  kind: "quick",
  answers: {},
  actions: {},
  runs: [],
  recheckWeeks: 8,
  arrangements: [],
});

export const NO_WORKSPACES: Workspaces = {
  current: "w1",
  list: [emptyWorkspace("w1", "")],
  removed: null,
  lastOffered: null,
};

/** The workspace that is shown; the first, should the named one not be there. */
export function currentOf({ current, list }: Workspaces): Workspace {
  return list.find(({ id }) => id === current) ?? list[0] ?? emptyWorkspace(current, "");
}

/** What was answered, without dates. */
export const answersOf = ({ answers }: Pick<Workspace, "answers">): ItemAnswers =>
  perItem(itemsOf(answers), (item) => answers[item]?.answer);
