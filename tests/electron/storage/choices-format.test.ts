import { describe, expect, it } from "vitest";
import { CHOICES_FORMAT } from "../../../electron/storage/choices-format";
import {
  exercisesOfRoutine,
  NO_CHOICES,
  plannedExercises,
  type RoutineChoices,
} from "../../../shared/routines/choices";
import { customExercise } from "../../support/routine-requests";

const choices: RoutineChoices = {
  cautions: ["dizziness"],
  excluded: [{ id: "calf-raise", reason: "hurts" }],
  planned: "morning",
  own: {
    exercises: [customExercise("own-ceiling")],
    routines: [{ id: "morning", name: "Morning", steps: ["own-ceiling", "calf-raise"] }],
  },
};
const readBack = (content: unknown) => CHOICES_FORMAT.read(JSON.parse(JSON.stringify(content)));

describe("the file of routine choices", () => {
  it("gives back what was written, and keeps what is not ours", () => {
    const written = CHOICES_FORMAT.write(choices, { note: "mine" });
    expect(readBack(written)).toEqual({ value: choices, unknown: { note: "mine" }, damaged: [], newer: false });
    expect(readBack({})).toEqual({ value: NO_CHOICES, unknown: {}, damaged: [], newer: false });
  });

  it("loses nothing but the entries that make no sense, and says which list they were in", () => {
    const written = CHOICES_FORMAT.write(choices, {});
    const damaged = {
      ...written,
      cautions: ["dizziness", "everything"],
      excluded: [...choices.excluded, { id: "", reason: "hurts" }, { id: "calf-raise", reason: "notForMe" }],
      exercises: [{ ...choices.own.exercises[0], seconds: -5 }],
    };
    expect(readBack(damaged)).toEqual({
      value: { ...choices, cautions: null, own: { ...choices.own, exercises: [] } },
      unknown: {},
      damaged: ["cautions", "excluded", "exercises"],
      newer: false,
    });
  });

  it("gives a routine that was hidden behind a ready-made one an id of its own", () => {
    const named = (id: string) => ({ id, name: id, steps: ["calf-raise"] });
    const hidden = ["walk", "own-walk", "hips", "walk", "balance-2"].map(named);
    const read = readBack({ planned: "walk", routines: hidden });
    expect(read?.value.own.routines.map(({ id }) => id)).toEqual(["own-walk-2", "own-walk", "own-hips", "balance-2"]);
    expect(read?.damaged).toEqual(["routines"]);
    const kept = read?.value ?? NO_CHOICES;
    expect(exercisesOfRoutine("own-hips", kept.own)).toEqual(["calf-raise"]);
    // What was chosen was the ready-made one, which hid the other.
    expect(plannedExercises(kept)).toEqual(["standing-back-extension", "walk-two-minutes"]);
  });

  it("is none when it is a list, a text or of version 0", () => {
    for (const content of [[], "x", 1, null, { schemaVersion: 0 }, { schemaVersion: "1" }])
      expect(readBack(content)).toBeNull();
    expect(readBack({ schemaVersion: 2 })?.newer).toBe(true);
  });

  it("a planned routine is one's own or ready-made; one that is gone plans nothing", () => {
    expect(plannedExercises(choices)).toEqual(["own-ceiling", "calf-raise"]);
    expect(plannedExercises({ ...choices, planned: "standAndReach" })).toEqual(["overhead-reach"]);
    expect(plannedExercises({ ...choices, planned: "gone" })).toEqual([]);
    expect(plannedExercises(NO_CHOICES)).toEqual([]);
  });
});
