import type { Announcement } from "../../../shared/break-page/announcement";
import type { Notifier, Pressed } from "../../ports";
import type { NotificationService } from "./notification-service";

/**
 * Notifications with buttons, by the desktop's own protocol (Linux). Where the desktop shows no buttons it is asked for none.
 * One after the other: each waits until the one before is shown, or its number would not be known to take it off by.
 */
export class DBusNotifier implements Notifier {
  #shown: number | null = null;
  #tell: Pressed = () => {};
  #turn: Promise<void> = Promise.resolve();
  readonly #service: NotificationService;

  constructor(service: NotificationService) {
    this.#service = service;
    service.onPress((id, button) => {
      // Pressed in the moment it came, its number may still have to be taken in.
      void this.#turn.then(() => {
        if (id === this.#shown) this.#tell(button);
      });
    });
  }

  show(announcement: Announcement, tell: Pressed): void {
    this.#next(async () => {
      await this.#takeOff();
      this.#tell = tell;
      this.#shown = await this.#service.show(announcement);
    });
  }
  close(): void {
    this.#next(() => this.#takeOff());
  }

  #next(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch(warn);
  }
  async #takeOff(): Promise<void> {
    const id = this.#shown;
    this.#shown = null;
    if (id !== null) await this.#service.takeOff(id);
  }
}

/** What could not be shown is noted for whoever looks; the app goes on. */
export const warn = (error: unknown): void => console.warn(`notification: ${String(error)}`);
