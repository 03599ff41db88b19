import { Notification, type NotificationAction } from "electron";
import type { Announcement } from "../../../shared/break-page/announcement";
import type { Notifier, Pressed } from "../../ports";
import { DBusNotifier } from "./dbus-notifier";

/** Notifications as the desktop has them: over the message bus on Linux, where Electron shows no buttons, else Electron's own. */
export const systemNotifier = (): Notifier =>
  process.platform === "linux" ? new DBusNotifier() : new ElectronNotifier();

/** Buttons are shown on macOS; elsewhere pressing the notification opens the app. */
class ElectronNotifier implements Notifier {
  #shown: Notification | null = null;

  show({ title, body, buttons, waits }: Announcement, tell: Pressed): void {
    this.close();
    const actions = buttons.map(({ label }): NotificationAction => ({ type: "button", text: label }));
    const shown = new Notification({ title, body, actions, silent: true, timeoutType: waits ? "never" : "default" });
    this.#shown = shown;
    shown.on("click", () => tell(null));
    // Electron before 40 gives the index in the second place only, later ones there too.
    shown.on("action", (...given) => {
      const button = buttons[given[1]];
      if (button !== undefined) tell(button.call);
    });
    shown.show();
  }
  close(): void {
    this.#shown?.close();
    this.#shown = null;
  }
}
