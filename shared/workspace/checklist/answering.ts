import { dayStart } from "../../time/hours";
import { actionAfter } from "./actions";
import { isVerdict, itemsOf, perItem, withItem, type Answer, type ItemId, type PerItem } from "./answers";
import { ITEMS } from "./checklist";
import { itemsIn } from "./checklists";
import { saveCheck, withArrangement } from "./checks";
import type { RecordedAnswer, Workspace } from "./workspaces";
import type { Moment } from "../../time/moment";

/** An item that still wants an answer: there is none, it was put off, or it is asked again. */
export const isOpen = (given: RecordedAnswer | undefined): boolean =>
  given === undefined || given.answer === "later" || given.again !== undefined;

/** The items of the list that is shown that still want an answer, in the order they are asked. */
export const openItems = ({ kind, answers }: Pick<Workspace, "kind" | "answers">): readonly ItemId[] =>
  itemsIn(kind).filter((item) => isOpen(answers[item]));

/**
 * A workspace with an answer given, or taken back by `null`.
 *
 * An answer that turns from fine to needs fixing, or back, on a later day means that something was changed since, so the
 * items it shifts are asked again, unless they were answered today. On the same day it is a correction. The answer that
 * leaves nothing open completes the check, which is then kept with its date.
 */
export function recordAnswer(workspace: Workspace, item: ItemId, answer: Answer | null, moment: Moment): Workspace {
  const before = workspace.answers[item];
  const isChange =
    isVerdict(before?.answer) && isVerdict(answer) && before.answer !== answer && !isSameDay(before.at, moment);
  const shifts = (other: RecordedAnswer): boolean => isChange && !isSameDay(other.at, moment);
  return given(workspace, item, answer, shifts, moment);
}

/** A workspace where something was put right: it counts as fine from now on, and what it shifts is asked again. */
export function withFixed(workspace: Workspace, item: ItemId, moment: Moment): Workspace {
  return given(workspace, item, "ok", () => true, moment);
}

/** A workspace where every answer of the shown list is asked again; until then the old ones count. */
export function askedAgain(workspace: Workspace): Workspace {
  const again = itemsIn(workspace.kind);
  const answers = perItem(itemsOf(workspace.answers), (item): RecordedAnswer | undefined => {
    const known = workspace.answers[item];
    return known !== undefined && again.includes(item) ? { ...known, again: "recheck" } : known;
  });
  return { ...workspace, answers };
}

function given(
  workspace: Workspace,
  item: ItemId,
  answer: Answer | null,
  shifts: (other: RecordedAnswer) => boolean,
  moment: Moment,
): Workspace {
  const answered = withItem(workspace.answers, item, answer === null ? undefined : { answer, at: moment.epoch });
  const answers = withShifted(answered, item, shifts);
  const action = actionAfter(workspace.actions[item], answer, moment.epoch);
  const next = { ...workspace, answers, actions: withItem(workspace.actions, item, action) };
  const completes = openItems(workspace).includes(item) && openItems(next).length === 0;
  if (completes) return saveCheck(next, moment);
  return workspace.arrangements.length === 0 ? withArrangement(next, moment.displays) : next;
}

/** What does not apply or was not answered stays as it is. */
function withShifted(
  answers: PerItem<RecordedAnswer>,
  changed: ItemId,
  shifts: (other: RecordedAnswer) => boolean,
): PerItem<RecordedAnswer> {
  return (ITEMS[changed].shifts ?? []).reduce<PerItem<RecordedAnswer>>((sum, item) => {
    const known = sum[item];
    return known !== undefined && isVerdict(known.answer) && shifts(known)
      ? { ...sum, [item]: { ...known, again: changed } }
      : sum;
  }, answers);
}

const isSameDay = (at: number | null, { epoch, zone }: Moment): boolean =>
  at !== null && dayStart(at, zone) === dayStart(epoch, zone);
