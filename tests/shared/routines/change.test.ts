import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAllowed } from "../../../shared/routines/candidates";
import { replaceStep, seatedVersion } from "../../../shared/routines/change";
import { exerciseOf, EXERCISES, type ExerciseId } from "../../../shared/exercises/exercises";
import { sideOf } from "../../../shared/routines/pair";
import { pickRoutine, availableSeconds } from "../../../shared/routines/pick";
import {
  exerciseIdOf,
  routineOf,
  secondsOf,
  stepOf,
  type AnyExercise,
  type RoutineRequest,
  type ExclusionReason,
  type Routine,
} from "../../../shared/routines/routine";
import { isMostlyUpright } from "../../../shared/routines/upright";
import { anyone, requests } from "../../support/routine-requests";

const idsOf = ({ steps }: Routine): readonly string[] => steps.flatMap((step) => exerciseIdOf(step) ?? []);
const cardOf = (id: string, { customExercises = [] }: RoutineRequest): AnyExercise => {
  const found = exerciseOf(id) ?? customExercises.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
};
const routineOfIds = (...ids: readonly ExerciseId[]): Routine =>
  routineOf(ids.map((id) => stepOf(cardOf(id, anyone(5)), { type: "turn" })));
const reasons = fc.constantFrom<ExclusionReason>("notForMe", "hurts");

describe("a step taken out", () => {
  it("makes way for one that suits, fits and is new; the card never comes back", () => {
    let replaced = 0;
    fc.assert(
      fc.property(requests, fc.nat(2), reasons, (request, index, reason) => {
        const routine = pickRoutine(request);
        const step = routine.steps[index];
        const id = step === undefined ? null : exerciseIdOf(step);
        const after = replaceStep(routine, index, reason, request);
        if (id === null) return void expect(after).toEqual({ routine, excluded: request.excluded });
        replaced += 1;
        expect(after.excluded.filter((each) => each.id === id)).toEqual([{ id, reason }]);
        expect(idsOf(after.routine)).not.toContain(id);
        expect(new Set(idsOf(after.routine)).size).toBe(idsOf(after.routine).length);
        expect(after.routine.seconds).toBeLessThanOrEqual(availableSeconds(request));
        expect(after.routine.seconds).toBe(secondsOf(after.routine.steps));
        expect(after.routine.steps.length).toBeGreaterThan(0);
        const excluded = after.excluded;
        for (const each of idsOf(after.routine))
          expect(isAllowed(cardOf(each, request), { ...request, excluded })).toBe(true);
        expect(after.routine.steps.filter((each) => !routine.steps.includes(each)).length).toBeLessThanOrEqual(1);
        expect(idsOf(pickRoutine({ ...request, excluded }))).not.toContain(id);
      }),
    );
    expect(replaced).toBeGreaterThan(80);
  });

  it("makes way for its like when it is “not for me”", () => {
    const { routine } = replaceStep(routineOfIds("neck-turns", "calf-raise"), 1, "notForMe", anyone(5));
    const [, second = ""] = idsOf(routine);
    expect(cardOf(second, anyone(5)).areas[0]).toBe("calves");
    expect(routine.steps[1]?.reason).toEqual({ type: "instead" });
  });

  it("makes way for another part, or for gentle movement, when it hurts", () => {
    let strong = 0;
    for (const card of EXERCISES) {
      for (const seed of [1, 2]) {
        const request = { ...anyone(10), seed };
        const [next = ""] = idsOf(replaceStep(routineOfIds(card.id), 0, "hurts", request).routine);
        const other = cardOf(next, request);
        const isGentle = other.kind === "mobility" || other.kind === "relax";
        expect(isGentle || !other.areas.includes(card.areas[0]), `${card.id} → ${next}`).toBe(true);
        if (!isGentle) strong += 1;
      }
    }
    expect(strong).toBeGreaterThan(0);
  });

  it("keeps the pair of back and legs", () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { routine } = replaceStep(routineOfIds("neck-turns", "fist-fan", "calf-raise"), 2, "hurts", {
        ...anyone(5),
        seed,
      });
      expect(idsOf(routine).map((id) => sideOf(cardOf(id, anyone(5))))).toEqual(["spine", null, "leg"]);
    }
  });

  it("keeps most of the routine upright", () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
      for (const reason of ["notForMe", "hurts"] as const) {
        const before = routineOfIds("stand-tall", "standing-glute-squeeze", "ankle-pumps");
        const { routine } = replaceStep(before, 0, reason, { ...anyone(3), seed });
        expect(isMostlyUpright(idsOf(routine).map((id) => cardOf(id, anyone(3))))).toBe(true);
      }
  });

  it("just goes where nothing is left, down to a plain step", () => {
    const excluded = EXERCISES.filter(({ id }) => id !== "neck-turns" && id !== "calf-raise").map(
      ({ id }) => ({ id, reason: "notForMe" }) as const,
    );
    const request = { ...anyone(5), excluded };
    const one = replaceStep(routineOfIds("neck-turns", "calf-raise"), 0, "notForMe", request);
    expect(idsOf(one.routine)).toEqual(["calf-raise"]);
    const none = replaceStep(one.routine, 0, "hurts", { ...request, excluded: one.excluded });
    expect(none.routine.steps).toEqual([
      { type: "plain", seated: false, seconds: 300, reason: { type: "nothingLeft" } },
    ]);
  });
});

describe("the seated version", () => {
  it("has seated steps alone, is no longer, repeats nothing and suits as before", () => {
    let changed = 0;
    fc.assert(
      fc.property(requests, (request) => {
        const routine = pickRoutine(request);
        const seated = seatedVersion(routine, request);
        if (idsOf(seated).join() !== idsOf(routine).join()) changed += 1;
        expect(seated.seconds).toBeLessThanOrEqual(Math.max(routine.seconds, availableSeconds(request)));
        expect(new Set(idsOf(seated)).size).toBe(idsOf(seated).length);
        for (const id of idsOf(seated)) {
          expect(cardOf(id, request).position).toBe("seated");
          expect(isAllowed(cardOf(id, request), request)).toBe(true);
        }
        for (const step of seated.steps) if (step.type === "plain") expect(step.seated).toBe(true);
        expect(seatedVersion(seated, request)).toEqual(seated);
      }),
    );
    expect(changed).toBeGreaterThan(25);
  });

  it("takes the seated card of each, and another of the same end of the body where that one is there already", () => {
    const seated = seatedVersion(routineOfIds("standing-back-extension", "calf-raise", "chair-squat"), anyone(5));
    const [first, second, third = ""] = idsOf(seated);
    expect([first, second]).toEqual(["pelvic-rock", "seated-heel-raise"]);
    expect(sideOf(cardOf(third, anyone(5)))).toBe("leg");
    expect(seated.steps.map(({ reason }) => reason.type)).toEqual(["seated", "seated", "seated"]);
  });

  it("leaves what is seated already where it is", () => {
    const seated = seatedVersion(routineOfIds("calf-raise", "ankle-pumps", "neck-turns"), anyone(5));
    expect(idsOf(seated).slice(1)).toEqual(["ankle-pumps", "neck-turns"]);
    expect(idsOf(seated)[0]).not.toBe("ankle-pumps");
  });

  it("is a plain step on the chair when nothing is left", () => {
    const excluded = EXERCISES.filter(({ position }) => position === "seated").map(
      ({ id }) => ({ id, reason: "hurts" }) as const,
    );
    expect(seatedVersion(routineOfIds("calf-raise"), { ...anyone(2), excluded }).steps).toEqual([
      { type: "plain", seated: true, seconds: 120, reason: { type: "nothingLeft" } },
    ]);
  });
});
