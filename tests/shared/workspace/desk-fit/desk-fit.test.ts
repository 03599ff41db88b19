import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deskFit,
  FIT_FIELDS,
  FIT_LIMITS,
  SLUMP_CM,
  type DeskFit,
  type DeskFitInput,
} from "../../../../shared/workspace/desk-fit/desk-fit";
import { fitAdvice, lengthWords } from "../../../../shared/workspace/desk-fit/fit-advice";
import { createTranslator } from "../../../../shared/i18n/format";

const values = (fit: DeskFit): readonly number[] =>
  [fit.seat, fit.deskSitting, fit.eyeSitting, fit.seatDepth, fit.deskStanding, fit.eyeStanding].map(
    ({ value }) => value,
  );
const ranges = ({
  footrest: _f,
  underDesk: _u,
  thighs: _t,
  desk: _d,
  extrapolated: _e,
  beyondData: _b,
  ...fit
}: DeskFit) => fit;

describe("the desk fit", () => {
  it.each([
    [{ heightCm: 150 }, [37.6, 60.2, 104.2, 38.4, 93.5, 142.1]],
    [{ heightCm: 160 }, [40.6, 63.8, 110.8, 41.5, 100.2, 151.7]],
    [{ heightCm: 165 }, [42.1, 65.6, 114.1, 43.1, 103.5, 156.5]],
    [{ heightCm: 170 }, [43.6, 67.4, 117.4, 44.7, 106.8, 161.3]],
    [{ heightCm: 175 }, [45.1, 69.2, 120.7, 46.3, 110.2, 166.1]],
    [{ heightCm: 180 }, [46.6, 71.0, 124.0, 47.9, 113.5, 170.9]],
    [{ heightCm: 190 }, [49.6, 74.7, 130.6, 51.0, 120.2, 180.5]],
    [{ heightCm: 180, sex: "male" }, [46.8, 71.6, 124.9, 46.6, 113.2, 171.0]],
    [{ heightCm: 165, sex: "female" }, [42.0, 65.3, 113.5, 44.2, 104.0, 156.5]],
  ] as const)("of %o is seat, desk, eyes, depth, standing desk and standing eyes at %j", (input, expected) => {
    values(deskFit(input)).forEach((value, at) => {
      expect(Math.abs(value - (expected[at] ?? 0)), `${at}: ${value}`).toBeLessThanOrEqual(0.1 + 1e-9);
    });
  });

  // Pheasant, Bodyspace, British adults; Huston 2009; ANSUR II means. Read off without shoes; the tolerance is 3 cm.
  it.each([
    ["Pheasant, men, 50th", "male", 174.0, { popliteal: 44.0, elbow: 24.5, eye: 163.0, standingElbow: 109.0 }],
    ["Pheasant, women, 50th", "female", 161.0, { popliteal: 40.0, elbow: 23.5, eye: 150.5 }],
    ["Pheasant, men, 95th", "male", 185.5, { popliteal: 49.0, eye: 174.5 }],
    ["Pheasant, women, 5th", "female", 150.5, { popliteal: 35.5, eye: 140.5 }],
    ["Huston, men", "male", 175.9, { sittingEye: 80.0 }],
    ["Huston, women", "female", 161.8, { sittingEye: 74.3 }],
    ["ANSUR II, men", "male", 175.6, { popliteal: 43.0, elbow: 24.5, sittingEye: 80.5 }],
    ["ANSUR II, women", "female", 162.9, { popliteal: 38.8, elbow: 23.2, sittingEye: 74.8 }],
  ] as const)("agrees with %s", (_source, sex, heightCm, published) => {
    const fit = deskFit({ heightCm, sex, shoeCm: 0 });
    const measured = {
      popliteal: fit.seat.value,
      elbow: fit.deskSitting.value - fit.seat.value,
      // Erect, as the survey measured.
      sittingEye: fit.eyeSitting.value - fit.seat.value + SLUMP_CM,
      eye: fit.eyeStanding.value,
      standingElbow: fit.deskStanding.value,
    };
    for (const [name, value] of Object.entries(published)) {
      const [, ours = 0] = Object.entries(measured).find(([each]) => each === name) ?? [];
      expect(Math.abs(ours - value), `${name}: ${ours}, published ${value}`).toBeLessThanOrEqual(3 + 1e-9);
    }
  });

  it("agrees with the ANSUR II means within half a centimetre, since it comes from there", () => {
    const fit = deskFit({ heightCm: 175.6, sex: "male", shoeCm: 0 });
    expect(fit.seat.value).toBeCloseTo(43.0, 0);
    expect(fit.eyeSitting.value - fit.seat.value + SLUMP_CM).toBeCloseTo(80.5, 0);
  });

  it("puts own measures in the place of estimates, and narrows the bands", () => {
    const guessed = deskFit({ heightCm: 170 });
    const elbow = deskFit({ heightCm: 170, elbowRestCm: 25 });
    const both = deskFit({ heightCm: 170, elbowRestCm: 25, poplitealCm: 43 });
    expect(guessed.deskSitting).toEqual({ value: 67.4, low: 64.9, high: 69.9 });
    expect(elbow.deskSitting).toEqual({ value: 68.6, low: 66.6, high: 70.6 });
    expect(elbow.seat).toEqual(guessed.seat);
    expect(both.seat).toEqual({ value: 45.5, low: 44.5, high: 46.5 });
    expect(both.deskSitting).toEqual({ value: 70.5, low: 69.5, high: 71.5 });
  });

  it("adds the shoes to all that stands on the floor", () => {
    const [thin, thick] = [deskFit({ heightCm: 170, shoeCm: 0 }), deskFit({ heightCm: 170, shoeCm: 5 })];
    const raised = values(thick).map((value, at) => Math.round((value - (values(thin)[at] ?? 0)) * 10) / 10);
    expect(raised).toEqual([5, 5, 5, 0, 5, 5]);
  });

  it("raises the seat to a desk that is too high, and the feet and the screen with it", () => {
    const free = deskFit({ heightCm: 170, elbowRestCm: 24 });
    const fixed = deskFit({ heightCm: 170, elbowRestCm: 24, fixedDeskCm: 74 });
    expect(fixed.seat).toEqual({ value: 50, low: 49, high: 51 });
    expect(fixed.footrest.value).toBe(6.4);
    expect(fixed.deskSitting).toEqual(free.deskSitting);
    expect(fixed.screenTopSitting.high - free.screenTopSitting.high).toBeCloseTo(6.4, 0);
    expect(fixed.deskStanding).toEqual(free.deskStanding);
    expect(fixed.desk).toMatchObject({ kind: "high" });
  });

  it("calls for no footrest below two centimetres", () => {
    const fit = deskFit({ heightCm: 170 });
    const words = { one: String, between: () => "" };
    const footrestOf = (value: number) => fitAdvice({ ...fit, footrest: { ...fit.footrest, value } }, words).footrest;
    expect([1.9, 2].map(footrestOf)).toEqual([null, "2"]);
  });

  it("puts the screen lower for multifocal lenses", () => {
    const { eyeSitting, eyeStanding, screenTopSitting } = deskFit({ heightCm: 170 });
    const lower = deskFit({ heightCm: 170, glasses: "multifocal" });
    expect(screenTopSitting).toEqual({ value: 114.9, low: 112.4, high: 117.4 });
    expect(lower.screenTopSitting).toEqual({ value: 109.9, low: 107.4, high: 112.4 });
    expect(lower.screenTopStanding.high).toBeCloseTo(eyeStanding.value - 5, 5);
    expect(lower.eyeSitting).toEqual(eyeSitting);
  });

  it("leaves 5 to 7.5 cm behind the knee", () => {
    expect(deskFit({ heightCm: 170 }).seatDepth).toEqual({ value: 44.7, low: 42.2, high: 44.7 });
  });

  it("puts the screen an arm's length from the eyes, 50 to 75 cm away", () => {
    const distance = (heightCm: number): number => deskFit({ heightCm }).viewingDistance.value;
    expect([120, 150, 165, 180, 195, 230].map(distance)).toEqual([50, 54, 60.9, 67.8, 74.7, 75]);
  });

  it("marks what lies where few or hardly any were measured, and doubles the bands there", () => {
    const marks = (heightCm: number): readonly [boolean, boolean, number] => {
      const { extrapolated, beyondData, deskStanding } = deskFit({ heightCm });
      return [extrapolated, beyondData, Math.round((deskStanding.high - deskStanding.low) * 10) / 10];
    };
    expect([120, 139.9, 140, 144.9, 145, 195, 195.1, 205, 205.1, 230].map(marks)).toEqual([
      ...[
        [true, true, 8],
        [true, true, 8],
        [true, false, 4],
        [true, false, 4],
        [false, false, 4],
      ],
      ...[
        [false, false, 4],
        [true, false, 4],
        [true, false, 4],
        [true, true, 8],
        [true, true, 8],
      ],
    ]);
  });

  it("refuses numbers out of range, and names the field", () => {
    for (const heightCm of [119.9, 230.1, 0, -170, Number.NaN, Infinity])
      expect(() => deskFit({ heightCm }), String(heightCm)).toThrow(RangeError);
    for (const field of FIT_FIELDS) {
      const [least, most] = FIT_LIMITS[field];
      for (const value of [least - 0.1, most + 0.1, Number.NaN])
        expect(() => deskFit({ heightCm: 170, [field]: value })).toThrow(new RegExp(`^${field} `));
      expect(() => deskFit({ heightCm: 170, [field]: least })).not.toThrow();
    }
  });

  const people: fc.Arbitrary<DeskFitInput> = fc.record(
    {
      heightCm: fc.double({ min: 120, max: 230, noNaN: true }),
      shoeCm: fc.double({ min: 0, max: 6, noNaN: true }),
      sex: fc.constantFrom("male", "female"),
      elbowRestCm: fc.double({ min: 10, max: 40, noNaN: true }),
      poplitealCm: fc.double({ min: 25, max: 65, noNaN: true }),
      fixedDeskCm: fc.double({ min: 50, max: 130, noNaN: true }),
      glasses: fc.constantFrom("none", "multifocal"),
    },
    { requiredKeys: ["heightCm"] },
  );

  it("is in order for everyone: each value within its band, one decimal, eyes over desk over seat", () => {
    const reached = { footrest: 0, none: 0 };
    fc.assert(
      fc.property(people, (person) => {
        const fit = deskFit(person);
        for (const { value, low, high } of Object.values(ranges(fit))) {
          expect(low <= value && value <= high, `${low} ${value} ${high}`).toBe(true);
          for (const each of [value, low, high]) expect(Math.round(each * 10) / 10).toBe(each);
        }
        expect(fit.eyeSitting.value).toBeGreaterThan(fit.seat.value);
        expect(fit.eyeStanding.value).toBeGreaterThan(fit.deskStanding.value);
        expect(fit.footrest.value).toBeGreaterThanOrEqual(0);
        reached[fit.footrest.value > 0 ? "footrest" : "none"] += 1;
      }),
    );
    expect(Object.values(reached).every((count) => count > 20)).toBe(true);
  });

  it("never falls as people get taller", () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0.5, max: 20, noNaN: true }), (person, more) => {
        const { fixedDeskCm: _fixed, ...free } = person;
        const heightCm = Math.min(230, person.heightCm + more);
        const [shorter, taller] = [values(deskFit(free)), values(deskFit({ ...free, heightCm }))];
        taller.forEach((value, at) => expect(value).toBeGreaterThanOrEqual(shorter[at] ?? 0));
      }),
    );
  });
});

describe("the lengths to name in a remedy", () => {
  const t = createTranslator("en");

  it("are ranges in the person's unit", () => {
    const fit = deskFit({ heightCm: 170, elbowRestCm: 24, fixedDeskCm: 74 });
    expect(fitAdvice(fit, lengthWords(t, "en-GB", "cm"))).toEqual({
      ...{ seat: "49–51 cm", seatDepth: "42–45 cm", desk: "66–70 cm", deskStanding: "105–109 cm" },
      ...{ screenTop: "119–124 cm", screenTopStanding: "156–161 cm", viewingDistance: "50–75 cm", footrest: "6 cm" },
    });
    expect(fitAdvice(fit, lengthWords(t, "en-US", "in"))).toMatchObject({ seat: "19.3–20.1 in", footrest: "2.5 in" });
    expect(lengthWords(t, "de-DE", "in").one(6.4)).toBe("2,5 in");
  });

  it("have no footrest when the feet reach the floor, or nearly so", () => {
    const words = lengthWords(t, "en-GB", "cm");
    expect(fitAdvice(deskFit({ heightCm: 170 }), words).footrest).toBeNull();
    const nearly = deskFit({ heightCm: 170, elbowRestCm: 24, poplitealCm: 41, fixedDeskCm: 69 });
    expect([nearly.footrest.value, fitAdvice(nearly, words).footrest]).toEqual([1.5, null]);
  });
});
