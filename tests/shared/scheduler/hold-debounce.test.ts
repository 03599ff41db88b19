import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldAt, nextRelease, noteHold, SETTLE, type Holding } from "../../../shared/scheduler/hold-debounce";
import { HOUR, SECOND } from "../../../shared/time/units";

describe("what the desktop holds breaks back for", () => {
  it("begins at once, and ends a moment after it is over", () => {
    const on = noteHold({}, "call", true, 100);
    expect(heldAt(on, 100)).toEqual(["call"]);
    expect(nextRelease(on, 100)).toBeNull();
    const over = noteHold(on, "call", false, 5_000);
    expect(heldAt(over, 5_000 + SETTLE - 1)).toEqual(["call"]);
    expect(nextRelease(over, 6_000)).toBe(SETTLE - 1_000);
    expect(heldAt(over, 5_000 + SETTLE)).toEqual([]);
    expect(nextRelease(over, 5_000 + SETTLE)).toBeNull();
  });

  it("is told again and again that it is over without beginning to settle anew", () => {
    const over = noteHold(noteHold(noteHold({}, "call", true, 0), "call", false, 1_000), "call", false, 9_000);
    expect(heldAt(over, 1_000 + SETTLE)).toEqual([]);
  });

  it("lets each of two holds end by itself", () => {
    const both = noteHold(noteHold({}, "call", true, 0), "fullScreen", true, 0);
    const over = noteHold(noteHold(both, "call", false, 1_000), "fullScreen", false, 4_000);
    expect(nextRelease(over, 4_000)).toBe(SETTLE - 3_000);
    expect(heldAt(over, 1_000 + SETTLE)).toEqual(["fullScreen"]);
    expect(nextRelease(over, 1_000 + SETTLE)).toBe(3_000);
  });

  it("knows nothing of a hold that never began", () => expect(heldAt(noteHold({}, "call", false, 0), 0)).toEqual([]));

  it("holds without a gap while it flaps every three seconds for an hour", () => {
    let holding: Holding = {};
    for (let at = 0; at <= HOUR; at += 3 * SECOND) {
      holding = noteHold(holding, "doNotDisturb", (at / SECOND) % 2 === 0, at);
      expect(heldAt(holding, at)).toEqual(["doNotDisturb"]);
      expect(heldAt(holding, at + 3 * SECOND - 1)).toEqual(["doNotDisturb"]);
    }
  });

  it("is held exactly while something is on, or was less than a moment ago", () => {
    const reports = fc.array(fc.record({ after: fc.nat(30_000), isOn: fc.boolean() }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(reports, fc.nat(30_000), (said, later) => {
        let holding: Holding = {};
        let at = 0;
        let lastOn = -Infinity;
        let isOn = false;
        for (const report of said) {
          at += report.after;
          if (isOn) lastOn = at;
          isOn = report.isOn;
          holding = noteHold(holding, "fullScreen", isOn, at);
        }
        const expected = isOn || at + later - lastOn < SETTLE;
        expect(heldAt(holding, at + later).length === 1).toBe(expected);
      }),
    );
  });
});
