import { itemsOf, type ItemId, type PerItem } from "./answers";
import type { ActionRecord, RecordedAnswer } from "./workspaces";

/** Makes actions agree with answers: whatever needs fixing has one that waits, and nothing else has. */
export function reconcileActions(
  actions: PerItem<ActionRecord>,
  answers: PerItem<RecordedAnswer>,
): PerItem<ActionRecord> {
  const isToFix = (item: ItemId): boolean => answers[item]?.answer === "fix";
  const isDone = (item: ItemId): boolean => actions[item]?.now.state === "done";
  const kept = itemsOf(actions).filter((item) => isToFix(item) !== isDone(item));
  const added = itemsOf(answers).filter((item) => isToFix(item) && !kept.includes(item));
  const recordOf = (item: ItemId): ActionRecord | undefined =>
    kept.includes(item)
      ? actions[item]
      : { since: answers[item]?.at ?? null, offers: 0, lastOffered: null, now: { state: "open" } };
  return [...kept, ...added].reduce<PerItem<ActionRecord>>((sum, item) => ({ ...sum, [item]: recordOf(item) }), {});
}
