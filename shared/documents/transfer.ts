import type { Translate } from "../i18n/format";

/** Why a file was refused as a whole. */
export type TransferCode =
  "E_TOO_LARGE" | "E_IMPORT_PARSE" | "E_IMPORT_SHAPE" | "E_IMPORT_NEWER" | "E_IMPORT_FIELD" | "E_EMPTY";

/** Bytes, or UTF-16 units, of a file that is imported: as much as any document may hold. */
export const TRANSFER_FILE_MOST = 8 * 1024 * 1024;
/** The text of a file for people to read; written close together where it would be too large to be read back. */
export function textToTransfer(content: object): string {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  // Each unit is three bytes at most: half of a pair is two.
  return text.length * 3 <= TRANSFER_FILE_MOST || bytesOf(text) <= TRANSFER_FILE_MOST
    ? text
    : `${JSON.stringify(content)}\n`;
}
const bytesOf = (text: string): number =>
  text.length + (text.match(/[^\0-\x7F]/g)?.length ?? 0) + (text.match(/[\u0800-\uD7FF\uE000-\uFFFF]/g)?.length ?? 0);

/** What comes of entries that are here already, with other content. */
export const CONFLICT_CHOICES = ["replace", "keep", "cancel"] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** How the person takes a document along in a file, and brings such a file in. Pure: files are opened elsewhere. */
export interface Transfer<V> {
  /** The suggested name, such as "plumbline-routines.json". */
  readonly fileName: string;
  /** Endings of files that {@link read} reads; "json" where none are named. */
  readonly extensions?: readonly string[];
  /** The text of a file that {@link read} reads back. */
  readonly write: (value: V) => string;
  /** All of a file or nothing. Never throws. */
  readonly read: (text: string) => ReadTransfer<V>;
}
export type ReadTransfer<V> =
  | { readonly ok: true; readonly incoming: Incoming<V> }
  /** `message` says why, in final words, for a file of that name. */
  | { readonly ok: false; readonly code: TransferCode; readonly message: (file: string, t: Translate) => string };

/** A file that was read, and has changed nothing yet. */
export interface Incoming<V> {
  /** Why none of it can be taken over into what is here, in final words; `null` where it can. */
  readonly refusal?: (value: V, t: Translate) => string | null;
  /** Names of what is here already with other content, as the person knows them. */
  readonly conflicts: (value: V, t: Translate) => readonly string[];
  readonly merge: (value: V, choice: Exclude<ConflictChoice, "cancel">) => Merged<V>;
}
export interface Merged<V> {
  readonly value: V;
  /** What came of it, in final words. */
  readonly lines: (t: Translate) => readonly string[];
}

/** What the person is told of an import. */
export type ImportResult =
  /** No file was chosen, or the person called it off. */
  | { readonly type: "none" }
  /** Nothing has changed yet: the file has entries of these names, which are here already with other content. */
  | { readonly type: "asks"; readonly file: string; readonly conflicts: readonly string[] }
  | { readonly type: "done"; readonly lines: readonly string[] };
