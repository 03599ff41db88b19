import { aged } from "../../../shared/body/body";
import { isCheckInDue } from "../../../shared/body/check-in-reminder";
import { dateIn, localTime } from "../../../shared/time/wall-clock";
import type { SimpleNotifications } from "../../ports";
import type { Context, Feature } from "../feature";

export interface BodyParts {
  readonly notifications: SimpleNotifications;
}

/** Asks for a check-in at the time that was chosen, in words that tell nothing of anyone's health; lets go what is too old. */
export function createBody(context: Context, { notifications }: BodyParts): Feature {
  const { clock, storage, localization, faults } = context;
  /** The days on which it was asked, and looked for what is too old. */
  let remindedOn: string | null = null;
  let agedOn: string | null = null;
  return {
    onView: (view) => {
      const { epoch, zone } = clock.now();
      const date = dateIn(epoch, zone);
      const { body } = storage.values();
      if (agedOn !== date) {
        agedOn = date;
        if (aged(body, date) !== body) context.edit("body", { type: "aged" });
      }
      const { minute } = localTime(epoch, zone);
      if (!isCheckInDue(body, { date, minute }, view, remindedOn)) return;
      remindedOn = date;
      const { t } = localization;
      faults.attempt("reminder", () =>
        notifications.show({ title: t("checkIn.reminder.title"), body: t("checkIn.reminder.body") }),
      );
    },
  };
}
