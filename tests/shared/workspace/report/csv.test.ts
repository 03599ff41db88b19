import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeFormula, toCsv, unescapeFormula } from "../../../../shared/workspace/report/csv";
import { parseCsv } from "../../../support/parse-csv";

const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",;' a1＝|!".split("")) }),
  fc.constantFrom("=1+1", "@SUM(A1)", "-2", "+cmd|' /C calc'!A0", '"a","b"', "", "\r\n", "é漢😀"),
);

describe("the file of rows", () => {
  it("has CRLF, quotes, and quotes within doubled", () => {
    expect(
      toCsv([
        ["a", 'say "b"'],
        ["c\nd", "e,f"],
      ]),
    ).toBe('"a","say ""b"""\r\n"c\nd","e,f"\r\n');
  });

  it("read back, is what was written", () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        expect(parseCsv(toCsv(rows)).map((row) => row.map(unescapeFormula))).toEqual(rows);
      }),
    );
  });

  it("holds nothing that a spreadsheet would run", () => {
    let risky = 0;
    fc.assert(
      fc.property(nasty, (text) => {
        const [field = ""] = parseCsv(toCsv([[text]]))[0] ?? [];
        if (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text)) {
          risky += 1;
          expect(field).toBe(`'${text}`);
        }
        expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
    );
    expect(risky).toBeGreaterThan(5);
    for (const text of ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "\u200B=1", "＝1"])
      expect(escapeFormula(text)).toBe(`'${text}`);
    expect([escapeFormula("2026-11-23"), escapeFormula("a=b"), escapeFormula("")]).toEqual(["2026-11-23", "a=b", ""]);
  });
});
