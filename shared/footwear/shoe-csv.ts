import { civilDateOf, type LocalDate } from "../calendar/local-date";
import { MAX_METRES } from "./shoes";

/*
 * Distances of a file, as training logs export them: a line of names, then a line a way. Read whole or not at all. Its columns
 * are found by name: a date, a distance whose column says its unit, and the pair where there are several.
 */

/** A way in a file. `shoe` is a name, or empty where the file has none. */
export interface FileDistance {
  readonly on: LocalDate;
  readonly metres: number;
  readonly shoe: string;
}
export type CsvProblem =
  | { readonly type: "large" | "columns" | "empty" }
  /** A line that cannot be read; the line of names is the first. */
  | { readonly type: "line"; readonly line: number };
export type ReadCsv =
  | { readonly ok: true; readonly distances: readonly FileDistance[] }
  | { readonly ok: false; readonly problem: CsvProblem };

/** UTF-16 units and lines that are read at most: ten years of a way a day. */
export const MAX_CSV_LENGTH = 1_000_000;
export const MAX_CSV_LINES = 4_000;

const DATE = ["date", "day", "activity date"];
const SHOE = ["shoe", "shoes", "pair", "gear", "activity gear"];
const UNITS: Readonly<Record<string, number>> = {
  ...{ km: 1_000, kilometres: 1_000, kilometers: 1_000, "distance (km)": 1_000 },
  ...{ mi: 1_609.344, miles: 1_609.344, "distance (mi)": 1_609.344 },
  ...{ m: 1, metres: 1, meters: 1, "distance (m)": 1 },
};

/** Reads the ways of a file. Never throws. */
export function readDistances(text: string): ReadCsv {
  const refuse = (problem: CsvProblem): ReadCsv => ({ ok: false, problem });
  if (text.length > MAX_CSV_LENGTH) return refuse({ type: "large" });
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (lines.length > MAX_CSV_LINES) return refuse({ type: "large" });
  const separator = separatorOf(lines[0] ?? "");
  const names = (cellsOf(lines[0] ?? "", separator) ?? []).map((name) => name.trim().toLowerCase());
  const unitAt = names.findIndex((name) => Object.hasOwn(UNITS, name));
  const perUnit = UNITS[names[unitAt] ?? ""];
  const dateAt = names.findIndex((name) => DATE.includes(name));
  const shoeAt = names.findIndex((name) => SHOE.includes(name));
  if (perUnit === undefined || dateAt < 0) return refuse({ type: "columns" });
  const distances: FileDistance[] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.trim() === "") continue;
    const cells = cellsOf(line, separator);
    const on = (cells?.[dateAt] ?? "").trim().slice(0, 10);
    const metres = metresOf((cells?.[unitAt] ?? "").trim(), perUnit, separator);
    if (cells === null || civilDateOf(on) === null || metres === null) return refuse({ type: "line", line: at + 1 });
    distances.push({ on, metres, shoe: (cells[shoeAt] ?? "").trim() });
  }
  return distances.length === 0 ? refuse({ type: "empty" }) : { ok: true, distances };
}

const separatorOf = (line: string): string => [";", "\t"].find((each) => line.includes(each)) ?? ",";

/** A decimal comma is one where commas do not part the cells. */
function metresOf(text: string, perUnit: number, separator: string): number | null {
  const plain = separator === "," ? text : text.replace(",", ".");
  if (!/^\d{1,7}(?:\.\d{1,9})?$/.test(plain)) return null;
  const metres = Math.round(Number(plain) * perUnit);
  return metres > 0 && metres <= MAX_METRES ? metres : null;
}

/** The cells of a line, which may stand in quotes; `null` where a quote is left open or something follows one. */
function cellsOf(line: string, separator: string): readonly string[] | null {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      const quoted = /"((?:[^"]|"")*)"/y;
      quoted.lastIndex = at;
      const match = quoted.exec(line);
      if (match === null) return null;
      at += match[0].length;
      if (at < line.length && line[at] !== separator) return null;
      cells.push((match[1] ?? "").replaceAll('""', '"'));
    } else {
      const end = line.indexOf(separator, at);
      cells.push(line.slice(at, end < 0 ? line.length : end));
      at = end < 0 ? line.length : end;
    }
    at += 1;
  }
  return cells;
}
