import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noBreakRanges } from "../../../shared/i18n/no-break-ranges";

const wholeIn = (text: string): readonly string[] =>
  noBreakRanges(text).flatMap((piece) => (piece.isWhole ? [piece.text] : []));

describe("a text in pieces", () => {
  it("keeps each range with its unit whole, and nothing more", () => {
    expect(noBreakRanges("Aim for 113–118 cm. Then rest.")).toEqual([
      { text: "Aim for ", isWhole: false },
      { text: "113–118 cm", isWhole: true },
      { text: ". Then rest.", isWhole: false },
    ]);
    expect(wholeIn("Raise it (45.9–47.9 in), or to 16,1–17,7 in")).toEqual(["45.9–47.9 in", "16,1–17,7 in"]);
    expect(wholeIn("from ٤٢–٤٦ cm")).toEqual(["٤٢–٤٦ cm"]);
    expect(wholeIn("Ergonomics 42 (1999) 1333–1349 and more")).toEqual(["1333–1349 and"]);
    expect(wholeIn("Ergonomics 1333–1349 together")).toEqual(["1333–1349"]);
    expect(wholeIn("50 cm – or so, my-desk, 23 Nov 2026")).toEqual([]);
  });

  it("is the same text, whatever it is", () => {
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9–., cm]{0,20}$/));
    fc.assert(
      fc.property(
        texts,
        (text) =>
          void expect(
            noBreakRanges(text)
              .map((each) => each.text)
              .join(""),
          ).toBe(text),
      ),
    );
  });
});
