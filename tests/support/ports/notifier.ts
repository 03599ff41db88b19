import type { Notifier, Pressed } from "../../../electron/ports";
import type { Announcement } from "../../../shared/break-page/announcement";

/** A desktop that shows one notification; a test presses it. */
export class FakeNotifier implements Notifier {
  shown: Announcement | null = null;
  /** What it was asked, in order: the titles that were shown, and "close". */
  readonly asked: string[] = [];
  #tell: Pressed = () => {};

  show(announcement: Announcement, tell: Pressed): void {
    this.asked.push(announcement.title);
    this.shown = announcement;
    this.#tell = tell;
  }
  close(): void {
    this.asked.push("close");
    this.shown = null;
  }
  /** Presses the button of that label; without one, the notification itself. */
  press(label?: string): void {
    const button = this.shown?.buttons.find((each) => each.label === label);
    if (label !== undefined && button === undefined) throw new Error(`There is no button ${label}`);
    this.#tell(button?.call ?? null);
  }
}
