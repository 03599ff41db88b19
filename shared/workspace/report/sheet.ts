/** A document of final strings, in the order in which it is read. The page that draws it has no words of its own. */
export interface ReportSheet {
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The line under each page, around the number of the page and how many there are. */
  readonly footer: (page: string, pages: string) => string;
}

export type Paper = "A4" | "Letter";
export const PAPERS = ["A4", "Letter"] as const satisfies readonly Paper[];

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** What something is, and how it stands. */
  | { readonly kind: "facts"; readonly facts: readonly (readonly [string, string])[] }
  /** The first cell of each row names it. */
  | { readonly kind: "table"; readonly table: Table }
  /** Lines to write on. */
  | { readonly kind: "signature"; readonly lines: readonly string[] };

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const heading = (level: 2 | 3, text: string): Block => ({ kind: "heading", level, text });
export const text = (words: string): Block => ({ kind: "text", text: words });
/** A table, or nothing where it has no rows. */
export const table = (caption: string, head: readonly string[], rows: Table["rows"]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: "table", table: { caption, head, rows } }];
