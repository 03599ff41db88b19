import { Notification } from "electron";
import { randomUUID } from "node:crypto";
import { entryOf } from "../../shared/history/from-output";
import type { Translate } from "../../shared/i18n/format";
import { reminderOf } from "../../shared/reminders/reminder";
import type { Now } from "../../shared/schedule/now";
import type { Output } from "../../shared/schedule/outputs";
import type { Keeping } from "./keeping";
import type { Notices } from "./notices";

/** Makes what the scheduler says durable, and shows the reminders among it. A history that cannot be written is told. */
export function recorder({ history, checklist }: Keeping, notices: Notices, t: Translate) {
  return (outputs: readonly Output[], now: Now): void => {
    for (const output of outputs) {
      const reminder = reminderOf(output, checklist.value, t);
      if (reminder !== null) new Notification({ ...reminder, silent: true }).show();
    }
    const entries = outputs.map((output) => entryOf(output, now, randomUUID())).filter((entry) => entry !== null);
    const saved = history.append(entries);
    if (!saved.ok)
      notices.tell({ id: "history-save", code: "E_SAVE", text: t("error.history", { errno: saved.errno }) });
  };
}
