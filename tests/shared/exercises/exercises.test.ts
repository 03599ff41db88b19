import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { clashesWith, doseSeconds, KINDS, POSITIONS, readingSeconds } from "../../../shared/exercises/exercise";
import { CONDITIONS, onlyConditions } from "../../../shared/body-regions/conditions";
import { AREAS } from "../../../shared/body-regions/body-regions";
import { NEEDS } from "../../../shared/settings/place";
import { EXERCISE_SOURCES } from "../../../shared/exercises/exercise-sources";
import { cautionText } from "../../../shared/routines/exercise-text";
import { sideOf } from "../../../shared/routines/pair";
import { exerciseOf, EXERCISES, type CatalogueExercise } from "../../../shared/exercises/exercises";

const t = createTranslator("en");
const PARTS = ["name", "dose", "1", "2", "3"] as const;
const wordsOf = ({ id }: CatalogueExercise): readonly string[] => [
  ...PARTS.map((part) => t(`exercise.${id}.${part}`)),
  cautionText(id, t),
];
const substituteOf = ({ id, seated }: CatalogueExercise): CatalogueExercise => {
  const found = exerciseOf(seated ?? id);
  if (found === undefined) throw new Error(`${id} names a substitute there is not: ${seated}`);
  return found;
};
const among = <T>(values: readonly T[], others: readonly T[]): boolean => values.every((each) => others.includes(each));

describe("the cards", () => {
  it("are sixty and more, each once", () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
    expect(new Set(EXERCISES.map(({ id }) => t(`exercise.${id}.name`))).size).toBe(EXERCISES.length);
  });

  it.each(EXERCISES)("$id gives time to read it once and to do all of it", (card) => {
    const needed = readingSeconds(wordsOf(card).join(" ")) + doseSeconds(card);
    expect(needed).toBeLessThanOrEqual(card.seconds);
    expect(card.seconds - needed).toBeLessThan(10);
    expect(card.seconds % 5).toBe(0);
  });

  it.each(EXERCISES)("$id says the dose that its seconds are made of", (card) => {
    const dose = t(`exercise.${card.id}.dose`);
    if (card.holdSec !== null) expect(dose).toContain(String(card.holdSec));
    if (card.holdSec !== null && card.repetitions > 1) expect(dose).toMatch(new RegExp(`^${card.repetitions} `));
    if (card.perSide) expect(dose).toMatch(/each (?:side|foot|hand|arm)/);
    else expect(dose).not.toMatch(/each (?:side|foot|hand|arm)/);
  });

  it.each(EXERCISES)("$id can be done seated, by itself or by a card that asks for nothing more", (card) => {
    expect(card.seated === null).toBe(card.position === "seated");
    const seated = substituteOf(card);
    expect(seated.position).toBe("seated");
    expect(among(seated.avoid, card.avoid), "its cautions").toBe(true);
    expect(among(seated.needs, card.needs), "its needs").toBe(true);
    expect(seated.seconds).toBeLessThanOrEqual(card.seconds);
    if (card.discreet) expect(seated.discreet).toBe(true);
    if (sideOf(card) !== null) expect(sideOf(seated)).toBe(sideOf(card));
  });

  it.each(EXERCISES)("$id names each thing once, and where it was read", ({ areas, avoid, needs, source }) => {
    for (const list of [areas, avoid, needs]) expect(new Set(list).size).toBe(list.length);
    expect(EXERCISE_SOURCES[source]).not.toBe("");
  });

  it("use every area, condition, need, kind and position, and every source", () => {
    const used = <T>(of: (card: CatalogueExercise) => readonly T[]): ReadonlySet<T> => new Set(EXERCISES.flatMap(of));
    expect(new Set(EXERCISES.map(({ areas }) => areas[0]))).toEqual(new Set(AREAS));
    expect(used(({ avoid }) => avoid)).toEqual(new Set(CONDITIONS));
    expect(used(({ needs }) => needs)).toEqual(new Set(NEEDS));
    expect(used(({ kind }) => [kind])).toEqual(new Set(KINDS));
    expect(used(({ position }) => [position])).toEqual(new Set(POSITIONS));
    expect(used(({ source }) => [source])).toEqual(new Set(Object.keys(EXERCISE_SOURCES)));
  });

  it("are as rich below the waist as above it", () => {
    const below = new Set<string>(["lowBack", "hips", "thighs", "calves", "ankles", "arches", "toes"]);
    const count = EXERCISES.filter(({ areas }) => below.has(areas[0])).length;
    expect(count).toBeGreaterThanOrEqual(EXERCISES.length / 2 - 2);
  });

  it("offer something for every area to someone who has not been asked, and to someone who stays seated", () => {
    const safe = EXERCISES.filter((card) => !clashesWith(card, {}));
    const reached = new Set(safe.flatMap(({ areas }) => areas));
    expect(AREAS.filter((area) => !reached.has(area))).toEqual([]);
    expect(safe.filter(({ position }) => position === "seated").length).toBeGreaterThanOrEqual(15);
  });

  it("clash with a condition they name, or that was not asked, and with no other", () => {
    const card = { avoid: ["pregnancy", "heart"] } as const;
    expect(clashesWith(card, onlyConditions(["heart"]))).toBe(true);
    expect(clashesWith(card, onlyConditions(["dizziness", "osteoporosis"]))).toBe(false);
    expect(clashesWith(card, { pregnancy: false, heart: false })).toBe(false);
    // Not asked is not "no".
    expect(clashesWith(card, { pregnancy: false })).toBe(true);
  });

  it("keep head-down, cold and unsteady cards from those they are not for", () => {
    const leavesOut = (id: string): readonly string[] => exerciseOf(id)?.avoid ?? [];
    expect(leavesOut("seated-forward-fold")).toEqual(expect.arrayContaining(["highPressure", "osteoporosis"]));
    expect(leavesOut("frozen-bottle-roll")).toEqual(expect.arrayContaining(["numbFeet", "poorCirculation"]));
    expect(leavesOut("ball-roll")).toContain("numbFeet");
    expect(leavesOut("single-leg-balance")).toEqual(expect.arrayContaining(["dizziness", "numbFeet"]));
    expect(leavesOut("standing-back-extension")).toContain("spinalNarrowing");
  });
});

describe("a chair that rolls", () => {
  it("carries nobody who leans back over it, hugs a knee or folds down", () => {
    const onEdge = ["thoracic-extension-chair", "seated-knee-hug", "seated-forward-fold", "chair-squat"];
    for (const id of onEdge) expect(exerciseOf(id)?.needs, id).toContain("steadyChair");
  });
});

describe("the cards' words", () => {
  it.each(EXERCISES)("$id keeps to sentences of at most 14 words, each ended", (card) => {
    for (const text of wordsOf(card)) {
      for (const sentence of text.split(/(?<=[.?:])\s/)) expect(sentence.split(" ").length).toBeLessThanOrEqual(14);
    }
    for (const part of ["1", "2", "3"] as const) expect(t(`exercise.${card.id}.${part}`)).toMatch(/\.$/);
    expect(cautionText(card.id, t)).toMatch(/^$|\.$/);
  });
});
