import type { CustomRoutines } from "../routines/custom/custom-routines";
import type { Settings, SettingsPatch } from "../settings/settings";

/** The apps whose settings can be moved in. */
export const FOREIGN_APPS = ["stretchly", "breaktimer", "workrave", "safeeyes"] as const;
export type ForeignApp = (typeof FOREIGN_APPS)[number];

/** Why a value is not what it was there. */
export const CHANGES = [
  /** Plumbline's range or unit is another. */
  ...(["nearest", "unlimited", "otherSound", "agree", "atMostFirm"] as const),
  /** Of a list: not every entry of it, or not with its markup. */
  "entries",
] as const;
export type Change = (typeof CHANGES)[number];

/** Why a key has no match: Plumbline has no such thing, or always does it so. */
export const NO_MATCHES = [
  ...(["microbreakAlike", "look", "colours", "tray", "updates", "bookkeeping", "shortcuts", "senses"] as const),
  ...(["alwaysSo", "breakStays", "wayOut", "oneSound", "morning", "language", "dailyLimit", "onlyWhile"] as const),
  ...(["otherwise", "exercises", "order", "words"] as const),
  /** What it says makes no sense, counts for nothing there, or has a name that nobody knows; or there are more of those. */
  ...(["unread", "unused", "unknown", "more"] as const),
] as const;
export type NoMatch = (typeof NO_MATCHES)[number];

/** What became of one key of the foreign file, in the order of the file. */
export type ImportNote = { readonly key: string } & Told;
export type Told =
  | { readonly kind: "taken" }
  | { readonly kind: "changed"; readonly why: Change; readonly params: Params }
  | { readonly kind: "unmatched"; readonly why: NoMatch; readonly params: Params };
export type Params = Readonly<Record<string, string | number>>;

/** Why a whole file was refused: too large, cut off or garbled, or none of that app. */
export type ImportRefusal = "large" | "parse" | "shape";

export type Imported =
  | {
      readonly ok: true;
      /** Each fits its own schema, and they agree with one another. */
      readonly settings: SettingsPatch;
      /** Break ideas as exercises of the person's own: foreign texts, never markup. */
      readonly content: CustomRoutines;
      readonly notes: readonly ImportNote[];
    }
  | { readonly ok: false; readonly why: ImportRefusal };

/** A break idea of another app, of which nobody said what it moves. */
export interface Idea {
  readonly name: string;
  readonly text: string;
  /** How long it was shown there. */
  readonly seconds: number;
}

/** What one key gives. */
export interface Taken {
  readonly settings?: SettingsPatch;
  readonly ideas?: readonly Idea[];
  readonly told: Told;
}

/** The values of a foreign file by their names there. */
export type ForeignValues = ReadonlyMap<string, unknown>;

/** How a key is read, and what it gives: a setting, content, or why nothing. */
export interface Rule {
  readonly to: keyof Settings | "content" | NoMatch;
  readonly read: (value: unknown, all: ForeignValues) => Taken;
}
export type Rules = ReadonlyMap<string, Rule>;
