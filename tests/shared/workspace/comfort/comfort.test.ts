import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comfortOf,
  comfortScore,
  compareComfort,
  DISCOMFORTS,
  FREQUENCIES,
  INTERFERENCES,
  MAX_REGION_SCORE,
  regionScore,
  type ComfortAnswers,
  type ComfortCheck,
} from "../../../../shared/workspace/comfort/comfort";
import { COMFORT_REGIONS } from "../../../../shared/body-regions/body-regions";
import { comfortOffer } from "../../../../shared/workspace/comfort/comfort-offer";
import { DAY } from "../../../../shared/time/units";

const region = fc.record(
  {
    frequency: fc.constantFrom(...FREQUENCIES),
    discomfort: fc.constantFrom(...DISCOMFORTS),
    interference: fc.constantFrom(...INTERFERENCES),
  },
  { requiredKeys: [] },
);
const answers: fc.Arbitrary<ComfortAnswers> = fc.dictionary(fc.constantFrom(...COMFORT_REGIONS), region);
const check = (given: ComfortAnswers, at = 0, workspace = "w1"): ComfortCheck => ({ at, workspace, answers: given });

describe("the score of a region", () => {
  it("is the published one, also where something is not told", () => {
    expect(regionScore({ frequency: "often", discomfort: "strong", interference: "much" })).toBe(90);
    expect(regionScore({ frequency: "few", discomfort: "slight", interference: "none" })).toBe(1.5);
    expect(regionScore({ frequency: "several", discomfort: "moderate", interference: "some" })).toBe(14);
    expect(regionScore({ frequency: "daily", discomfort: "strong", interference: "some" })).toBe(30);
    expect(regionScore({ frequency: "never", discomfort: "strong", interference: "much" })).toBe(0);
    expect(regionScore({ frequency: "daily", interference: "some" })).toBe(10);
    expect(regionScore({ frequency: "often", discomfort: "moderate" })).toBe(20);
    expect(regionScore({ frequency: "few", discomfort: "strong", interference: "much" })).toBe(13.5);
    expect(regionScore({ frequency: "several", discomfort: "strong", interference: "none" })).toBe(10.5);
    expect(regionScore({ discomfort: "strong", interference: "much" })).toBe(0);
    expect(regionScore()).toBe(0);
  });

  it("lies between 0 and 90, and never falls when anything grows", () => {
    const reached = new Set<number>();
    fc.assert(
      fc.property(region, region, (one, other) => {
        const [low, high] = [regionScore(one), regionScore({ ...one, ...other })];
        reached.add(high);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(MAX_REGION_SCORE);
        const grew =
          rank(FREQUENCIES, other.frequency) >= rank(FREQUENCIES, one.frequency) &&
          rank(DISCOMFORTS, other.discomfort) >= rank(DISCOMFORTS, one.discomfort) &&
          rank(INTERFERENCES, other.interference) >= rank(INTERFERENCES, one.interference);
        if (grew) expect(high).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: 2_000 },
    );
    expect(reached.has(0) && reached.has(MAX_REGION_SCORE)).toBe(true);
  });
});
const rank = <T>(of: readonly T[], value: T | undefined): number => (value === undefined ? 0 : of.indexOf(value));

describe("two rounds", () => {
  const before = check({ neck: { frequency: "daily", discomfort: "moderate" }, knees: { frequency: "few" } }, 1);
  const after = check({ neck: { frequency: "few", discomfort: "slight" }, feet: { frequency: "daily" } }, 2);

  it("are compared where both have an answer; what one of them has is shown", () => {
    expect(compareComfort(before, after)).toEqual({
      before,
      after,
      regions: [
        { region: "neck", before: 10, after: 1.5 },
        { region: "knees", before: 1.5, after: null },
        { region: "feet", before: null, after: 5 },
      ],
      sum: { before: 10, after: 1.5 },
    });
  });

  it("show the later alone where there is no earlier", () => {
    expect(compareComfort(null, after).sum).toEqual({ before: null, after: 6.5 });
  });

  it("compared with themselves, are as they were, and sum up to their score", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const same = compareComfort(check(given, 1), check(given, 2));
        expect(same.regions.every((each) => each.before === each.after)).toBe(true);
        expect(same.sum).toEqual({ before: comfortScore(given), after: comfortScore(given) });
      }),
    );
  });

  it("belong to their workspace, oldest first", () => {
    expect(comfortOf([check({}, 3), check({}, 1), check({}, 2, "w2")], "w1").map(({ at }) => at)).toEqual([1, 3]);
  });
});

describe("the offer", () => {
  const run = (at: number, kind: "full" | "quick") => ({ at, kind, answers: {} });
  const offer = (runs: readonly ReturnType<typeof run>[], ...checks: readonly ComfortCheck[]) =>
    comfortOffer({ id: "w1", runs }, checks);

  it("comes after a full check, and not after a quick one", () => {
    expect(offer([])).toBeNull();
    expect(offer([run(0, "quick")])).toBeNull();
    expect(offer([run(0, "full")])).toBe("first");
    expect(offer([run(0, "full")], check({}, 1, "w2"))).toBe("first");
  });

  it("once put off, comes again with a later full check and no other", () => {
    const put = (runs: readonly ReturnType<typeof run>[], ...checks: readonly ComfortCheck[]) =>
      comfortOffer({ id: "w1", runs }, checks, 9 * DAY);
    expect(put([run(9 * DAY, "full")])).toBeNull();
    expect(put([run(0, "full"), run(10 * DAY, "quick")])).toBeNull();
    expect(put([run(0, "full"), run(10 * DAY, "full")])).toBe("first");
    expect(put([run(8 * DAY, "full")], check({}, 0))).toBeNull();
    expect(put([run(8 * DAY, "full"), run(10 * DAY, "quick")], check({}, 0))).toBeNull();
    expect(put([run(10 * DAY, "full")], check({}, 0))).toBe("again");
    expect(put([run(10 * DAY, "full")], check({}, 8 * DAY))).toBeNull();
  });

  it("comes again with a check a week or more after the last round, of whichever list", () => {
    expect(offer([run(0, "full")], check({}, 1))).toBeNull();
    expect(offer([run(0, "full"), run(7 * DAY, "quick")], check({}, 1))).toBeNull();
    expect(offer([run(0, "full"), run(7 * DAY + 1, "quick")], check({}, 1))).toBe("again");
    expect(offer([run(7 * DAY + 1, "quick")], check({}, 1), check({}, 8 * DAY))).toBeNull();
  });
});
