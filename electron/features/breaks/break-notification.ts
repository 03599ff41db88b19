import type { BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import type { Answer } from "../../../shared/scheduler/answers";
import { announcementOf, type AnnouncedButton } from "../../../shared/break-page/announcement";
import type { Notifier } from "../../ports";

export interface BreakNotificationPorts {
  readonly notifier: Notifier;
  readonly surface: (kind: BreakPageKind) => BreakPageState;
  readonly isStrict: () => boolean;
  readonly answer: (answer: Answer) => void;
  /** Where the notification itself is pressed: the main window has the buttons too. */
  readonly open: () => void;
}

const ANSWERS = {
  "break:start": "start",
  "break:end": "end",
  "break:postpone": "postpone",
  "break:skip": "skip",
} as const satisfies Readonly<Record<AnnouncedButton["call"], Answer>>;

/** Breaks as notifications, for those who want no page: one at a time, gone when what it says is over. */
export class BreakNotification {
  #kind: BreakPageKind | null = null;
  readonly #ports: BreakNotificationPorts;

  constructor(ports: BreakNotificationPorts) {
    this.#ports = ports;
  }

  /** With each look: what is to be on the screen. */
  follow(kind: BreakPageKind | null): void {
    if (kind === this.#kind) return;
    this.#kind = kind;
    const { notifier, surface, isStrict, answer, open } = this.#ports;
    if (kind === null) return notifier.close();
    const announcement = announcementOf(surface(kind), isStrict());
    notifier.show(announcement, (pressed) => (pressed === null ? open() : answer(ANSWERS[pressed])));
  }
}
