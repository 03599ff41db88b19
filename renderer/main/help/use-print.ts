import type { EpochMs } from "../../../shared/time/units";
import { useApp } from "../state/app-context";
import { type Feedback, feedbackOf } from "../state/feedback";
import { useFeedback } from "../state/use-feedback";
import { paperOf } from "../workspace/report/use-report";

/** Prints what was asked and answered in one round. */
export function usePrint(): { readonly print: (round: EpochMs) => void; readonly status: Feedback } {
  const { api, t, region } = useApp();
  const { status, follow } = useFeedback();
  const print = (round: EpochMs): void =>
    void follow(api.call("help:print", { round, paper: paperOf(region) }), (reply) =>
      feedbackOf(reply, reply.ok && reply.value ? t("help.result.printed") : ""),
    );
  return { print, status };
}
