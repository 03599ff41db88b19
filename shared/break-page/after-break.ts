import { ranOut, type Output } from "../scheduler/outputs";
import type { ScheduleView } from "../scheduler/view";
import { SECOND, type Ms } from "../time/units";

/** A break that ran out on the screen, whose page is still there. */
export interface AfterBreak {
  /** When it ran out, in elapsed time. */
  readonly since: Ms;
  /** How long it was. */
  readonly lasted: Ms;
}

/** Long enough to read two words; whoever waits for the person stays longer. */
const GOODBYE: Ms = 2.5 * SECOND;
/** A small window that stays till somebody is back is there long enough to be read by who never left. */
const READ: Ms = 5 * SECOND;

export interface AfterBreakContext {
  readonly view: ScheduleView;
  readonly outputs: readonly Output[];
  readonly idleFor: Ms | null;
  /** Whether the page waits until the person is back. */
  readonly waitForMe: boolean;
  readonly elapsed: Ms;
  /** Length of the break that is on, or was last. */
  readonly lasted: Ms;
}

/**
 * Whether something says after its end that a break is over, until there is an input again, so that whoever walked away learns
 * of it when they are back: its page, where the person wants that, or a small window. Not for a break that the person ended, nor one that ran out in sleep, nor against a hold or a new prompt.
 */
export function afterBreak(before: AfterBreak | null, context: AfterBreakContext): AfterBreak | null {
  const { view, outputs, elapsed, lasted } = context;
  if (view.surface !== null || (view.hold !== null && view.hold !== "away" && view.hold !== "locked")) return null;
  const after = outputs.some(ranOut) ? { since: elapsed, lasted } : before;
  return after === null || isOver(after, context) ? null : after;
}

/** How soon to look again whether the person is back: a page is in their way, a small window is not. */
export const afterBreakWait = (after: AfterBreak | null, waitForMe: boolean): Ms | null =>
  after === null ? null : waitForMe ? 0.5 * SECOND : 2 * SECOND;

function isOver({ since }: AfterBreak, { idleFor, waitForMe, elapsed }: AfterBreakContext): boolean {
  const isBack = idleFor !== null && elapsed - idleFor > since;
  // Where the desktop cannot tell whether anyone is there, the page must not wait for ever.
  if (waitForMe) return isBack || (idleFor === null && elapsed - since >= GOODBYE);
  return elapsed - since >= READ && (isBack || idleFor === null);
}
