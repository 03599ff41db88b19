import type { z } from "zod";
import { TEXT_ISSUES, type FieldError, type FieldReason } from "./field-error";

/** The field an issue is about, and why it is refused. */
export function fieldErrorOf(issue: z.core.$ZodIssue, entry: unknown): FieldError {
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
      return TEXT_ISSUES.find((each) => each === issue.message) ?? "form";
    default:
      return "form";
  }
}

const isMissing = (entry: unknown, path: readonly PropertyKey[]): boolean =>
  typeof entry === "object" && entry !== null && path.length === 1 && !path.some((key) => Object.hasOwn(entry, key));

/** The invalid fields of an entry, one error per field: the first found. */
export function fieldErrorsOf(issues: readonly z.core.$ZodIssue[], entry: unknown): readonly FieldError[] {
  const errors = issues.map((issue) => fieldErrorOf(issue, entry));
  return errors.filter((each, at) => errors.findIndex(({ field }) => field === each.field) === at);
}

/** A name from a foreign file, safe to show. */
export const short = (name: string): string =>
  Array.from(name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, " "))
    .slice(0, 40)
    .join("");
