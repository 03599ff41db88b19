import { LOOK_AFTER, RELIEF_LENGTH } from "../../../shared/relief/relief";
import type { SimpleNotifications } from "../../ports";
import type { Context, Feature } from "../feature";

/** Tells when the skin is to be looked at, and when warmth or cold comes off, also while no window is open. */
export function createRelief(
  { clock, storage, localization, faults }: Context,
  { notifications }: { readonly notifications: SimpleNotifications },
): Feature {
  let cancel: readonly (() => void)[] = [];
  const tell = (message: "look" | "over") => (): void => {
    const { t } = localization;
    faults.attempt("reminder", () =>
      notifications.show({ title: t("relief.notification.title"), body: t(`relief.notification.${message}`) }),
    );
  };
  const follow = (): void => {
    for (const each of cancel) each();
    cancel = [];
    const { running } = storage.documents.relief.value;
    if (running === null) return;
    const passed = clock.now().epoch - running.startedAt;
    const at = (bound: number, message: "look" | "over"): readonly (() => void)[] =>
      passed >= 0 && passed < bound ? [clock.after(bound - passed, tell(message))] : [];
    cancel = [...(running.isLooked ? [] : at(LOOK_AFTER, "look")), ...at(RELIEF_LENGTH, "over")];
  };
  return {
    onDocument: (name) => {
      if (name === "relief") follow();
    },
    start: follow,
    stop: () => {
      for (const each of cancel) each();
    },
  };
}
