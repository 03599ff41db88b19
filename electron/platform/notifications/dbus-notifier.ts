import type { Announcement } from "../../../shared/break-page/announcement";
import type { NotificationListener, Notifier } from "../../ports";
import type { NotificationService } from "./notification-service";

/**
 * Notifications with buttons, by the desktop's own protocol (Linux). Where the desktop shows no buttons it is asked for none.
 * One after the other: each waits until the one before is shown, or its number would not be known to take it off by.
 */
export class DBusNotifier implements Notifier {
  #shown: number | null = null;
  #listener: NotificationListener | null = null;
  #turn: Promise<void> = Promise.resolve();
  readonly #service: NotificationService;

  constructor(service: NotificationService) {
    this.#service = service;
    service.listen({
      onPressed: (id, button) => this.#tell(id, (listener) => listener.onPressed(button)),
      onGone: (id) => this.#lose(id, (listener) => listener.onGone()),
      onLost: () => this.#lose(null, (listener) => listener.onFailed()),
    });
  }

  show(announcement: Announcement, listener: NotificationListener): void {
    this.#next(async () => {
      await this.#takeOff();
      this.#listener = listener;
      try {
        this.#shown = await this.#service.show(announcement);
      } finally {
        if (this.#shown === null) listener.onFailed();
      }
    });
  }
  close(): void {
    this.#next(() => this.#takeOff());
  }

  /** Told in the moment it came, its number may still have to be taken in. `null` is whatever is shown. */
  #tell(id: number | null, tell: (listener: NotificationListener) => void): void {
    void this.#turn.then(() => {
      const isMeant = this.#shown !== null && (id === null || id === this.#shown);
      if (isMeant && this.#listener !== null) tell(this.#listener);
    });
  }
  #lose(id: number | null, tell: (listener: NotificationListener) => void): void {
    this.#tell(id, (listener) => {
      this.#shown = null;
      tell(listener);
    });
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
