import { expect, it } from "vitest";
import { exerciseOf, EXERCISES, type CatalogueExercise, type ExerciseId } from "../../../shared/exercises/exercises";
import { candidatesFor } from "../../../shared/routines/candidates";
import { replaceStep, seatedVersion } from "../../../shared/routines/change";
import { pickRoutine } from "../../../shared/routines/pick";
import { exerciseIdOf, routineOf, stepOf, type Exclusion, type Routine } from "../../../shared/routines/routine";
import { SECOND } from "../../../shared/time/units";
import { anyone } from "../../support/routine-requests";

const idsOf = ({ steps }: Routine): readonly string[] => steps.flatMap((step) => exerciseIdOf(step) ?? []);
const cardOf = (id: ExerciseId): CatalogueExercise => {
  const found = exerciseOf(id);
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
};
const allBut = (...ids: readonly ExerciseId[]): readonly Exclusion[] =>
  EXERCISES.filter(({ id }) => !ids.includes(id)).map(({ id }) => ({ id, reason: "notForMe" }));

it("a card shown twice lately waits from the later of the two", () => {
  const { seen } = candidatesFor({ ...anyone(5), recent: ["neck-turns", "calf-raise", "neck-turns"] });
  expect(seen.map(({ id }) => id)).toEqual(["calf-raise", "neck-turns"]);
});

it("a seated card as long as the one it stands for takes its place", () => {
  const { seconds } = cardOf("ankle-pumps");
  const step = { ...stepOf(cardOf("calf-raise"), { type: "turn" }), seconds };
  expect(idsOf(seatedVersion(routineOf([step]), anyone(5)))).toEqual(["ankle-pumps"]);
});

it("a card that fills the room exactly takes the place of one taken out", () => {
  const length = cardOf("ankle-pumps").seconds * SECOND;
  const routine = routineOf([stepOf(cardOf("calf-raise"), { type: "turn" })]);
  const request = { ...anyone(5), length, excluded: allBut("calf-raise", "ankle-pumps") };
  expect(idsOf(replaceStep(routine, 0, "notForMe", request).routine)).toEqual(["ankle-pumps"]);
});

it("a card that is taken out again is left out once, for the newer reason", () => {
  const routine = routineOf([stepOf(cardOf("calf-raise"), { type: "turn" })]);
  const excluded: readonly Exclusion[] = [{ id: "calf-raise", reason: "notForMe" }];
  expect(replaceStep(routine, 0, "hurts", { ...anyone(5), excluded }).excluded).toEqual([
    { id: "calf-raise", reason: "hurts" },
  ]);
});

it("a chosen card that fills the break exactly is in it", () => {
  const length = cardOf("calf-raise").seconds * SECOND;
  expect(idsOf(pickRoutine({ ...anyone(5), length, planned: ["calf-raise"] }))).toEqual(["calf-raise"]);
});

it("a task of exactly half of the break is in it, and one of a second more is not", () => {
  const hasTask = (seconds: number): boolean =>
    pickRoutine({ ...anyone(1), task: { text: "Raise the screen.", seconds } }).steps.some(
      ({ type }) => type === "task",
    );
  expect([hasTask(30), hasTask(31)]).toEqual([true, false]);
});
