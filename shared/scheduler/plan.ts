import { type DesktopHold } from "./holds";
import type { MinuteOfDay, Ms } from "../time/units";
import type { Hours } from "../time/hours";

export const START_MODES = ["ask", "whenStill", "atOnce"] as const;
export type StartMode = (typeof START_MODES)[number];

/** A stage of the sit–stand rhythm. */
export type Posture = "sit" | "stand" | "move";

/** The settings that concern time, in the scheduler's units. */
export interface Plan {
  readonly enabled: boolean;
  /** Work between two breaks. */
  readonly interval: Ms;
  /** Times of day at which breaks are due instead; empty if the interval counts. */
  readonly times: readonly MinuteOfDay[];
  /** Length of a break. */
  readonly length: Ms;
  /** Work between a notice and its prompt. */
  readonly notice: Ms;
  /** Work after a postpone until the prompt returns. */
  readonly postpone: Ms;
  readonly maxPostpones: number;
  /** An absence this long is a natural break. */
  readonly idleReset: Ms;
  /** How a prompt becomes a break, and how long it waits at most if it does so by itself. */
  readonly start: StartMode;
  readonly grace: Ms;
  /** Short breaks between the hourly ones, posture nudges per length of work, and the sit–stand rhythm. */
  readonly micro: { readonly interval: Ms; readonly length: Ms } | null;
  readonly nudge: Ms | null;
  readonly rhythm: readonly { readonly posture: Posture; readonly length: Ms }[];
  /** Which desktop holds defer breaks. */
  readonly heldBy: readonly DesktopHold[];
  readonly hours: Hours;
}
