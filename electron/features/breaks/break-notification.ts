import type { BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import type { Answer } from "../../../shared/scheduler/answers";
import { announcementOf, type AnnouncedButton } from "../../../shared/break-page/announcement";
import { MINUTE, type Ms } from "../../../shared/time/units";
import type { Notifier } from "../../ports";

/** How long what waits for an answer is left off the screen once the person, or the desktop, took it off. */
const OFFERED_AGAIN_AFTER: Ms = 5 * MINUTE;

export interface BreakNotificationPorts {
  readonly notifier: Notifier;
  readonly surface: (kind: BreakPageKind) => BreakPageState;
  readonly isStrict: () => boolean;
  readonly answer: (answer: Answer) => void;
  /** Where the notification itself is pressed: the main window has the buttons too. */
  readonly open: () => void;
  /** The desktop does not show it. */
  readonly onFailed: (kind: BreakPageKind) => void;
  /** Elapsed time. */
  readonly elapsed: () => Ms;
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
  /** Which of its parts, one after another, is on. */
  #part = 0;
  /** When what was taken off unanswered is offered again, in elapsed time. */
  #againAt: Ms | null = null;
  readonly #ports: BreakNotificationPorts;

  constructor(ports: BreakNotificationPorts) {
    this.#ports = ports;
  }

  /** With each look: what is to be on the screen, and which of its parts: of a break, the step. */
  follow(kind: BreakPageKind | null, part = 0): void {
    const isAgain = this.#againAt !== null && this.#ports.elapsed() >= this.#againAt;
    if (kind === this.#kind && part === this.#part && !isAgain) return;
    this.#kind = kind;
    this.#part = part;
    this.#againAt = null;
    if (kind === null) this.#ports.notifier.close();
    else this.#show(kind);
  }

  /** How soon something is to be offered again. */
  get wait(): Ms | null {
    return this.#againAt === null ? null : Math.max(1, this.#againAt - this.#ports.elapsed());
  }

  #show(kind: BreakPageKind): void {
    const { notifier, surface, isStrict, answer, open, onFailed, elapsed } = this.#ports;
    const announcement = announcementOf(surface(kind), isStrict());
    notifier.show(announcement, {
      onPressed: (pressed) => (pressed === null ? open() : answer(ANSWERS[pressed])),
      // Told late, it may be of what is answered already.
      onGone: () => {
        if (announcement.waits && kind === this.#kind) this.#againAt = elapsed() + OFFERED_AGAIN_AFTER;
      },
      onFailed: () => {
        if (kind === this.#kind) onFailed(kind);
      },
    });
  }
}
