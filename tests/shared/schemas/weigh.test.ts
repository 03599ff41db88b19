import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weigh } from "../../../shared/schemas/weigh";
import { PLAIN, HOSTILE, NOT_PLAIN } from "../../support/payloads";

const MOST = 65_536;

describe("what a page sends", () => {
  it.each(PLAIN)("passes where it is plain: %s", (_name, value) => expect(weigh(value, MOST)).toBe("fits"));

  it.each(NOT_PLAIN)("is refused where JSON has no such thing: %s", (_name, value) =>
    expect(weigh(value, MOST)).toBe("notPlain"),
  );

  // How long that takes is in `npm run bench`.
  it.each(HOSTILE)("is refused however it was made, here and in a page: %s", (_name, make) => {
    const value = make();
    for (const most of [MOST, 1_048_576]) expect(weigh(value, most)).toBe("tooLarge");
  });

  it("is counted by its letters and its parts, exactly", () => {
    expect([weigh("x".repeat(100), 100), weigh("x".repeat(101), 100)]).toEqual(["fits", "tooLarge"]);
    expect([weigh({ name: "x" }, 13), weigh({ name: "x" }, 12)]).toEqual(["fits", "tooLarge"]);
    expect([weigh([1, true, null], 24), weigh([1, true, null], 23)]).toEqual(["fits", "tooLarge"]);
  });

  it("is 20 deep at most, a circle never", () => {
    const chain = (depth: number): unknown => (depth === 0 ? [] : [chain(depth - 1)]);
    expect([weigh(chain(20), MOST), weigh(chain(21), MOST)]).toEqual(["fits", "tooLarge"]);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(weigh(circle, MOST)).toBe("tooLarge");
  });

  it("has 16,384 parts at most, however little they weigh", () => {
    const lists = (count: number): unknown => [1, 2].map(() => Array.from({ length: count }, () => ""));
    expect([weigh(lists(8_191), 1_048_576), weigh(lists(8_192), 1_048_576)]).toEqual(["fits", "tooLarge"]);
  });

  it("counts a part twice that is referred to twice", () => {
    const part = "x".repeat(60);
    const both = { one: { part }, two: { part } };
    expect([weigh(both, 166), weigh(both, 165)]).toEqual(["fits", "tooLarge"]);
  });

  it("has its getters refused without being called", () => {
    const trap = {
      get key(): never {
        throw new Error("It was read");
      },
    };
    expect(weigh({ trap }, MOST)).toBe("notPlain");
  });

  it("fits, whatever JSON says, where its text is short", () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 10 }), (value) => {
        const text = JSON.stringify(value).length;
        expect(weigh(value, text * 8 + 8)).toBe("fits");
      }),
    ));
});
