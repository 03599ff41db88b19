import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { sideOf } from "../../../shared/routines/pair";
import { pickRoutine } from "../../../shared/routines/pick";
import { READY_MADE } from "../../../shared/routines/ready-made";
import { reasonText } from "../../../shared/routines/reason-text";
import { isMostlyUpright, isUpright } from "../../../shared/routines/upright";
import { exerciseIdOf, secondsOf, type Reason } from "../../../shared/routines/routine";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { anyone } from "../../support/routine-requests";

const t = createTranslator("en");
const cardsOf = (steps: readonly string[]) => steps.map((id) => exerciseOf(id)).filter((each) => each !== undefined);

describe("the ready-made routines", () => {
  it("are six and more, each with a name of its own", () => {
    expect(READY_MADE.length).toBeGreaterThanOrEqual(6);
    expect(new Set(READY_MADE.map(({ id }) => t(`readyMade.${id}.name`))).size).toBe(READY_MADE.length);
  });

  it.each(READY_MADE)("$id fills most of its time and goes into it whole", ({ length, steps }) => {
    const seconds = secondsOf(cardsOf(steps));
    expect(seconds * SECOND).toBeLessThanOrEqual(length);
    expect(seconds * SECOND).toBeGreaterThanOrEqual(length * 0.7);
    const routine = pickRoutine({ ...anyone(length / MINUTE), planned: steps });
    expect(routine.steps.map(exerciseIdOf)).toEqual(steps);
  });

  it.each(READY_MADE.filter(({ length }) => length >= 2 * MINUTE))("$id joins both ends of the body", ({ steps }) => {
    expect(cardsOf(steps).map(sideOf)).toEqual(expect.arrayContaining(["spine", "leg"]));
  });

  it.each(READY_MADE.filter(({ id }) => id !== "unnoticed"))(
    "$id is mostly upright, and ends on the chair",
    ({ steps }) => {
      const cards = cardsOf(steps);
      expect(isMostlyUpright(cards)).toBe(true);
      expect(cards.map(isUpright)).toEqual(cards.map(isUpright).toSorted((one, other) => Number(other) - Number(one)));
    },
  );

  it("have one that goes unnoticed", () => {
    const steps = READY_MADE.find(({ id }) => id === "unnoticed")?.steps ?? [];
    expect(cardsOf(steps).every(({ discreet, position }) => discreet && position === "seated")).toBe(true);
  });
});

describe("the reasons in words", () => {
  it.each<readonly [Reason, string]>([
    [{ type: "comfort", area: "arches", score: 4 }, "For your heels and arches: 4 of 10 at the last check-in."],
    [{ type: "turn" }, "You have not done it lately."],
    [{ type: "pair", side: "leg" }, "So that legs and feet move as well as the back."],
    [{ type: "pair", side: "spine" }, "So that back and neck move as well as the feet."],
    [{ type: "upright" }, "So that you get on your feet."],
    [{ type: "planned" }, "It is part of the routine you chose."],
    [{ type: "paused" }, "Exercises rest for now, as your answers said. Change position if you can."],
    [{ type: "nothingLeft" }, "There is nothing left that fits your choices."],
  ])("%j", (reason, text) => expect(reasonText(reason, t)).toBe(text));
});
