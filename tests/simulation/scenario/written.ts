import type { Output } from "../../../shared/scheduler/outputs";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Logged } from "../moment";
import { writeClock } from "./case";

export interface ReplayedOutput {
  readonly at: string;
  readonly type: Output["type"];
  readonly [field: string]: string | number;
}
/** An output in the notation of the scenario files; instants are true time since the case began. */
export function written({ at, now, output }: Logged): ReplayedOutput {
  const clock = (instant: Ms): string => writeClock(instant + at - now.elapsed);
  const base = { at: writeClock(at), type: output.type };
  switch (output.type) {
    case "notice_withdrawn":
    case "prompt_withdrawn":
    case "work_reset":
      return { ...base, reason: output.reason };
    case "break_completed":
      return {
        ...base,
        ...(output.completedAt === undefined ? {} : { completedAt: clock(output.completedAt) }),
        ...(output.duration === undefined ? {} : { durationSec: Math.round(output.duration / SECOND) }),
      };
    case "break_cut_short":
      return { ...base, durationSec: Math.round(output.duration / SECOND) };
    case "break_resumed":
      return { ...base, remainingSec: Math.round(output.remaining / SECOND) };
    case "postponed":
      return { ...base, used: output.used };
    case "action_refused":
      return { ...base, action: output.action, code: output.code };
    case "natural_break":
      return { ...base, since: clock(output.since) };
    default:
      return base;
  }
}
