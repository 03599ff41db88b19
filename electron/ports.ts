import type { Now } from "../shared/time/now";
import type { AnnouncedButton, Announcement } from "../shared/break-page/announcement";
import type { Ms } from "../shared/time/units";

/** The clocks, all read at one moment. */
export interface Clock {
  readonly now: () => Now;
  /** Names the run of the operating system; the same name means that elapsed time is comparable over restarts of the app. */
  readonly bootId: string;
  /** Calls back once, after a length of true time; answers the function that takes it back. */
  readonly after: (wait: Ms, then: () => void) => () => void;
}

/** What the desktop knows of the person. */
export interface PresenceSource {
  /** Time without input; `null` where the desktop cannot tell. */
  readonly idleFor: () => Ms | null;
}

/** Reads aloud. */
export interface Voice {
  /** Reads a text in place of what it is reading; `pace` in percent of the usual one. Answers whether it could. Never rejects. */
  readonly say: (text: string, pace: number) => Promise<boolean>;
  /** Silent at once. */
  readonly stop: () => void;
}

/** Tells which button of a notification was pressed; `null` where it was the notification itself. */
export type Pressed = (call: AnnouncedButton["call"] | null) => void;

/** Shows one notification at a time. */
export interface Notifier {
  /** In place of the one before. Never throws; where the desktop shows none, nothing happens. */
  readonly show: (announcement: Announcement, tell: Pressed) => void;
  readonly close: () => void;
}
