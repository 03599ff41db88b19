/** What comes of entries of a file whose id is here already: they take the place, they stay out, or nothing is imported. */
export const CONFLICT_CHOICES = ["replace", "keep", "cancel"] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** What came of an import, in final words where there are any. */
export type ImportResult =
  /** No file was chosen, or the person called it off. */
  | { readonly type: "none" }
  /** Nothing is changed yet: the file has entries of these names with ids that are here already, and other content. */
  | { readonly type: "asks"; readonly file: string; readonly same: readonly string[] }
  | { readonly type: "done"; readonly lines: readonly string[] };
