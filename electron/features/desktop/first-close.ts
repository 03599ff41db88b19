import type { MainWindow, SimpleNotifications } from "../../ports";
import type { Context } from "../feature";

export interface FirstCloseParts {
  readonly mainWindow: Pick<MainWindow, "onClosed">;
  readonly notifications: SimpleNotifications;
  readonly hasTray: () => boolean;
}

/**
 * Who closes the window for the first time is told that the app goes on, and where it is. Where no panel shows the icon, that
 * is told by itself.
 */
export function tellOfFirstClose({ storage, edit, localization: { t } }: Context, parts: FirstCloseParts): void {
  parts.mainWindow.onClosed(() => {
    if (storage.documents.settings.value.toldOnClose || !parts.hasTray()) return;
    parts.notifications.show({ title: t("notification.closed.title"), body: t("notification.closed.body") });
    edit("settings", { toldOnClose: true });
  });
}
