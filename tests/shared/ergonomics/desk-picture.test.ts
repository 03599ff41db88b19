import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskFit, type DeskFitInput } from "../../../shared/ergonomics/desk-fit";
import { crownOf, sitting, standing, type Point } from "../../../shared/ergonomics/desk-picture";

const people: fc.Arbitrary<DeskFitInput> = fc.record(
  {
    heightCm: fc.double({ min: 120, max: 230, noNaN: true }),
    shoeCm: fc.double({ min: 0, max: 15, noNaN: true }),
    elbowRestCm: fc.double({ min: 15, max: 33, noNaN: true }),
    fixedDeskCm: fc.double({ min: 60, max: 85, noNaN: true }),
    glasses: fc.constantFrom("none", "multifocal"),
  },
  { requiredKeys: ["heightCm"] },
);
const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe("the side view", () => {
  it("stands to scale: eyes, hands, seat and screen where the fit has them", () => {
    fc.assert(
      fc.property(people, (person) => {
        const fit = deskFit(person);
        const [seated, upright] = [sitting(person, fit), standing(person, fit)];
        expect([seated.eye.y, upright.eye.y]).toEqual([fit.eyeSitting.value, fit.eyeStanding.value]);
        expect(seated.desk.y).toBe(person.fixedDeskCm ?? fit.deskSitting.value);
        expect(upright.desk.y).toBe(fit.deskStanding.value);
        expect(seated.seat?.y).toBe(fit.seat.value);
        expect([seated.screen.top, upright.screen.top]).toEqual([
          fit.screenTopSitting.value,
          fit.screenTopStanding.value,
        ]);
        for (const view of [seated, upright]) {
          expect(view.screen.x - view.eye.x).toBeCloseTo(fit.viewingDistance.value, 5);
          expect(view.screen.bottom).toBeLessThan(view.screen.top);
          expect(view.head.y + view.head.ry).toBeLessThanOrEqual(crownOf([seated, upright]));
          expect(view.hand.x).toBeGreaterThan(view.desk.from);
          expect(view.toe.y).toBeGreaterThanOrEqual(view.ground);
        }
      }),
    );
  });

  it("keeps a thigh as long as it is, whether the knees are high or low", () => {
    fc.assert(
      fc.property(people, (person) => {
        const { hip, knee } = sitting(person, deskFit(person));
        expect(between(hip, knee)).toBeCloseTo(0.245 * person.heightCm, 5);
      }),
    );
  });

  it("can be drawn for a person whose knees are far above a desk so low that nobody could sit at it", () => {
    const person = { heightCm: 230, shoeCm: 15, poplitealCm: 65, elbowRestCm: 40, fixedDeskCm: 50 };
    const { hip, knee } = sitting(person, deskFit(person));
    expect(between(hip, knee)).toBeCloseTo(0.245 * 230, 5);
  });

  it("puts the feet on a footrest where the desk is too high, and on the floor otherwise", () => {
    const person = { heightCm: 160, elbowRestCm: 22, fixedDeskCm: 74 };
    const fit = deskFit(person);
    expect(sitting(person, fit).ground).toBe(fit.footrest.value);
    expect(sitting(person, fit).ground).toBeGreaterThan(5);
    expect(standing(person, fit)).toMatchObject({ ground: 0, seat: null });
    const knees = sitting({ heightCm: 195, fixedDeskCm: 66 }, deskFit({ heightCm: 195, fixedDeskCm: 66 }));
    expect(knees.knee.y).toBeGreaterThan(knees.hip.y);
  });
});
