import { describe, expect, it } from "vitest";
import { readEdid } from "../../../../electron/platform/displays/edid";
import { edidOf } from "../../../support/edid";

/** Written by hand: maker DEL, product a0f1, a resolution, a number, a name, ranges of frequencies, and the sum. */
const WRITTEN = Buffer.from(
  `00ffffffffffff0010acf1a0324b384c${"00".repeat(38)}565e00a0a0a029503020350055502100001a` +
    "000000ff0038584b320a2020202020202020000000fc0044454c4c205532373230510a20000000fd0031561d711c000a2020202020200060",
  "hex",
);

describe("what a display says of itself", () => {
  it("is its maker, its name and its number", () => {
    expect(WRITTEN).toHaveLength(128);
    expect(readEdid(WRITTEN)).toEqual({ label: "DELL U2720Q", vendor: "DEL", model: "0xa0f1", serial: "8XK2" });
  });
  it("has numbers where it has no texts, written as GNOME writes them", () => {
    expect(readEdid(edidOf({ vendor: "AUO", product: 0x12, serial: 0xabc }))).toEqual({
      ...{ label: "", vendor: "AUO", model: "0x0012", serial: "0x00000abc" },
    });
    expect(readEdid(edidOf({ name: "ThirteenChars" }))?.label).toBe("ThirteenChars");
  });
  it("is not believed where it is cut short, begins otherwise, or does not add up", () => {
    const block = edidOf({ name: "Beamer" });
    const changed = (at: number): Buffer => {
      const copy = Buffer.from(block);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy;
    };
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(128), block.subarray(0, 127), changed(0), changed(60)])
      expect(readEdid(bytes)).toBe(null);
    expect(readEdid(Buffer.concat([block, Buffer.alloc(128, 7)]))?.label).toBe("Beamer");
  });
});
