import fc from "fast-check";
import { ANSWERS, ITEM_IDS } from "../../shared/workspace/checklist/answers";
import { checklist, type ChecklistEdit } from "../../shared/workspace/checklist/edit";
import { CHECKLIST_IDS } from "../../shared/workspace/checklist/checklists";
import {
  emptyWorkspace,
  NO_WORKSPACES,
  RECHECK_WEEKS,
  type Workspaces,
} from "../../shared/workspace/checklist/workspaces";
import { type Moment } from "../../shared/time/moment";
import { UTC } from "../../shared/time/now";
import { DAY, HOUR, MINUTE } from "../../shared/time/units";

export const START = Date.UTC(2026, 10, 23, 9);
/** A moment so many milliseconds after a Monday morning. */
export const after = (ms: number, displays: readonly string[] = ["Built-in 1280×800"]): Moment => ({
  epoch: START + ms,
  zone: UTC,
  displays,
});

/** The workspaces after some edits that are all accepted, each with its moment. */
export const made = (from: Workspaces, ...edits: readonly (readonly [ChecklistEdit, Moment])[]): Workspaces =>
  edits.reduce((workspaces, [edit, moment]) => {
    const result = checklist.edit(workspaces, edit, moment);
    if (!result.ok) throw new Error(`Expected ${JSON.stringify(edit)} to be accepted, got ${result.reason}`);
    return result.value;
  }, from);

/** What people do to their workspaces, in time. */
export interface Step {
  readonly edit: ChecklistEdit;
  readonly wait: number;
  readonly displays: readonly string[];
}
const item = fc.constantFrom(...ITEM_IDS);
// Few items, so that they meet.
const few = fc.constantFrom("c1", "c2", "k1", "d1", "s1", "s2");
const text = fc.oneof(fc.string({ maxLength: 90 }), fc.constantFrom("Home", " Office\n ", ""));
const answer = fc.constantFrom(...ANSWERS, null);
const oneAct = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const act = fc.oneof(
  oneAct(12, fc.record({ type: fc.constant("answer"), item: few, answer: fc.constantFrom("ok", "fix") })),
  oneAct(6, fc.record({ type: fc.constant("answer"), item: few, answer })),
  oneAct(2, fc.record({ type: fc.constant("answer"), item, answer })),
  oneAct(5, fc.record({ type: fc.constantFrom("fixed", "snooze", "reopen", "offered"), item: few })),
  oneAct(3, fc.record({ type: fc.constant("waive"), item: few, reason: text })),
  oneAct(3, fc.record({ type: fc.constantFrom("again", "keep", "sameAsBefore", "choose") })),
  oneAct(1, fc.record({ type: fc.constantFrom("remove", "restore") })),
  oneAct(1, fc.record({ type: fc.constantFrom("add", "rename"), name: text })),
  oneAct(1, fc.record({ type: fc.constant("kind"), kind: fc.constantFrom(...CHECKLIST_IDS) })),
  oneAct(1, fc.record({ type: fc.constant("recheckWeeks"), weeks: fc.constantFrom(...RECHECK_WEEKS) })),
);
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    // Mostly the first one, so that much happens to it; "w9" is never there.
    edit: fc
      .tuple(act, fc.constantFrom("w1", "w1", "w1", "w2", "w9"))
      .map(([each, workspace]) => ({ ...each, workspace })),
    wait: fc.constantFrom(0, 5 * MINUTE, HOUR, 7 * HOUR, DAY, 30 * DAY),
    displays: fc.constantFrom([], ["A"], ["B", "A"], ["A", "B"]),
  }),
  { maxLength: 60, size: "max" },
);

/** The workspaces after each step, with what came before; a refused edit changes nothing. */
export function* walk(from: Workspaces, taken: readonly Step[]) {
  let before = from;
  let passed = 0;
  for (const { edit, wait, displays } of taken) {
    passed += wait;
    const moment = after(passed, displays);
    const result = checklist.edit(before, edit, moment);
    const now = result.ok ? result.value : before;
    yield { before, now, edit, moment, ok: result.ok };
    before = now;
  }
}
export const fresh = NO_WORKSPACES;

/** "My desk", which is shown, and "Home". */
export const twoWorkspaces = (): Workspaces => ({
  ...fresh,
  list: [...fresh.list, emptyWorkspace("w2", "Home")],
});
