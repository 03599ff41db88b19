/** What can be asked of the running app from outside its windows, by a terminal or a link. */
export type Command =
  | { readonly type: "status"; readonly asJson: boolean }
  /** With a routine, or the one that is next. */
  | { readonly type: "break"; readonly routine: string | null }
  /** Minutes, or as long as the settings say. */
  | { readonly type: "postpone"; readonly minutes: number | null }
  | { readonly type: "skip" | "resume" | "version" }
  /** Minutes, until tomorrow morning, or until it is ended. */
  | { readonly type: "pause"; readonly for: number | "untilTomorrow" | "untilResumed" }
  /** A screen, or the one that was last. */
  | { readonly type: "open"; readonly screen: string | null }
  | { readonly type: "export"; readonly format: ExportFormat; readonly file: string };

export const EXPORT_FORMATS = ["csv", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The code a terminal is answered with: done; refused or failed; not understood; nobody there to ask. */
export const EXIT = { done: 0, refused: 1, usage: 2, notRunning: 3 } as const;

/** Why words were not understood, and the word in question where there is one. */
export interface Misunderstood {
  readonly why: "none" | "command" | "value" | "missing" | "extra";
  readonly word: string;
}
export type ParsedCommand = { readonly ok: true; readonly command: Command } | ({ readonly ok: false } & Misunderstood);

/** The shortest and the longest postpone and pause that can be asked for, in minutes. */
export const POSTPONE_MINUTES = [1, 60] as const;
export const PAUSE_MINUTES = [1, 24 * 60] as const;
