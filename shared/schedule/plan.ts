import type { Settings } from "../settings/settings";
import { MINUTE, SECOND, type Ms } from "../units";
import { hoursOf, type Hours } from "./hours";
import type { DesktopHold } from "./state";

/** What the scheduler goes by: the settings that concern time, in the scheduler's units. */
export interface Plan {
  readonly enabled: boolean;
  /** Work between two breaks. */
  readonly interval: Ms;
  /** Length of a break. */
  readonly length: Ms;
  /** Work between a notice and its prompt. */
  readonly notice: Ms;
  /** Work after a postpone until the prompt comes back. */
  readonly postpone: Ms;
  readonly maxPostpones: number;
  /** An absence this long is a natural break. */
  readonly idleReset: Ms;
  /** What of the desktop holds breaks back. */
  readonly heldBy: readonly DesktopHold[];
  readonly hours: Hours;
}

/** The part of the settings that the scheduler reads. */
export function planOf(settings: Settings): Plan {
  return {
    enabled: settings.enabled,
    interval: settings.intervalMin * MINUTE,
    length: settings.breakMin * MINUTE,
    notice: settings.noticeSec * SECOND,
    postpone: settings.postponeMin * MINUTE,
    maxPostpones: settings.maxPostpones,
    idleReset: settings.idleResetSec * SECOND,
    heldBy: settings.respectDnd ? settings.heldBy : [],
    hours: hoursOf(settings),
  };
}
