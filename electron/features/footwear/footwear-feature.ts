import { untold } from "../../../shared/footwear/shoes";
import { dateIn } from "../../../shared/time/wall-clock";
import type { SimpleNotifications } from "../../ports";
import type { Context, Feature } from "../feature";

/**
 * One quiet reminder for each bound that a pair of shoes reaches by time. It comes while the person works and nothing holds
 * breaks back, at most one a day, and names no pair: others may see it.
 */
export function createFootwear(
  { clock, storage, localization, faults, edit }: Context,
  { notifications }: { readonly notifications: SimpleNotifications },
): Feature {
  /** The day that was looked at last. */
  let looked: string | null = null;
  return {
    onView: ({ mode, hold }) => {
      if (mode !== "working" || hold !== null) return;
      const { epoch, zone } = clock.now();
      const today = dateIn(epoch, zone);
      if (looked === today) return;
      looked = today;
      const reached = untold(storage.documents.shoes.value, today);
      if (reached === null) return;
      // Told before it is shown: one that cannot be kept would come again each day.
      edit("shoes", { type: "told", id: reached.shoe.id, state: reached.state });
      const { t } = localization;
      faults.attempt("reminder", () =>
        notifications.show({ title: t("shoes.reminder.title"), body: t("shoes.reminder.body") }),
      );
    },
  };
}
