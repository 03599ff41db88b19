/** What to do with entries whose id exists: replace the old ones, keep those, or cancel the import. */
export const CONFLICT_CHOICES = ["replace", "keep", "cancel"] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** How an import went. */
export type ImportResult =
  /** No file was chosen, or the person cancelled. */
  | { readonly type: "none" }
  /** Nothing changed yet: entries of these names exist with the same id and other content. */
  | { readonly type: "asks"; readonly file: string; readonly same: readonly string[] }
  | { readonly type: "done"; readonly lines: readonly string[] };
