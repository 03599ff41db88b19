import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskFit, type DeskFitInput } from "../../../../shared/workspace/desk-fit/desk-fit";
import { isMetBySeat } from "../../../../shared/workspace/desk-fit/fixed-desk";
import {
  crownOf,
  sittingView,
  standingView,
  type Point,
  type SideView,
} from "../../../../shared/workspace/desk-fit/desk-picture";
import { bodyPoints } from "../../../../shared/figure/body";
import { stillFaultsOf } from "../../../support/motion-faults";
import { poseNamed } from "../../../../shared/figure/sample";

/** Every height there is, with own measures that people of that height have. */
const people: fc.Arbitrary<DeskFitInput> = fc.record(
  {
    heightCm: fc.double({ min: 120, max: 230, noNaN: true }),
    shoeCm: fc.double({ min: 0, max: 6, noNaN: true }),
    elbowRestCm: fc.double({ min: 15, max: 33, noNaN: true }),
    fixedDeskCm: fc.double({ min: 60, max: 85, noNaN: true }),
    sex: fc.constantFrom("female", "male"),
    glasses: fc.constantFrom("none", "multifocal"),
  },
  { requiredKeys: ["heightCm"] },
);
const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
/** A joint of the person in centimetres. */
function joint({ motion, unit }: SideView, name: string): Point {
  const [x, y] = bodyPoints(motion, poseNamed(motion, motion.still))[name] ?? [NaN, NaN];
  return { x: x * unit, y: y * unit };
}
const viewsOf = (person: DeskFitInput): readonly SideView[] => {
  const fit = deskFit(person);
  return [sittingView(person, fit), standingView(person, fit)];
};

describe("the side view", () => {
  it("stands to scale: eyes, hands, seat and screen where the fit has them", () => {
    fc.assert(
      fc.property(people, (person) => {
        const fit = deskFit(person);
        const [seated, upright] = [sittingView(person, fit), standingView(person, fit)];
        expect(seated.eye.y).toBeCloseTo(fit.eyeSitting.value, 5);
        expect(upright.eye.y).toBeCloseTo(fit.eyeStanding.value, 5);
        const isAsItIs = person.fixedDeskCm !== undefined && isMetBySeat(fit.desk);
        expect(seated.desk.y).toBe(isAsItIs ? person.fixedDeskCm : fit.deskSitting.value);
        expect(upright.desk.y).toBe(fit.deskStanding.value);
        expect(seated.seat?.y).toBe(fit.seat.value);
        expect([seated.screen.top, upright.screen.top]).toEqual([
          fit.screenTopSitting.value,
          fit.screenTopStanding.value,
        ]);
        for (const view of [seated, upright]) {
          expect(view.screen.x - view.eye.x).toBeCloseTo(fit.viewingDistance.value, 5);
          expect(view.screen.bottom).toBeLessThan(view.screen.top);
          expect(view.crown).toBeLessThanOrEqual(crownOf([seated, upright]));
          expect(view.crown).toBeGreaterThan(view.eye.y);
        }
      }),
    );
  });

  it("puts the hands on the desk and the shoes on what they stand on, with no joint out of place", () => {
    fc.assert(
      fc.property(people, (person) => {
        for (const view of viewsOf(person)) {
          expect(stillFaultsOf(view.motion)).toEqual([]);
          expect(view.hand.y).toBeCloseTo(view.desk.y, 5);
          expect(view.hand.x).toBeGreaterThan(view.desk.from);
          for (const { y } of [view.heel, view.toe]) expect(y).toBeCloseTo(view.ground + view.shoe, 5);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("rests the elbow at the height of the desk, also where it is low or high", () => {
    for (let heightCm = 140; heightCm <= 205; heightCm += 5)
      for (const view of viewsOf({ heightCm })) expect(view.elbow.y).toBeCloseTo(view.desk.y, 5);
    for (const elbowRestCm of [15, 30]) {
      const [seated] = viewsOf({ heightCm: 170, elbowRestCm });
      expect(seated?.elbow.y).toBeCloseTo(seated?.desk.y ?? NaN, 5);
    }
  });

  it("keeps legs as long as they are, on any seat and standing", () => {
    fc.assert(
      fc.property(people, (person) => {
        for (const view of viewsOf(person)) {
          const [hip, knee, ankle] = [joint(view, "hipR"), joint(view, "kneeR"), joint(view, "ankleR")];
          expect(between(hip, knee)).toBeCloseTo(0.245 * person.heightCm, 5);
          expect(between(knee, ankle)).toBeCloseTo(0.229 * person.heightCm, 5);
        }
      }),
    );
  });

  it("stands the shanks upright, on the floor and on a footrest", () => {
    const leans = (person: DeskFitInput): number => {
      const seated = sittingView(person, deskFit(person));
      return joint(seated, "ankleR").x - joint(seated, "kneeR").x;
    };
    for (let heightCm = 140; heightCm <= 205; heightCm += 5)
      for (const desk of [{}, { fixedDeskCm: 74 }]) expect(leans({ heightCm, ...desk })).toBeCloseTo(0, 5);
  });

  it("makes nobody shorter or taller than they are, but for the share of the eyes", () => {
    for (let heightCm = 140; heightCm <= 205; heightCm += 5) {
      const [, upright] = viewsOf({ heightCm, shoeCm: 0 });
      expect(Math.abs((upright?.crown ?? NaN) / heightCm - 1)).toBeLessThan(0.02);
    }
  });

  it.each([
    ["a desk so low that nobody could sit at it", { heightCm: 230, shoeCm: 6, elbowRestCm: 40, fixedDeskCm: 50 }],
    ["a small person at a very high desk", { heightCm: 120, elbowRestCm: 10, fixedDeskCm: 130 }],
    ["the tallest at the lowest", { heightCm: 230, fixedDeskCm: 50 }],
    ["shanks of somebody twice as tall", { heightCm: 120, poplitealCm: 65 }],
    ["shanks of somebody half as tall", { heightCm: 230, poplitealCm: 25 }],
    ["elbows as high as the shoulders", { heightCm: 120, elbowRestCm: 40 }],
  ] satisfies readonly (readonly [string, DeskFitInput])[])("can be drawn for %s", (_, person) => {
    for (const view of viewsOf(person)) {
      expect(between(joint(view, "hipR"), joint(view, "kneeR"))).toBeCloseTo(0.245 * person.heightCm, 5);
      const corners = view.motion.props.flatMap(({ points }) => points);
      expect(corners.filter((point) => typeof point === "string" || !point.every(Number.isFinite))).toEqual([]);
    }
  });

  it("puts the feet on a footrest where the desk is too high, and on the floor otherwise", () => {
    const person = { heightCm: 160, elbowRestCm: 22, fixedDeskCm: 74 };
    const fit = deskFit(person);
    expect(sittingView(person, fit).ground).toBe(fit.footrest.value);
    expect(sittingView(person, fit).ground).toBeGreaterThan(5);
    expect(standingView(person, fit)).toMatchObject({ ground: 0, seat: null });
    const low = { heightCm: 195, fixedDeskCm: 66 };
    const knees = sittingView(low, deskFit(low));
    expect(joint(knees, "kneeR").y).toBeGreaterThan(joint(knees, "hipR").y);
  });

  it("draws each thing to the centimetre: seat, desk, screen, footrest and soles", () => {
    const person = { heightCm: 160, shoeCm: 4, elbowRestCm: 22, fixedDeskCm: 74 };
    const view = sittingView(person, deskFit(person));
    const tops = view.motion.props.map(({ points, width = 0 }) => {
      const highest = Math.max(...points.map((point) => (typeof point === "string" ? NaN : point[1])));
      return Math.round((highest + width / 2) * view.unit * 1000) / 1000;
    });
    expect(tops).toEqual(
      expect.arrayContaining([view.seat?.y, view.desk.y, view.screen.top, view.ground, view.ground + 4]),
    );
    const [shod, bare] = [{ heightCm: 160 }, { heightCm: 160, shoeCm: 0 }].map((each) =>
      sittingView(each, deskFit(each)),
    );
    expect((shod?.motion.props.length ?? 0) - (bare?.motion.props.length ?? 0)).toBe(1);
  });
});
