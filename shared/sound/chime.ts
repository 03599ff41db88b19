import { DESKTOP_HOLDS } from "../scheduler/holds";
import { ranOut, type Output } from "../scheduler/outputs";
import type { ScheduleView } from "../scheduler/view";
import type { Pcm } from "./pcm";
import type { Sound } from "../settings/settings";

/** A break has one chime at its start and another at its end. */
export type ChimePart = "start" | "end";

/** What the page that sounds is given. */
export interface Chime {
  readonly sound: Exclude<Sound, "off">;
  readonly part: ChimePart;
  /** 1–100. */
  readonly volume: number;
  /** The person's own sound, as much as is played; `null` where there is none, so that the soft chime takes its place. */
  readonly own: Pcm | null;
}

/** Whether the desktop asks for quiet: in a call, say, nothing sounds, also in a break that the person began in it. */
export const isMuted = ({ hold }: ScheduleView): boolean => DESKTOP_HOLDS.some((each) => each === hold);

/**
 * The chime that a look brings, if any: as a break begins, and as it runs out on the screen. A break that the person ends, one
 * that is off the screen for a call, and one that ran out in sleep end without: nobody waits for a sound then.
 */
export function chimeOf(
  shownBefore: ScheduleView["surface"],
  view: ScheduleView,
  outputs: readonly Output[],
): ChimePart | null {
  if (isMuted(view)) return null;
  if (view.surface === "break" && outputs.some(({ type }) => type === "break_started")) return "start";
  return shownBefore === "break" && outputs.some(ranOut) ? "end" : null;
}
