import { type DesktopHold } from "./holds";
import type { MinuteOfDay, Ms } from "../time/units";
import type { Hours } from "../time/hours";

export const START_MODES = ["ask", "whenStill", "atOnce"] as const;
export type StartMode = (typeof START_MODES)[number];

/** What a sit–stand rhythm asks for. */
export type Posture = "sit" | "stand" | "move";

/** What the scheduler goes by: the settings that concern time, in the scheduler's units. */
export interface Plan {
  readonly enabled: boolean;
  /** Work between two breaks. */
  readonly interval: Ms;
  /** Times of the day at which breaks are due instead; none where the interval counts. */
  readonly times: readonly MinuteOfDay[];
  /** Length of a break. */
  readonly length: Ms;
  /** Work between a notice and its prompt. */
  readonly notice: Ms;
  /** Work after a postpone until the prompt comes back. */
  readonly postpone: Ms;
  readonly maxPostpones: number;
  /** An absence this long is a natural break. */
  readonly idleReset: Ms;
  /** How a prompt becomes a break, and how long it waits at most where it does so by itself. */
  readonly start: StartMode;
  readonly grace: Ms;
  /** Short breaks beside the hourly one, posture nudges after each such length of work, and the sit–stand rhythm. */
  readonly micro: { readonly interval: Ms; readonly length: Ms } | null;
  readonly nudge: Ms | null;
  readonly rhythm: readonly { readonly posture: Posture; readonly length: Ms }[];
  /** What of the desktop holds breaks back. */
  readonly heldBy: readonly DesktopHold[];
  readonly hours: Hours;
}
