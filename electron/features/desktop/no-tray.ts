import { SECOND, type Ms } from "../../../shared/time/units";
import type { SimpleNotifications } from "../../ports";
import type { Context } from "../feature";

/** Panels may start after the apps of a session. */
const PANEL_COMES_WITHIN: Ms = 20 * SECOND;

export interface NoTrayParts {
  readonly notifications: SimpleNotifications;
  /** Not so only where that is known. */
  readonly showsNotifications: () => boolean;
  readonly isAbsent: () => boolean;
  /** Opens the main window, which says it too. */
  readonly open: () => void;
}

/**
 * What is done when no panel shows the icon: the person is told how to come to the app, once for good, unless a panel comes
 * late. Nothing of the app is to be seen otherwise, and GNOME comes like that.
 */
export function createNoTray({ clock, storage, edit, localization: { t } }: Context, parts: NoTrayParts): () => void {
  const isTold = (): boolean => storage.documents.settings.value.toldNoTray;
  const tell = (): void => {
    if (isTold() || !parts.isAbsent()) return;
    if (parts.showsNotifications())
      parts.notifications.show({ title: t("notification.noTray.title"), body: t("notification.noTray.body") });
    else parts.open();
    edit("settings", { toldNoTray: true });
  };
  return () => {
    if (!isTold()) clock.after(PANEL_COMES_WITHIN, tell);
  };
}
