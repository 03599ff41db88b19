import { assertNever, type EpochMs, type Ms } from "../time/units";
import type { Now } from "../time/now";
import type { Output } from "../scheduler/outputs";
import type { HistoryEntry } from "./entry";

/** The history entry of a scheduler output; `null` for what is only of the moment. `id` must be unique. */
export function entryOf(output: Output, now: Now, id: string): HistoryEntry | null {
  const epochOf = (elapsed: Ms): EpochMs => Math.round(now.epoch - (now.elapsed - elapsed));
  const at = (epoch: EpochMs): Pick<HistoryEntry, "id" | "at" | "utcOffset"> => ({
    id,
    at: epoch,
    utcOffset: now.zone.offsetAt(epoch),
  });
  const here = at(Math.round(now.epoch));
  switch (output.type) {
    case "notice":
    case "notice_withdrawn":
    case "action_refused":
    case "break_resumed":
    case "microbreak_started":
    case "microbreak_withdrawn":
    case "nudge":
    case "posture":
      return null;
    case "prompt":
    case "microbreak_completed":
    case "break_started":
    case "break_reported":
    case "postponed":
    case "skipped":
      return { ...here, kind: output.type };
    case "prompt_withdrawn":
    case "work_reset":
      return { ...here, kind: output.type, reason: output.reason };
    case "break_completed": {
      const when = output.completedAt === undefined ? here : at(epochOf(output.completedAt));
      return {
        ...when,
        kind: output.type,
        ...(output.duration === undefined ? {} : { duration: Math.round(output.duration) }),
      };
    }
    case "break_cut_short":
      return { ...here, kind: output.type, duration: Math.round(output.duration) };
    case "natural_break": {
      const since = epochOf(output.since);
      return { ...here, kind: output.type, since, duration: here.at - since };
    }
    default:
      return assertNever(output);
  }
}
