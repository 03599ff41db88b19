/*
 * Comma-separated values as RFC 4180 has them: CRLF after each line, every field in quotes, a quote in a field doubled. A
 * spreadsheet runs a field that begins like a formula, so such a field gets an apostrophe before it, which spreadsheets take
 * for "this is text" (OWASP, CSV Injection).
 */

/** What a spreadsheet may run, also behind blanks and as a full-width sign; and the apostrophe itself, so that it can be told apart. */
const RISKY = /^(?:'|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Text that no spreadsheet runs. */
export const escapeFormula = (text: string): string => (RISKY.test(text) ? `'${text}` : text);
/** What was guarded, as it was. */
export const unescapeFormula = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** Rows of fields as the text of a file. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((field) => `"${escapeFormula(field).replaceAll('"', '""')}"`).join(",")}\r\n`).join("");
