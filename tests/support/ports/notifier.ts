import type { NotificationListener, Notifier } from "../../../electron/ports";
import type { Announcement } from "../../../shared/break-page/announcement";

/** Hears what it is given, and nothing of the rest. */
export const heard = (listener: Partial<NotificationListener> = {}): NotificationListener => ({
  onPressed: () => {},
  onGone: () => {},
  onFailed: () => {},
  ...listener,
});

/** A desktop that shows one notification; a test presses it. */
export class FakeNotifier implements Notifier {
  shown: Announcement | null = null;
  /** What it was asked, in order: the titles that were shown, and "close". */
  readonly asked: string[] = [];
  /** Whether it shows any. */
  works = true;
  #listener: NotificationListener | null = null;

  show(announcement: Announcement, listener: NotificationListener): void {
    this.asked.push(announcement.title);
    this.shown = announcement;
    this.#listener = listener;
    if (!this.works) this.fail();
  }
  close(): void {
    this.asked.push("close");
    this.shown = null;
  }
  /** Presses the button of that label; without one, the notification itself. */
  press(label?: string): void {
    const button = this.shown?.buttons.find((each) => each.label === label);
    if (label !== undefined && button === undefined) throw new Error(`There is no button ${label}`);
    this.#listener?.onPressed(button?.call ?? null);
  }
  /** The person takes it off, or its time is over. */
  takeOff(): void {
    this.shown = null;
    this.#listener?.onGone();
  }
  fail(): void {
    this.shown = null;
    this.#listener?.onFailed();
  }
}
