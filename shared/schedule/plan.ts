import type { Settings, StartMode } from "../settings/settings";
import { MINUTE, SECOND, type MinuteOfDay, type Ms } from "../units";
import type { Posture } from "./beside";
import { hoursOf, minuteOf, type Hours } from "./hours";
import type { DesktopHold } from "./state";

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

/** The part of the settings that the scheduler reads. */
export function planOf(settings: Settings): Plan {
  return {
    enabled: settings.enabled,
    interval: settings.intervalMin * MINUTE,
    times: settings.timesOn ? settings.times.map(minuteOf) : [],
    length: settings.breakMin * MINUTE,
    notice: settings.noticeSec * SECOND,
    postpone: settings.postponeMin * MINUTE,
    maxPostpones: settings.firmness === "strict" ? 0 : settings.maxPostpones,
    idleReset: settings.idleResetSec * SECOND,
    start: settings.startMode,
    grace: settings.graceMin * MINUTE,
    micro: settings.microOn ? { interval: settings.microEveryMin * MINUTE, length: settings.microSec * SECOND } : null,
    nudge: settings.nudgeOn ? settings.nudgeEveryMin * MINUTE : null,
    rhythm: settings.rhythmOn ? rhythmOf(settings) : [],
    heldBy: settings.respectDnd ? settings.heldBy : [],
    hours: hoursOf(settings),
  };
}

function rhythmOf({ sitMin, standMin, moveMin }: Settings): Plan["rhythm"] {
  const stages = [
    { posture: "sit", length: sitMin * MINUTE },
    { posture: "stand", length: standMin * MINUTE },
    { posture: "move", length: moveMin * MINUTE },
  ] as const;
  return stages.filter(({ length }) => length > 0);
}
