import { Notification } from "electron";
import type { Reading } from "../../ports";
import { enterStartMenu } from "../win32/start-menu";
import { warn } from "./dbus-notifier";

/**
 * Whether the system shows Electron's own notifications. It may say that it does, and then show none, as macOS does to a program
 * that is not signed or that the person has forbidden it; so what came of the last one counts.
 */
export class Outcomes {
  #tell: (works: Reading) => void = () => {};
  #told: boolean | null = null;

  watch(tell: (works: Reading) => void): Promise<void> {
    this.#tell = tell;
    // One that came to nothing before anybody asked says more.
    tell((this.#told ??= Notification.isSupported() && isNamed()));
    return Promise.resolve();
  }
  /** Learns from a notification that is about to be shown. */
  follow(notification: Notification): Notification {
    notification.on("show", () => this.#found(true));
    notification.on("failed", (_event, error) => {
      warn(error);
      this.#found(false);
    });
    return notification;
  }

  #found(works: boolean): void {
    if (works !== this.#told) this.#tell(works);
    this.#told = works;
  }
}

/** Windows knows whose a notification is by an entry in the Start menu. */
const isNamed = (): boolean => process.platform !== "win32" || enterStartMenu();
