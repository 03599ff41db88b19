import { dayStart } from "../../time/hours";
import { DAY, type EpochMs, type Ms } from "../../time/units";
import { itemsOf, type Answer, type ItemId } from "./answers";
import { ITEMS, type Effort } from "./checklist";
import type { MeasurementLookup } from "../measure";
import { currentOf, type ActionRecord, type ActionState, type Workspace, type Workspaces } from "./workspaces";
import { type Moment } from "../../time/moment";

/** How long a snoozed action stays quiet. */
export const SNOOZE: Ms = 14 * DAY;

/** One thing to put right. Its words are in the catalogue under `checklist.<item>.title` and `checklist.<item>.fix`. */
export interface Action extends ActionRecord {
  readonly item: ItemId;
  readonly effort: Effort;
  /** The number desk fit gives for it, in the person's own units; `null` where there is none. */
  readonly number: string | null;
}

const NO_NUMBER: MeasurementLookup = () => null;

/**
 * The plan of a workspace: all that needed fixing since it is known, quick things first, then what takes buying or asking.
 * What is done stays in it with its date.
 */
export function actionsOf(
  { actions }: Pick<Workspace, "actions">,
  numberFor: MeasurementLookup = NO_NUMBER,
): readonly Action[] {
  const plan = itemsOf(actions).flatMap((item): readonly Action[] => {
    const record = actions[item];
    const { effort, measure } = ITEMS[item];
    const number = measure === undefined ? null : numberFor(measure);
    return record === undefined ? [] : [{ ...record, item, effort, number }];
  });
  return EFFORTS.flatMap((effort) => plan.filter((action) => action.effort === effort));
}
const EFFORTS = ["minutes", "buy", "ask"] as const satisfies readonly Effort[];

/** Whether it waits to be done now: open, or snoozed until an instant that has come. */
export const isPending = ({ now: { state, ...more } }: Pick<ActionRecord, "now">, epoch: EpochMs): boolean =>
  state === "open" || ("until" in more && more.until <= epoch);

/** What is not done and not waived, snoozed or not. */
export const unsolved = (workspace: Pick<Workspace, "actions">, numberFor?: MeasurementLookup): readonly Action[] =>
  actionsOf(workspace, numberFor).filter(({ now }) => now.state === "open" || now.state === "snoozed");

/**
 * The one thing to offer as a small task now, or `null`. At most one a day by the local calendar, whichever it was. Each
 * comes in its turn: what was never offered, then what was offered longest ago, in the order of the plan.
 */
export function taskFor(
  actions: readonly Action[],
  { epoch, zone }: Pick<Moment, "epoch" | "zone">,
  lastOffered: EpochMs | null,
): Action | null {
  if (lastOffered !== null && dayStart(lastOffered, zone) === dayStart(epoch, zone)) return null;
  const waiting = actions.filter((action) => isPending(action, epoch));
  const inTurn = waiting.toSorted((one, other) => (one.lastOffered ?? 0) - (other.lastOffered ?? 0));
  return inTurn[0] ?? null;
}

/** {@link taskFor} of the workspace that is shown. */
export const taskOf = (
  workspaces: Workspaces,
  now: Pick<Moment, "epoch" | "zone">,
  numberFor?: MeasurementLookup,
): Action | null => taskFor(actionsOf(currentOf(workspaces), numberFor), now, workspaces.lastOffered);

/** The record of an item after an answer to it; `undefined` where there is nothing to put right. */
export function actionAfter(
  record: ActionRecord | undefined,
  answer: Answer | null,
  at: EpochMs,
): ActionRecord | undefined {
  const wasSolved = record === undefined || record.now.state === "done";
  switch (answer) {
    case "fix":
      return wasSolved ? { since: at, offers: 0, lastOffered: null, now: { state: "open" } } : record;
    case "ok":
      return wasSolved ? record : { ...record, now: { state: "done", at } };
    case "na":
    case "later":
    case null:
      return wasSolved ? record : undefined;
  }
}

/** A record with something come of it. What is done is done, unless it is answered anew. */
export const become = (record: ActionRecord, now: ActionState): ActionRecord =>
  record.now.state === "done" ? record : { ...record, now };
