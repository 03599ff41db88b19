import type { Localization } from "../../../shared/i18n/localization";
import { Notification } from "electron";
import { randomUUID } from "node:crypto";
import type { Action } from "../../../shared/workspace/checklist/actions";
import { fitNumbers } from "../../../shared/workspace/desk-fit/fit-numbers";
import { entryOf } from "../../../shared/history/from-output";
import { reminderOf } from "../../../shared/reminders/reminder";
import type { Now } from "../../../shared/time/now";
import type { Output } from "../../../shared/scheduler/outputs";
import type { Guide } from "../breaks/break-session";
import type { Keeping } from "../../storage/keeping";
import type { Notices } from "../notices/notices";
import { offerTask } from "../breaks/offer-task";

/** Makes what the scheduler says durable, and shows the reminders among it. A history that cannot be written is told. */
export function recorder(keeping: Keeping, notices: Notices, guide: Guide, { t, region }: Localization) {
  const { history, checklist, fit } = keeping;
  const task = (now: Now): Action | null =>
    offerTask(checklist, now, fitNumbers(fit.value, checklist.value.current, t, region));
  return (outputs: readonly Output[], now: Now): void => {
    for (const output of outputs) {
      const reminder = reminderOf(output, output.type === "nudge" ? task(now) : null, t);
      if (reminder !== null) new Notification({ ...reminder, silent: true }).show();
    }
    const entries = outputs.flatMap((output) => {
      const entry = entryOf(output, now, randomUUID());
      if (entry === null) return [];
      const cards = endsOffer(output) ? guide.close(entry.duration) : null;
      return [cards === null || cards.shown.length === 0 ? entry : { ...entry, ...cards }];
    });
    const saved = history.append(entries);
    if (!saved.ok)
      notices.tell({ id: "history-save", code: "E_SAVE", text: () => t("error.history", { errno: saved.errno }) });
  };
}

/** Whether it is the end of a break or of the offer of one, so that the cards on it are settled. */
const endsOffer = ({ type }: Output): boolean =>
  type === "break_completed" ||
  type === "break_cut_short" ||
  type === "skipped" ||
  type === "postponed" ||
  type === "prompt_withdrawn" ||
  type === "break_reported";
