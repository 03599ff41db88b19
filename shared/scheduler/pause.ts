import { assertNever, MINUTE } from "../time/units";
import { minuteOf, nextMorning, untilTime } from "../time/hours";
import type { Now } from "../time/now";
import type { SchedulerEvent } from "./step";

/** Minutes, the name of an end, or the next time the wall clock shows "HH:MM". */
export type PauseChoice = 30 | 60 | 120 | "untilTomorrow" | "untilResumed" | { readonly untilClock: string };

/** The event for a chosen pause. Minutes count true time; "until tomorrow" and clock times follow the wall clock. */
export function pauseEvent(choice: PauseChoice, now: Pick<Now, "epoch" | "zone">): SchedulerEvent {
  if (typeof choice === "object") {
    return { type: "paused", until: now.epoch + untilTime([minuteOf(choice.untilClock)], 0, now) };
  }
  switch (choice) {
    case "untilResumed":
      return { type: "paused" };
    case "untilTomorrow":
      return { type: "paused", until: nextMorning(now.epoch, now.zone) };
    case 30:
    case 60:
    case 120:
      return { type: "paused", length: choice * MINUTE };
    default:
      return assertNever(choice);
  }
}
