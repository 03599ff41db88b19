import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasAtMost } from "../../../shared/schemas/characters";

const SEGMENTS = new Intl.Segmenter("und", { granularity: "grapheme" });
const unit = fc.constantFrom(
  ...[
    "a",
    "é",
    "e\u0301",
    "\u0301",
    "👍",
    "👍🏽",
    "\u200D",
    "👨‍👩‍👧‍👦",
    "🇩🇪",
    "🇩",
    "❤️",
    "न",
    "ि",
    "क्ष",
    "ာ",
    "한",
    "ᄒ",
    "\u{E0061}",
  ],
);

describe("the length of a text", () => {
  it("is that of its characters as a reader counts them", () =>
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(30), (text, most) => {
        expect(hasAtMost(most, text), JSON.stringify(text)).toBe([...SEGMENTS.segment(text)].length <= most);
      }),
      { numRuns: 2_000 },
    ));
});
