/** What the schemas of entries refuse a text for, as the message of their issue. */
export const TEXT_ISSUES = ["empty", "length", "characters", "taken"] as const;

export const FIELD_REASONS = [
  ...TEXT_ISSUES,
  ...(["unknownField", "missing", "kind", "range", "choice", "form", "duplicate"] as const),
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

/** An invalid field of an entry; the words are under `routinesFile.reason.<reason>`. */
export interface FieldError {
  /** Its name, and the number of a part from 1: "name", "steps", "steps 2". Empty for the entry as a whole. */
  readonly field: string;
  readonly reason: FieldReason;
}
