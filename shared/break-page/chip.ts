import { TYPING_PAUSE } from "../scheduler/begin-break";
import type { ScheduleView } from "../scheduler/view";
import type { Settings } from "../settings/settings";
import { MINUTE, SECOND, type Ms } from "../time/units";

/** A prompt, since when it is there, and whether its page has come up; until then it is a chip in a corner. */
export interface PromptCover {
  readonly since: Ms;
  readonly isUp: boolean;
}

export interface PromptContext {
  readonly view: Pick<ScheduleView, "surface">;
  /** `null` where the desktop cannot tell, so that nobody could be waited for. */
  readonly idleFor: Ms | null;
  readonly settings: Pick<Settings, "firmness" | "graceMin">;
  readonly elapsed: Ms;
}

/**
 * Whether the page of a prompt may cover the work. Not while the person types or moves the mouse: it comes once the hands have
 * rested for a moment, or they ask for it. When the grace is over, a firm or strict one comes all the same; a gentle one goes on
 * waiting. A page that is up stays. Without a grace it comes at once.
 */
export function promptCover(before: PromptCover | null, context: PromptContext): PromptCover | null {
  const { view, idleFor, elapsed } = context;
  if (view.surface !== "prompt") return null;
  if (before?.isUp === true) return before;
  const since = before?.since ?? elapsed;
  const isStill = idleFor === null || idleFor >= TYPING_PAUSE;
  return { since, isUp: isStill || elapsed >= coversAt(since, context) };
}

/** The least time between two looks, for desktops that tell the idle time in steps. */
const SOONEST: Ms = 0.25 * SECOND;

/** How soon the page may come up: when the hands will have rested long enough, or the grace ends. */
export function promptCoverWait(cover: PromptCover | null, context: Omit<PromptContext, "view">): Ms | null {
  if (cover === null || cover.isUp) return null;
  const { idleFor, elapsed } = context;
  const untilStill = TYPING_PAUSE - (idleFor ?? 0);
  return Math.max(SOONEST, Math.min(untilStill, coversAt(cover.since, context) - elapsed));
}

function coversAt(since: Ms, { settings: { firmness, graceMin } }: Pick<PromptContext, "settings">): Ms {
  return firmness === "gentle" && graceMin > 0 ? Infinity : since + graceMin * MINUTE;
}
