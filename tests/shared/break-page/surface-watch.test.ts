import { describe, expect, it } from "vitest";
import {
  LOOK_AFTER,
  LOOK_SOON,
  lostSurfaces,
  verdictOn,
  wantedSurfaces,
  type SeenSurface,
} from "../../../shared/break-page/surface-watch";
import { SECOND } from "../../../shared/time/units";

const THERE: SeenSurface = { isVisible: true, isMinimized: false, isPainted: true, display: 1 };

describe("what is to be on the screen", () => {
  it.each([
    [null, []],
    ["notice", ["small"]],
    ["micro", ["small"]],
    ["prompt", [1, 2]],
    ["break", [1, 2]],
    ["over", [1, 2]],
  ] as const)("of %s", (kind, expected) => expect(wantedSurfaces(kind, [1, 2])).toEqual(expected));
});

describe("what is lost", () => {
  it.each([
    ["nothing", THERE, null],
    ["nothing, where the desktop does not tell where windows are", { ...THERE, display: "unknown" }, null],
    ["a window that is gone", null, "gone"],
    ["one on no display", { ...THERE, display: null }, "offScreen"],
    ["one that was made an icon", { ...THERE, isMinimized: true }, "minimized"],
    ["one that was hidden", { ...THERE, isVisible: false }, "hidden"],
    ["one whose page has drawn nothing", { ...THERE, isPainted: false }, "unpainted"],
  ] as const)("is %s", (_what, seen, fault) =>
    expect(lostSurfaces([1], () => seen)).toEqual(fault === null ? [] : [{ surface: 1, fault }]),
  );

  it("is told display by display", () => {
    const seen = (surface: unknown): SeenSurface | null => (surface === 2 ? null : THERE);
    expect(lostSurfaces([1, 2, 3], seen)).toEqual([{ surface: 2, fault: "gone" }]);
  });
});

describe("what is lost is shown again", () => {
  const LOST = [{ surface: 1, fault: "hidden" }] as const;

  it("three times, and is then given up", () => {
    expect(verdictOn(null, LOST)).toEqual({ type: "showAgain", tries: 1 });
    expect(verdictOn(1, LOST)).toEqual({ type: "showAgain", tries: 2 });
    expect(verdictOn(2, LOST)).toEqual({ type: "showAgain", tries: 3 });
    expect(verdictOn(3, LOST)).toEqual({ type: "givenUp", fault: "hidden" });
    expect(verdictOn(3, [])).toEqual({ type: "there" });
  });

  it("within two seconds", () => {
    expect(Math.max(LOOK_AFTER, LOOK_SOON)).toBeLessThan(2 * SECOND);
  });
});
