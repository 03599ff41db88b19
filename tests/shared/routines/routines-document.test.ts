import { describe, expect, it } from "vitest";
import {
  exercisesOfRoutine,
  NO_CHOICES,
  plannedExercises,
  type RoutineChoices,
} from "../../../shared/routines/choices";
import { routines } from "../../../shared/routines/edit-routines";
import { routinesDocument } from "../../../shared/routines/routines-document";
import { after } from "../../support/checklist-edits";
import { customExercise } from "../../support/routine-requests";

const choices: RoutineChoices = {
  conditions: { dizziness: true, heart: false },
  excluded: [{ id: "calf-raise", reason: "hurts" }],
  planned: "morning",
  own: {
    exercises: [customExercise("own-ceiling")],
    routines: [{ id: "morning", name: "Morning", steps: ["own-ceiling", "calf-raise"] }],
  },
};
const GOOD = { rest: { conditions: {} }, invalid: [], isNewer: false, isMigrated: false };
const readBack = (content: unknown) => routinesDocument.read(JSON.parse(JSON.stringify(content)));

describe("the file of routine choices", () => {
  it("gives back what was written, and keeps what is not ours", () => {
    const written = routinesDocument.write(choices, { note: "mine" });
    expect(readBack(written)).toEqual({ ...GOOD, value: choices, rest: { note: "mine", conditions: {} } });
    expect(readBack({})).toEqual({ ...GOOD, value: NO_CHOICES, rest: {} });
  });

  it("loses nothing but the entries that make no sense, and says which list they were in", () => {
    const written = routinesDocument.write(choices, {});
    const damaged = {
      ...written,
      conditions: { dizziness: "perhaps", heart: false },
      excluded: [...choices.excluded, { id: "", reason: "hurts" }, { id: "calf-raise", reason: "notForMe" }],
      exercises: [{ ...choices.own.exercises[0], seconds: -5 }],
    };
    expect(readBack(damaged)).toEqual({
      ...GOOD,
      value: { ...choices, conditions: { heart: false }, own: { ...choices.own, exercises: [] } },
      invalid: ["conditions.dizziness", "excluded", "exercises"],
    });
  });

  it("gives a routine that was hidden behind a ready-made one an id of its own", () => {
    const named = (id: string) => ({ id, name: id, steps: ["calf-raise"] });
    const hidden = ["walk", "own-walk", "hips", "walk", "balance-2"].map(named);
    const read = readBack({ planned: "walk", routines: hidden });
    expect(read?.value.own.routines.map(({ id }) => id)).toEqual(["own-walk-2", "own-walk", "own-hips", "balance-2"]);
    expect(read?.invalid).toEqual(["routines"]);
    const kept = read?.value ?? NO_CHOICES;
    expect(exercisesOfRoutine("own-hips", kept.own)).toEqual(["calf-raise"]);
    // What was chosen was the ready-made one, which hid the other.
    expect(plannedExercises(kept)).toEqual(["standing-back-extension", "walk-two-minutes"]);
  });

  it("says so when an entry is there twice, as the second is left out", () => {
    const [card] = choices.own.exercises;
    const twice = { ...routinesDocument.write(choices, {}), exercises: [card, { ...card, name: "Sky" }] };
    expect(readBack(twice)).toEqual({ ...GOOD, value: choices, invalid: ["exercises"] });
  });

  it("is none when it is a list, a text or of version 0", () => {
    for (const content of [[], "x", 1, null, { schemaVersion: 0 }, { schemaVersion: 1.5 }, { schemaVersion: "1" }])
      expect(readBack(content)).toBeNull();
    expect(readBack({ schemaVersion: 3 })?.isNewer).toBe(true);
  });

  it("a planned routine is one's own or ready-made; one that is gone plans nothing", () => {
    expect(plannedExercises(choices)).toEqual(["own-ceiling", "calf-raise"]);
    expect(plannedExercises({ ...choices, planned: "standAndReach" })).toEqual(["overhead-reach"]);
    expect(plannedExercises({ ...choices, planned: "gone" })).toEqual([]);
    expect(plannedExercises(NO_CHOICES)).toEqual([]);
  });
});

describe("an edit of routine choices that comes from a window", () => {
  const reads = (edit: unknown): boolean => routinesDocument.edit.safeParse(edit).success;

  it("is read when it makes sense", () => {
    expect(reads({ type: "choices", choices: {} })).toBe(true);
    const { conditions, excluded, planned } = choices;
    expect(reads({ type: "choices", choices: { conditions, excluded, planned } })).toBe(true);
    expect(reads({ type: "choices", choices: { conditions: {}, planned: null } })).toBe(true);
    expect(reads({ type: "removeExercise", id: "own-ceiling" })).toBe(true);
  });

  const twice = [choices.excluded[0], { id: "calf-raise", reason: "notForMe" }];
  it.each([
    { type: "choices", choices: { conditions: { everything: true } } },
    { type: "choices", choices: { excluded: twice } },
    { type: "choices", choices: { planned: "" } },
    { type: "choices", choices: { own: choices.own } },
    { type: "choices", choices: { planned: undefined } },
    { type: "choices" },
    { type: "removeRoutine", id: "x".repeat(65) },
    { type: "everything" },
    null,
  ])("is refused when it is %j", (edit) => expect(reads(edit)).toBe(false));

  it("changes what is named, and nothing else", () => {
    const edit = { type: "choices", choices: { planned: null } } as const;
    expect(routines.edit(choices, edit, after(0))).toEqual({ ok: true, value: { ...choices, planned: null } });
  });
});
