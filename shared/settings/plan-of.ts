import type { Plan } from "../scheduler/plan";
import { minuteOf } from "../time/hours";
import { MINUTE, SECOND } from "../time/units";
import { hoursOf } from "./hours-of";
import type { Settings } from "./settings";

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
