import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  effectiveHolds,
  FLAP_MEMORY,
  FLAP_WINDOW,
  HOLD_RELEASE_DELAY,
  NO_HOLDS,
  trackHolds,
  untilRelease,
  type HoldRecord,
} from "../../../shared/scheduler/hold-debounce";
import type { DesktopHold } from "../../../shared/scheduler/holds";
import { HOUR, MINUTE, SECOND, type Ms } from "../../../shared/time/units";

type Report = readonly [at: Ms, ...holds: readonly DesktopHold[]];

/** What is known after the desktop reported these holds, each report being all that is on. */
const after = (...reports: readonly Report[]): HoldRecord =>
  reports.reduce((record, [at, ...holds]) => trackHolds(record, holds, at), NO_HOLDS);
/** A call that came back a second after its release, and has been on since 2 s. */
const FLAPPING: readonly Report[] = [[0, "call"], [1 * SECOND], [2 * SECOND, "call"]];

describe("a hold", () => {
  it("begins and ends at once", () => {
    expect(effectiveHolds(after([100, "call"]), 100)).toEqual(["call"]);
    const over = after([100, "call"], [5_000]);
    expect(effectiveHolds(over, 5_000)).toEqual([]);
    expect(untilRelease(over, 5_000)).toBeNull();
  });

  it("flaps when it comes back within a minute, and not a moment later", () => {
    const [flaps, doesNot] = [FLAP_WINDOW, FLAP_WINDOW + 1].map((gap) =>
      effectiveHolds(after([0, "call"], [5_000], [5_000 + gap, "call"], [90_000]), 90_000),
    );
    expect({ flaps, doesNot }).toEqual({ flaps: ["call"], doesNot: [] });
  });

  it("that flaps is released ten seconds after its end", () => {
    const over = after(...FLAPPING, [9 * SECOND]);
    expect(effectiveHolds(over, 9 * SECOND + HOLD_RELEASE_DELAY - 1)).toEqual(["call"]);
    expect(untilRelease(over, 12 * SECOND)).toBe(HOLD_RELEASE_DELAY - 3 * SECOND);
    expect(effectiveHolds(over, 9 * SECOND + HOLD_RELEASE_DELAY)).toEqual([]);
    expect(untilRelease(over, 9 * SECOND + HOLD_RELEASE_DELAY)).toBeNull();
  });

  it("that flaps goes on doing so after a gap of more than a minute", () => {
    const again = after(...FLAPPING, [9 * SECOND], [2 * MINUTE, "call"], [3 * MINUTE]);
    expect(effectiveHolds(again, 3 * MINUTE)).toEqual(["call"]);
  });

  it("is steady again after five minutes on without a change", () => {
    const [early, late] = [FLAP_MEMORY - 1, FLAP_MEMORY].map((calm) => {
      const end = 2 * SECOND + calm;
      return effectiveHolds(after(...FLAPPING, [end]), end);
    });
    expect({ early, late }).toEqual({ early: ["call"], late: [] });
  });

  it("is steady again after five minutes off", () => {
    const [early, late] = [FLAP_MEMORY - 1, FLAP_MEMORY].map((calm) => {
      const back = 9 * SECOND + calm;
      return effectiveHolds(after(...FLAPPING, [9 * SECOND], [back, "call"], [back + 1]), back + 1);
    });
    expect({ early, late }).toEqual({ early: ["call"], late: [] });
  });

  it("is released only once, however often the desktop repeats that it is over", () => {
    const over = after(...FLAPPING, [9 * SECOND], [12 * SECOND], [18 * SECOND]);
    expect(effectiveHolds(over, 9 * SECOND + HOLD_RELEASE_DELAY)).toEqual([]);
  });

  it("is nothing before it began", () => expect(effectiveHolds(after([0]), 0)).toEqual([]));
});

describe("two holds", () => {
  it("flap each by itself", () => {
    const one = after([0, "call", "fullScreen"], [1_000, "fullScreen"], [2_000, "call", "fullScreen"], [3_000]);
    expect(effectiveHolds(one, 3_000)).toEqual(["call"]);
  });
  it("that flap are released each in its own time, the first one first", () => {
    const both = after([0, "call", "fullScreen"], [1_000], [2_000, "call", "fullScreen"]);
    const over = trackHolds(trackHolds(both, ["fullScreen"], 3_000), [], 6_000);
    expect(untilRelease(over, 6_000)).toBe(HOLD_RELEASE_DELAY - 3_000);
    expect(effectiveHolds(over, 3_000 + HOLD_RELEASE_DELAY)).toEqual(["fullScreen"]);
    expect(untilRelease(over, 3_000 + HOLD_RELEASE_DELAY)).toBe(3_000);
  });
});

/** Changes of one hold, on first, each a while after the one before. */
const changes = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 15 * SECOND }), fc.integer({ min: 1, max: 6 * MINUTE })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((gaps) => gaps.reduce<readonly Ms[]>((instants, gap) => [...instants, (instants.at(-1) ?? 0) + gap], [0]));
const isOnAfter = (instants: readonly Ms[]): boolean => instants.length % 2 === 1;
const recordOf = (instants: readonly Ms[]): HoldRecord =>
  after(...instants.map((at, index): Report => (index % 2 === 0 ? [at, "call"] : [at])));

/** By the words of the rule: it came back within a minute, and has changed in each five minutes since. */
const hasFlapped = (instants: readonly Ms[]): boolean =>
  instants.some(
    (at, index) =>
      index >= 2 &&
      index % 2 === 0 &&
      at - (instants[index - 1] ?? 0) <= FLAP_WINDOW &&
      instants.slice(index).every((each, later, rest) => each - (rest[later - 1] ?? each) < FLAP_MEMORY),
  );

describe("any hold", () => {
  it("holds while it is on, and for ten seconds more if it flaps", () =>
    fc.assert(
      fc.property(changes, fc.nat(30_000), (instants, later) => {
        const at = (instants.at(-1) ?? 0) + later;
        const holds = isOnAfter(instants) || (hasFlapped(instants) && later < HOLD_RELEASE_DELAY);
        expect(effectiveHolds(recordOf(instants), at)).toEqual(holds ? ["call"] : []);
      }),
    ));

  it("that comes back within a minute is not released at once again for five minutes", () =>
    fc.assert(
      fc.property(changes, (instants) => {
        const released = instants
          .map((at, index) => ({ at, known: instants.slice(0, index + 1) }))
          .filter(({ at, known }) => effectiveHolds(recordOf(known), at).length === 0);
        for (const [index, { at }] of released.entries()) {
          const before = released[index - 1]?.at ?? -Infinity;
          const back = instants[instants.indexOf(before) + 1] ?? at;
          if (back - before > FLAP_WINDOW) continue;
          expect(at - before).toBeGreaterThanOrEqual(FLAP_MEMORY);
        }
      }),
    ));

  it("that flaps every three seconds for an hour is released for three seconds at most", () => {
    let record = NO_HOLDS;
    let free = 0;
    for (let at = 0; at <= HOUR; at += 3 * SECOND) {
      record = trackHolds(record, (at / SECOND) % 2 === 0 ? ["doNotDisturb"] : [], at);
      for (const later of [0, 1, 2]) free += effectiveHolds(record, at + later * SECOND).length === 0 ? 1 : 0;
    }
    expect(free).toBe(3);
  });
});
