import { ranOut, type Output } from "../scheduler/outputs";
import type { ScheduleView } from "../scheduler/view";
import { SECOND, type Ms } from "../time/units";

/** A break that ran out on the screen, whose page is still there. */
export interface AfterBreak {
  /** When it ran out, in elapsed time. */
  readonly since: Ms;
}

/** Long enough to read two words; whoever waits for the person stays longer. */
const GOODBYE: Ms = 2.5 * SECOND;

export interface AfterBreakContext {
  readonly view: ScheduleView;
  readonly outputs: readonly Output[];
  readonly idleFor: Ms | null;
  /** Whether the page waits until the person is back. */
  readonly waitForMe: boolean;
  readonly elapsed: Ms;
}

/**
 * Whether the page of a break stays after its end: for a moment, or until there is an input again, so that whoever walked away
 * is not surprised. Not for a break that the person ended, nor one that ran out in sleep, nor against a hold or a new prompt.
 */
export function afterBreak(before: AfterBreak | null, context: AfterBreakContext): AfterBreak | null {
  const { view, outputs, elapsed } = context;
  if (view.surface !== null || (view.hold !== null && view.hold !== "away" && view.hold !== "locked")) return null;
  const after = outputs.some(ranOut) ? { since: elapsed } : before;
  return after === null || isOver(after, context) ? null : after;
}

/** How soon to look again whether the person is back. */
export const afterBreakWait = (after: AfterBreak | null): Ms | null => (after === null ? null : 0.5 * SECOND);

function isOver({ since }: AfterBreak, { idleFor, waitForMe, elapsed }: AfterBreakContext): boolean {
  const isBack = idleFor !== null && elapsed - idleFor > since;
  // Where the desktop cannot tell whether anyone is there, the page must not wait for ever.
  return isBack || (elapsed - since >= GOODBYE && (!waitForMe || idleFor === null));
}
