import { Notification, type NotificationAction } from "electron";
import type { Announcement } from "../../../shared/break-page/announcement";
import type { Clock, NotificationListener, Notifier, Reading, SimpleNotifications } from "../../ports";
import type { OpenBus } from "../linux/watch-bus";
import { DBusNotifier, warn } from "./dbus-notifier";
import { NotificationService } from "./notification-service";
import { Outcomes } from "./outcomes";

/** All that the app shows as notifications. */
export interface Notifications {
  readonly notifier: Notifier;
  readonly simple: SimpleNotifications;
  /** Tells whether they are shown, now and when that changes. */
  readonly watch: (tell: (works: Reading) => void) => Promise<void>;
}

/**
 * Notifications as the desktop has them: over the message bus on Linux, where Electron shows no buttons and stands still for
 * as long as the service lets it wait; else Electron's own.
 */
export function systemNotifications(openBus: OpenBus, clock: Pick<Clock, "now" | "after">): Notifications {
  if (process.platform !== "linux") {
    const outcomes = new Outcomes();
    return {
      notifier: new ElectronNotifier(outcomes),
      simple: { show: (said) => outcomes.follow(new Notification({ ...said, silent: true })).show() },
      watch: (tell) => outcomes.watch(tell),
    };
  }
  const service = new NotificationService(openBus, clock);
  return {
    notifier: new DBusNotifier(service),
    simple: { show: (said) => void service.show({ ...said, buttons: [], waits: false }).catch(warn) },
    watch: (tell) => service.watch(tell),
  };
}

/** Buttons are shown on macOS; elsewhere pressing the notification opens the app. */
class ElectronNotifier implements Notifier {
  #shown: Notification | null = null;
  readonly #outcomes: Outcomes;

  constructor(outcomes: Outcomes) {
    this.#outcomes = outcomes;
  }

  show({ title, body, buttons, waits }: Announcement, listener: NotificationListener): void {
    this.close();
    if (!Notification.isSupported()) return listener.onFailed();
    const actions = buttons.map(({ label }): NotificationAction => ({ type: "button", text: label }));
    const shown = new Notification({ title, body, actions, silent: true, timeoutType: waits ? "never" : "default" });
    this.#shown = shown;
    this.#outcomes.follow(shown);
    shown.on("click", () => listener.onPressed(null));
    // Electron before 40 gives the index in the second place only, later ones there too.
    shown.on("action", (...given) => {
      const button = buttons[given[1]];
      if (button !== undefined) listener.onPressed(button.call);
    });
    const whileShown = (tell: () => void) => (): void => {
      if (this.#shown !== shown) return;
      this.#shown = null;
      tell();
    };
    shown.on("close", whileShown(listener.onGone));
    shown.on("failed", whileShown(listener.onFailed));
    shown.show();
  }
  close(): void {
    const shown = this.#shown;
    this.#shown = null;
    shown?.close();
  }
}
