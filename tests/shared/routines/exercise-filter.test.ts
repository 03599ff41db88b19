import { onlyConditions } from "../../../shared/body-regions/conditions";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { exerciseText, findExercise } from "../../../shared/routines/exercise-text";
import {
  ANY_EXERCISE,
  matching,
  exclusionReason,
  type Restrictions,
  type ExerciseFilter,
} from "../../../shared/routines/exercise-filter";
import { NEEDS } from "../../../shared/settings/place";
import { EXERCISES } from "../../../shared/exercises/exercises";
import { type AnyExercise } from "../../../shared/routines/routine";
import { DEFAULT_PLACE } from "../../../shared/settings/place";
import { customExercise } from "../../support/routine-requests";

const t = createTranslator("en");
const NOTHING: Restrictions = { conditions: onlyConditions([]), excluded: [], place: { ...DEFAULT_PLACE, has: NEEDS } };
const own = {
  ...customExercise("own-a"),
  name: "Élan {x, plural,",
  dose: "5 times",
  steps: ["<b>Up</b>"],
  caution: "Slowly",
};
const cards: readonly AnyExercise[] = [...EXERCISES, own];
const find = (filter: Partial<ExerciseFilter>, against = NOTHING): readonly string[] =>
  matching(cards, { ...ANY_EXERCISE, ...filter }, (card) => exerciseText(card, t).name, against).map(({ id }) => id);
const card = (id: string): AnyExercise => {
  const found = findExercise(id, { exercises: [own] });
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
};

describe("the words of a card", () => {
  it("are the catalogue's, or the person's as they stand", () => {
    expect(exerciseText(card("neck-turns"), t)).toEqual({
      name: "Look left, look right",
      dose: "5 times on each side, hold 2 seconds",
      lines: [expect.any(String), expect.any(String), expect.any(String)],
      caution: "If turning makes you dizzy, stop and ask a doctor.",
    });
    expect(exerciseText(own, t)).toEqual({
      name: "Élan {x, plural,",
      dose: "5 times",
      lines: ["<b>Up</b>"],
      caution: "Slowly",
    });
    expect(findExercise("gone", { exercises: [own] })).toBeUndefined();
  });
});

describe("looking for a card", () => {
  it("finds all where nothing is asked for", () => expect(find({})).toHaveLength(EXERCISES.length + 1));

  it("finds a part of a name, whatever its case and accents", () => {
    expect(find({ name: "LOOK left" })).toEqual(["neck-turns"]);
    expect(find({ name: " elan " })).toEqual(["own-a"]);
    expect(find({ name: "no such card" })).toEqual([]);
  });

  it("narrows by area, position and what others see, all together", () => {
    const found = find({ area: "calves", position: "standing" }).map(card);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(({ areas, position }) => areas.includes("calves") && position === "standing")).toBe(true);
    expect(
      find({ isDiscreet: true })
        .map(card)
        .every(({ discreet }) => discreet),
    ).toBe(true);
    expect(find({ area: "calves", name: "élan" })).toEqual([]);
  });

  it("finds what stays out of breaks", () => {
    expect(find({ isOut: true })).toEqual([]);
    expect(find({ isOut: true }, { ...NOTHING, excluded: [{ id: "own-a", reason: "hurts" }] })).toEqual(["own-a"]);
  });
});

describe("why a card stays out", () => {
  it("is what the person said first, then what they ticked, then the place", () => {
    const ball = card("ball-roll");
    expect(exclusionReason(ball, NOTHING)).toBeNull();
    const place = { ...NOTHING, place: DEFAULT_PLACE };
    expect(exclusionReason(ball, place)).toBe("place");
    expect(exclusionReason(ball, { ...place, conditions: onlyConditions(["numbFeet"]) })).toBe("condition");
    expect(exclusionReason(ball, { ...place, conditions: {} })).toBe("unanswered");
    const excluded = [{ id: "ball-roll", reason: "notForMe" }] as const;
    expect(exclusionReason(ball, { ...place, conditions: onlyConditions(["numbFeet"]), excluded })).toBe("notForMe");
  });
});
