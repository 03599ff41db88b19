import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_CSV_LENGTH, MAX_CSV_LINES, readDistances } from "../../../shared/footwear/shoe-csv";
import { MAX_DISTANCES, type Shoes } from "../../../shared/footwear/shoes";
import { shoesDocument } from "../../../shared/footwear/shoes-document";
import { createTranslator } from "../../../shared/i18n/format";
import { DAY, dateOf } from "../../../shared/time/units";
import { onePair, shoesAfter, TRAINERS } from "../../support/shoes";

const t = createTranslator("en");
const way = (on: string, metres: number, shoe = "") => ({ on, metres, shoe });

describe("a file of distances", () => {
  it.each([
    ["date,km\n2026-11-01,5\n", [way("2026-11-01", 5_000)]],
    ["\uFEFFDate,Miles,Shoe\r\n2026-11-01,3.1,Grey trainers\r\n\r\n", [way("2026-11-01", 4_989, "Grey trainers")]],
    ["pair;date;km\nOld;2026-11-01;5,25", [way("2026-11-01", 5_250, "Old")]],
    ['km\tdate\tgear\n2\t2026-11-01 07:30\t"A ""fast"" pair"', [way("2026-11-01", 2_000, 'A "fast" pair')]],
    ['"date","note","m"\n2026-11-01,"slow, wet",400', [way("2026-11-01", 400)]],
  ])("is read: %j", (text, distances) => expect(readDistances(text)).toEqual({ ok: true, distances }));

  it.each([
    ["", { type: "columns" }],
    ["date,distance\n2026-11-01,5", { type: "columns" }],
    ["date,km\n\n", { type: "empty" }],
    ["date,km\n2026-11-01,5\n2026-02-30,5", { type: "line", line: 3 }],
    ["date,km\n2026-11-01,-5", { type: "line", line: 2 }],
    ["date,km\n2026-11-01,0", { type: "line", line: 2 }],
    ["date,km\n2026-11-01,501", { type: "line", line: 2 }],
    ["date,km\n2026-11-01,1e2", { type: "line", line: 2 }],
    ['date,km\n2026-11-01,"5', { type: "line", line: 2 }],
    ['date,km\n2026-11-01,"5"6', { type: "line", line: 2 }],
    ["date,km\n".repeat(MAX_CSV_LINES + 1), { type: "large" }],
    [`date,km\n${" ".repeat(MAX_CSV_LENGTH)}`, { type: "large" }],
  ])("is refused whole: %.40j", (text, problem) => expect(readDistances(text)).toEqual({ ok: false, problem }));

  it("never throws, and gives whole metres of real days", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('date,km;\n"5.2026-11-01 \t')) }), (text) => {
        const read = readDistances(`date,km\n${text}`);
        if (read.ok) for (const { metres } of read.distances) expect(Number.isInteger(metres)).toBe(true);
      }),
    ));
});

/** What comes of a file: a refusal in words, or the pairs after it. */
function taken(value: Shoes, text: string): string | Shoes {
  const read = shoesDocument.transfer.read(text);
  if (!read.ok) return read.message("a.csv", t);
  return read.incoming.refusal?.(value, t) ?? read.incoming.merge(value, "keep").value;
}

describe("distances of a file", () => {
  const two = shoesAfter("2026-11-23", onePair(), { type: "added", shoe: { ...TRAINERS, name: "Loafers" } });

  it("go to the pair they name, and to the one in use where they name none", () => {
    const named = taken(
      two,
      "date,km,shoe\n2026-11-02,3,loafers\n2026-11-01,5,Grey Trainers\n2026-11-01,1,Grey Trainers",
    );
    expect(typeof named === "string" ? named : named.list.map(({ distances }) => distances)).toEqual([
      [{ on: "2026-11-01", metres: 6_000, by: "file" }],
      [{ on: "2026-11-02", metres: 3_000, by: "file" }],
    ]);
    const retired = shoesAfter("2026-11-23", two, { type: "retired", id: "s2" });
    const single = taken(retired, "date,km\n2026-11-02,3");
    expect(typeof single === "string" ? single : single.list.map(({ distances }) => distances.length)).toEqual([1, 0]);
  });

  it("count once when the same file is read again, beside what was told by hand", () => {
    const walked = shoesAfter("2026-11-02", onePair("2026-11-02"), { type: "walked", id: "s1", metres: 700 });
    const text = "date,km\n2026-11-02,3\n2026-11-01,4";
    const once = taken(walked, text);
    if (typeof once === "string") throw new Error(once);
    expect(taken(once, text)).toEqual(once);
    expect(once.list[0]?.distances.map(({ metres, by }) => `${metres} ${by}`)).toEqual([
      "4000 file",
      "700 hand",
      "3000 file",
    ]);
  });

  it("are refused whole where a pair is not known or has no room", () => {
    expect(taken(two, "date,km\n2026-11-02,3")).toMatch(/which pair/);
    expect(taken(two, "date,km,shoe\n2026-11-02,3,Loafers\n2026-11-03,3,Boots")).toMatch(/called Boots/);
    const many = Array.from({ length: MAX_DISTANCES + 1 }, (_, at) => `${dateOf(19_000 * DAY + at * DAY)},1`);
    expect(taken(onePair(), `date,km\n${many.join("\n")}`)).toMatch(/no room/);
    expect(taken(two, "date\n2026-11-02")).toMatch(/column/);
  });

  it("are not all that a file can bring: the whole document comes back as it was written", () => {
    const walked = shoesAfter("2026-11-02", two, { type: "walked", id: "s1", metres: 700 });
    expect(taken({ list: [] }, shoesDocument.transfer.write(walked))).toEqual(walked);
  });
});
