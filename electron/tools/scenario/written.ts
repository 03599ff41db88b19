import type { Output } from "../../../shared/scheduler/outputs";
import { SECOND, type Ms } from "../../../shared/time/units";
import { writeClock } from "./case";

export interface ReplayedOutput {
  readonly at: string;
  readonly type: Output["type"];
  readonly [field: string]: string | number;
}
/** An output with its fields named and written as in the scenario files. */
export function written(output: Output, at: Ms): ReplayedOutput {
  const base = { at: writeClock(at), type: output.type };
  switch (output.type) {
    case "notice_withdrawn":
    case "prompt_withdrawn":
    case "work_reset":
      return { ...base, reason: output.reason };
    case "break_completed":
      return {
        ...base,
        ...(output.completedAt === undefined ? {} : { completedAt: writeClock(output.completedAt) }),
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
      return { ...base, since: writeClock(output.since) };
    default:
      return base;
  }
}
