import type { z } from "zod";
import type { FieldReason } from "../../documents/field-error";
import { fieldErrorOf } from "../../documents/field-errors-of";

/** The lists in a file. */
export const LISTS = ["exercises", "routines"] as const;
export type CustomList = (typeof LISTS)[number];

/** A field of an entry, entries numbered from 1; `list` is `null` for a field of the file itself. */
export interface FilePlace {
  readonly list: CustomList | null;
  readonly number: number;
  /** As in the file, such as "seconds" or "steps 2"; foreign text, shortened. */
  readonly field: string;
}
/** Why a whole file was refused. */
export type FileProblem =
  | { readonly code: "E_TOO_LARGE" | "E_IMPORT_PARSE" | "E_IMPORT_SHAPE" | "E_IMPORT_NEWER" }
  | { readonly code: "E_IMPORT_FIELD" | "E_EMPTY"; readonly place: FilePlace; readonly reason: FieldReason };
/** What to report about a file that was read. */
export type FileNote =
  /** It holds more than can be stored; the first `kept` were. */
  | { readonly code: "E_LIMIT"; readonly list: CustomList; readonly count: number; readonly kept: number }
  /** A routine names an unknown exercise; the step stays and shows nothing. */
  | { readonly code: "E_UNKNOWN_EXERCISE"; readonly routine: string; readonly id: string };

/** Why an entry was refused, from the first issue of the schema. */
export function problemOf(issue: z.core.$ZodIssue, entry: unknown, list: CustomList, number: number): FileProblem {
  const { field, reason } = fieldErrorOf(issue, entry);
  return { code: reason === "empty" ? "E_EMPTY" : "E_IMPORT_FIELD", place: { list, number, field }, reason };
}
