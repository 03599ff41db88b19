import { describe, expect, it } from "vitest";
import { lastShoeChange } from "../../../shared/footwear/shoe-change";

describe("a change of shoes", () => {
  const change = (...pairs: Parameters<typeof lastShoeChange>[0]) => lastShoeChange(pairs, "2026-11-23");

  it("is the day on which a pair last came after another", () => {
    expect(change({ firstWornOn: "2026-01-05" }, { firstWornOn: "2026-10-01", boughtOn: "2026-09-01" })).toBe(
      "2026-10-01",
    );
    expect(change({ boughtOn: "2026-03-01" }, { boughtOn: "2026-02-01" })).toBe("2026-03-01");
  });

  it("is none with the first pair, with pairs of unknown age, and with one whose day is ahead", () => {
    expect([change(), change({ firstWornOn: "2026-01-05" }), change({}, { firstWornOn: "2026-01-05" })]).toEqual([
      ...[null, null, null],
    ]);
    expect(change({ firstWornOn: "2026-01-05" }, { firstWornOn: "2026-12-24" })).toBeNull();
  });
});
