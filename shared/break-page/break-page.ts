import type { Film } from "../figure/film";
import type { Ms } from "../time/units";

export const BREAK_ACTS = [
  ...(["next", "previous", "extend", "pause", "resume"] as const),
  ...(["notForMe", "hurts", "seated", "fixed"] as const),
  /** What follows on these: taken back; only gentle movement for what hurt; never again; not for this break only. */
  ...(["undo", "gentleToday", "leaveOut", "always"] as const),
  /** The help is opened; and back to the page from what took its place. */
  ...(["help", "open"] as const),
  /** The person is back at a page that waited for them. */
  "back",
] as const;
/** What can be done in a break that is running, beside ending it. */
export type BreakAct = (typeof BREAK_ACTS)[number];

/**
 * `chip` is a prompt that waits in a corner until the hands rest. `over` is a break that has run out and waits for the person on its page, `done` in a corner; `aside` is a prompt or a break that gives way while they read the
 * help.
 */
export const SURFACE_KINDS = ["notice", "chip", "prompt", "break", "aside", "over", "done", "micro"] as const;
export type BreakPageKind = (typeof SURFACE_KINDS)[number];
const SMALL_KINDS = ["notice", "chip", "aside", "done", "micro"] as const satisfies readonly BreakPageKind[];
export type SmallKind = (typeof SMALL_KINDS)[number];
/** Whether it stands in one small window that never has the keyboard; the others take a page on each display. */
export const isSmall = (kind: BreakPageKind): kind is SmallKind => SMALL_KINDS.some((each) => each === kind);

/** What one notice or break page shows. All strings are final: the page has no catalogue. */
export interface BreakPageState {
  readonly kind: BreakPageKind;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  /** The palette of the break page. */
  readonly accent: string;
  readonly title: string;
  readonly lead: string;
  readonly safety: string;
  /** What comes of closing the page like any window. */
  readonly closing: string;
  /** Time left when this was made, and how long the whole lasts; the page counts on by itself unless it stands still. */
  readonly remaining: Ms;
  readonly total: Ms;
  readonly isPaused: boolean;
  /** Spoken and shown around the countdown; `{time}` stands for the time. */
  readonly timeLabel: string;
  readonly announce: { readonly start: string; readonly half: string; readonly end: string };
  /** What the break is made of, card by card. */
  readonly cards: readonly SurfaceCard[];
  /** The step of a break that is on; `null` where there is none. */
  readonly step: SurfaceStep | null;
  /** What came of an act that cares for the person; `null` where there is nothing to say. */
  readonly care: SurfaceCare | null;
  readonly actions: readonly SurfaceAction[];
  /** The name of the group that the rarer actions are folded into. */
  readonly moreLabel: string;
  /** Whether this display carries the content; the others show the time, and the way out. */
  readonly primary: boolean;
  /** Keys do nothing for this long after the page is shown, and it says so. */
  readonly keyGuard: Ms;
  readonly keyGuardText: string;
}

/** A card that a prompt offers. */
export interface SurfaceCard {
  readonly id: string;
  readonly name: string;
  readonly dose: string;
}

/** Says what came of an act; the actions of the rank "care" belong to it. */
export interface SurfaceCare {
  /** Whether it takes the place of the step: the person is to stop. */
  readonly isStop: boolean;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What to do now, for how long, and why. */
export interface SurfaceStep extends SurfaceCard {
  /** "Step 2 of 4". */
  readonly count: string;
  readonly lines: readonly string[];
  readonly caution: string;
  readonly why: string;
  /** Said when half of its time is over, where it is done on one side and then the other; empty otherwise. */
  readonly otherSide: string;
  /** What comes after it; empty for the last. */
  readonly then: string;
  /** Time left of it when this was made, and its length. */
  readonly remaining: Ms;
  readonly total: Ms;
  /** The figure that shows it: none, one, or one for each side. */
  readonly films: readonly Film[];
}

export type SurfaceCall = "break:start" | "break:end" | "break:postpone" | "break:skip" | "break:act";
export interface SurfaceAction {
  readonly call: SurfaceCall;
  /** With "break:act", which. */
  readonly act?: BreakAct;
  readonly label: string;
  /** The keys as `chosenKey` names them, and the one that is shown. */
  readonly keys: readonly string[];
  readonly keyLabel: string;
  /** The one thing to do; what stands beside it; what is folded away; what has a key and no button; what belongs to the care. */
  readonly rank: "main" | "side" | "more" | "key" | "care";
  /** Refused at present, with the reason in words. */
  readonly disabled?: string;
  /** Needs a second press, which this asks for. */
  readonly confirm?: string;
}
