import type { z } from "zod";
import { CUSTOM_ISSUES } from "./custom-routines-schema";

/** The lists in a file. */
export const LISTS = ["exercises", "routines"] as const;
export type CustomList = (typeof LISTS)[number];

export const FIELD_REASONS = [
  ...CUSTOM_ISSUES,
  ...(["unknownField", "missing", "kind", "range", "choice", "form", "duplicate"] as const),
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

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

/** The field an issue is about, and why it is refused. */
export function fieldErrorOf(
  issue: z.core.$ZodIssue,
  entry: unknown,
): { readonly field: string; readonly reason: FieldReason } {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const field = path.map((each) => (typeof each === "number" ? String(each + 1) : short(String(each)))).join(" ");
  return { field, reason: reasonOf(issue, entry) };
}

function reasonOf(issue: z.core.$ZodIssue, entry: unknown): FieldReason {
  switch (issue.code) {
    case "unrecognized_keys":
      return "unknownField";
    case "invalid_type":
      return isMissing(entry, issue.path) ? "missing" : "kind";
    case "invalid_value":
      return isMissing(entry, issue.path) ? "missing" : "choice";
    case "too_small":
    case "too_big":
      return issue.origin === "array" ? "length" : "range";
    case "custom":
      return CUSTOM_ISSUES.find((each) => each === issue.message) ?? "form";
    default:
      return "form";
  }
}

const isMissing = (entry: unknown, path: readonly PropertyKey[]): boolean =>
  typeof entry === "object" && entry !== null && path.length === 1 && !path.some((key) => Object.hasOwn(entry, key));

/** A name from a foreign file, safe to show. */
export const short = (name: string): string =>
  Array.from(name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, " "))
    .slice(0, 40)
    .join("");
