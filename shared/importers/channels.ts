import { call } from "../schemas/channel";
import type { ForeignApp, ImportNote } from "./importer";

/** Which file is looked at: the one in the app's own place, or one that the person chooses. */
export const FOREIGN_SOURCES = ["found", "chosen"] as const;
export interface ForeignFile {
  readonly app: ForeignApp;
  readonly from: (typeof FOREIGN_SOURCES)[number];
}

/** What a file would come to. Nothing has changed yet. */
export interface ForeignPreview {
  readonly app: ForeignApp;
  readonly file: string;
  readonly notes: readonly ImportNote[];
  /** Settings that would be others than now, and break ideas that would become exercises. */
  readonly settings: number;
  readonly exercises: number;
}
/** What was taken over, or is as it was before again. */
export interface ForeignResult {
  readonly settings: number;
  readonly exercises: number;
}

export const importerCalls = {
  /** The apps whose settings are in their own place on this computer. */
  "foreign:find": call<undefined, readonly ForeignApp[]>().from("main"),
  /** Reads a file and tells what it would come to; `null` where none was chosen. */
  "foreign:look": call<ForeignFile, ForeignPreview | null>().from("main"),
  /** Takes over what was looked at last. */
  "foreign:take": call<undefined, ForeignResult>().from("main"),
  /** Undoes what was taken over last; what the person has changed since then stays. */
  "foreign:undo": call<undefined, ForeignResult>().from("main"),
};
