import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  effectiveHolds,
  untilRelease,
  trackHold,
  HOLD_RELEASE_DELAY,
  type HoldRecord,
} from "../../../shared/scheduler/hold-debounce";
import { HOUR, SECOND } from "../../../shared/time/units";

describe("what the desktop holds breaks back for", () => {
  it("begins at once, and ends a moment after it is over", () => {
    const on = trackHold({}, "call", true, 100);
    expect(effectiveHolds(on, 100)).toEqual(["call"]);
    expect(untilRelease(on, 100)).toBeNull();
    const over = trackHold(on, "call", false, 5_000);
    expect(effectiveHolds(over, 5_000 + HOLD_RELEASE_DELAY - 1)).toEqual(["call"]);
    expect(untilRelease(over, 6_000)).toBe(HOLD_RELEASE_DELAY - 1_000);
    expect(effectiveHolds(over, 5_000 + HOLD_RELEASE_DELAY)).toEqual([]);
    expect(untilRelease(over, 5_000 + HOLD_RELEASE_DELAY)).toBeNull();
  });

  it("is told again and again that it is over without beginning to settle anew", () => {
    const over = trackHold(trackHold(trackHold({}, "call", true, 0), "call", false, 1_000), "call", false, 9_000);
    expect(effectiveHolds(over, 1_000 + HOLD_RELEASE_DELAY)).toEqual([]);
  });

  it("lets each of two holds end by itself", () => {
    const both = trackHold(trackHold({}, "call", true, 0), "fullScreen", true, 0);
    const over = trackHold(trackHold(both, "call", false, 1_000), "fullScreen", false, 4_000);
    expect(untilRelease(over, 4_000)).toBe(HOLD_RELEASE_DELAY - 3_000);
    expect(effectiveHolds(over, 1_000 + HOLD_RELEASE_DELAY)).toEqual(["fullScreen"]);
    expect(untilRelease(over, 1_000 + HOLD_RELEASE_DELAY)).toBe(3_000);
  });

  it("knows nothing of a hold that never began", () =>
    expect(effectiveHolds(trackHold({}, "call", false, 0), 0)).toEqual([]));

  it("holds without a gap while it flaps every three seconds for an hour", () => {
    let holding: HoldRecord = {};
    for (let at = 0; at <= HOUR; at += 3 * SECOND) {
      holding = trackHold(holding, "doNotDisturb", (at / SECOND) % 2 === 0, at);
      expect(effectiveHolds(holding, at)).toEqual(["doNotDisturb"]);
      expect(effectiveHolds(holding, at + 3 * SECOND - 1)).toEqual(["doNotDisturb"]);
    }
  });

  it("is held exactly while something is on, or was less than a moment ago", () => {
    const reports = fc.array(fc.record({ after: fc.nat(30_000), isOn: fc.boolean() }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(reports, fc.nat(30_000), (said, later) => {
        let holding: HoldRecord = {};
        let at = 0;
        let lastOn = -Infinity;
        let isOn = false;
        for (const report of said) {
          at += report.after;
          if (isOn) lastOn = at;
          isOn = report.isOn;
          holding = trackHold(holding, "fullScreen", isOn, at);
        }
        const expected = isOn || at + later - lastOn < HOLD_RELEASE_DELAY;
        expect(effectiveHolds(holding, at + later).length === 1).toBe(expected);
      }),
    );
  });
});
