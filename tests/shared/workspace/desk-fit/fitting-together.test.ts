import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimate, type BodyMeasure } from "../../../../shared/workspace/desk-fit/body-measures";
import {
  AIR_OVER_THIGHS,
  BOARD_CM,
  deskFit,
  KEYBOARD_CM,
  type DeskFitInput,
} from "../../../../shared/workspace/desk-fit/desk-fit";
import {
  deskUse,
  isMetBySeat,
  LEAST_FOOTREST_CM,
  LOWEST_SEAT_CM,
  MOST_FOOTREST_CM,
} from "../../../../shared/workspace/desk-fit/fixed-desk";
import { measuresDocument } from "../../../../shared/workspace/desk-fit/measures-document";

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const people: fc.Arbitrary<DeskFitInput> = fc.record(
  {
    heightCm: range(120, 230),
    shoeCm: range(0, 6),
    sex: fc.constantFrom("male", "female"),
    elbowRestCm: range(10, 40),
    poplitealCm: range(25, 65),
    fixedDeskCm: range(50, 130),
  },
  { requiredKeys: ["heightCm"] },
);
const useOf = (heightCm: number, fixedDeskCm: number) => deskFit({ heightCm, fixedDeskCm }).desk.kind;

describe("the numbers of the desk fit fit each other", () => {
  // Heights of the hands, of the underside, and what is between the thighs and a usual board.
  it.each([
    [150, 60.2, 55.1, 1.4],
    [165, 65.6, 60.6, 1.3],
    [180, 71.0, 66.0, 1.3],
    [195, 76.5, 71.4, 1.2],
    [120, 49.3, 44.2, 1.6],
    [230, 89.2, 84.1, 1.1],
  ])("of %d cm: hands at %d, the underside at %d, and %d cm of air", (heightCm, hands, under, air) => {
    const fit = deskFit({ heightCm });
    expect(fit.deskSitting.value).toBeCloseTo(hands, 0);
    expect(fit.underDesk.value).toBeCloseTo(under, 0);
    expect(fit.thighs.airCm).toBeCloseTo(air, 0);
    expect(fit.thighs.raisedCm).toBe(0);
  });

  it("leaves room for a board and a keyboard between thighs and hands, whoever it is", () => {
    const seen = { tight: 0, raised: 0, roomy: 0 };
    fc.assert(
      fc.property(people, (person) => {
        const { desk, deskSitting, underDesk, thighs, seat } = deskFit(person);
        const hands = isMetBySeat(desk) ? (person.fixedDeskCm ?? NaN) : deskSitting.value;
        expect(hands - KEYBOARD_CM - BOARD_CM).toBeGreaterThanOrEqual(underDesk.value - 1e-6);
        const thigh = estimate("thighClearance", person.heightCm, person.sex);
        expect(underDesk.value).toBeGreaterThanOrEqual(seat.value + thigh + thighs.airCm - 0.2);
        expect(thighs.airCm === 0 || thighs.raisedCm === 0).toBe(true);
        seen[thighs.raisedCm > 0 ? "raised" : thighs.airCm < AIR_OVER_THIGHS ? "tight" : "roomy"] += 1;
      }),
    );
    expect(Object.values(seen).every((count) => count > 10)).toBe(true);
  });

  it("raises the hands over low elbows, and no further than the thighs need", () => {
    const { thighs, deskSitting } = deskFit({ heightCm: 170, elbowRestCm: 20 });
    expect(thighs).toEqual({ airCm: 0, raisedCm: 2.5 });
    expect(deskSitting.value).toBe(66.1);
    expect(deskFit({ heightCm: 170, elbowRestCm: 27 }).thighs).toEqual({ airCm: AIR_OVER_THIGHS, raisedCm: 0 });
  });

  it("puts a person who tells no sex between the sexes, at every height", () => {
    const measures = [
      ...(["popliteal", "sittingElbow", "sittingEye", "buttockPopliteal"] as const),
      ...(["thighClearance", "standingElbow", "standingEye"] as const),
    ] satisfies readonly BodyMeasure[];
    for (let heightCm = 120; heightCm <= 230; heightCm += 5)
      for (const measure of measures) {
        const [male, female] = (["male", "female"] as const).map((sex) => estimate(measure, heightCm, sex));
        expect(estimate(measure, heightCm, undefined)).toBeCloseTo(((male ?? NaN) + (female ?? NaN)) / 2, 9);
      }
  });
});

describe("a desk that cannot be moved", () => {
  it("is a standing desk within 6 cm of that height, and is met by a seat where one reaches", () => {
    expect([60, 64, 67.4, 74, 87, 95, 105, 112, 118, 130].map((desk) => [desk, useOf(170, desk)])).toEqual([
      ...[
        [60, "blocks"],
        [64, "low"],
        [67.4, "fits"],
        [74, "high"],
        [87, "high"],
      ],
      ...[
        [95, "neither"],
        [105, "standing"],
        [112, "standing"],
        [118, "neither"],
        [130, "neither"],
      ],
    ]);
  });

  it("of 105 or 130 cm asks nobody of 165 cm to climb, nor one of 60 cm somebody of 195 cm to crouch", () => {
    expect([useOf(165, 105), useOf(165, 130), useOf(195, 60), useOf(180, 62)]).toEqual([
      ...["standing", "neither", "blocks", "blocks"],
    ]);
    const fit = deskFit({ heightCm: 165, fixedDeskCm: 130 });
    expect([fit.seat, fit.footrest.value]).toEqual([deskFit({ heightCm: 165 }).seat, 0]);
  });

  it("goes by edges to the millimetre", () => {
    const heights = { sittingCm: 67, standingCm: 107, handsAboveSeatCm: 24 };
    const kind = (desk: number): string => deskUse(desk, heights).kind;
    expect([61.9, 62, 65, 65.1, 68.9, 69, 87, 87.1].map(kind)).toEqual([
      ...["blocks", "low", "low", "fits", "fits", "high", "high", "neither"],
    ]);
    expect([100.9, 101, 113, 113.1].map(kind)).toEqual(["neither", "standing", "standing", "neither"]);
    expect(deskUse(undefined, heights)).toEqual({ kind: "free" });
    expect(deskUse(62, heights)).toEqual({ kind: "low", byCm: 5 });
  });

  it("asks for no footrest over 20 cm, and for no lower seat than chairs have, unless the legs are that short", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(people, (person) => {
        const { desk, footrest, seat, deskSitting, deskStanding } = deskFit(person);
        seen.add(desk.kind);
        expect(footrest.value).toBeLessThanOrEqual(MOST_FOOTREST_CM + 0.1);
        if (footrest.value >= LEAST_FOOTREST_CM + 0.1) expect(desk.kind).toBe("high");
        if (desk.kind === "low") expect(seat.value).toBeGreaterThanOrEqual(LOWEST_SEAT_CM - 0.1);
        if (desk.kind === "standing")
          expect(Math.abs((person.fixedDeskCm ?? NaN) - deskStanding.value)).toBeLessThanOrEqual(6 + 1e-6);
        if (desk.kind === "fits")
          expect(Math.abs((person.fixedDeskCm ?? NaN) - deskSitting.value)).toBeLessThan(LEAST_FOOTREST_CM + 1e-6);
      }),
    );
    expect([...seen].toSorted()).toEqual(["blocks", "fits", "free", "high", "low", "neither", "standing"]);
  });
});

describe("soles that were thicker than there are", () => {
  const shoeOf = (shoeCm: unknown, schemaVersion = 1) =>
    measuresDocument.read({ schemaVersion, person: { heightCm: 170, shoeCm }, fixedDesks: {} });

  it("count as the thickest, with the other measures kept", () => {
    expect(shoeOf(9)?.value).toEqual({ person: { heightCm: 170, shoeCm: 6 }, fixedDesks: {} });
    expect([shoeOf(15)?.value.person.shoeCm, shoeOf(4)?.value.person.shoeCm]).toEqual([6, 4]);
    expect([shoeOf(9)?.invalid, shoeOf(16)?.invalid, shoeOf(9, 2)?.invalid]).toEqual([
      [],
      ["person.shoeCm"],
      ["person.shoeCm"],
    ]);
  });
});
