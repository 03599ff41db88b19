import type { DocumentName } from "../documents/registry";

/**
 * What a file of ours is. `damaged` is a copy of what could not be read or was cut off, `setAside` one of what was replaced, and
 * `leftover` what a write that was cut off left over.
 */
export const OWN_FILE_KINDS = [
  "document",
  "history",
  "schedule",
  "sound",
  "faults",
  "notes",
  "backup",
  "setAside",
  "damaged",
  "leftover",
] as const;
export type OwnFileKind = (typeof OWN_FILE_KINDS)[number];

export interface OwnFile {
  /** Its path in the app's folder, with "/"; of the months of the history the folder's, with "/" at the end. */
  readonly name: string;
  readonly kind: OwnFileKind;
  /** The document it holds or is a copy of; `null` of every other file. */
  readonly of: DocumentName | null;
  readonly bytes: number;
}

/** Whether a file is a copy of a document that can be brought back from it. */
export const canBringBack = ({ kind, of }: Pick<OwnFile, "kind" | "of">): boolean =>
  of !== null && BROUGHT_BACK.includes(kind);
const BROUGHT_BACK: readonly OwnFileKind[] = ["backup", "setAside", "damaged"];

/** The files of ours that there are. */
export interface OwnFiles {
  readonly files: readonly OwnFile[];
  /** The bytes of all, also of those that are not listed. */
  readonly bytes: number;
  /** How many are not listed, where there are very many. */
  readonly more: number;
}

/** What came of deleting everything: the names of the files that are still there. */
export interface Deleted {
  readonly left: readonly string[];
}
