import { describe, expect, it } from "vitest";
import { mergeCustom, conflicts } from "../../../../shared/routines/custom/merge-custom";
import { withCustomEdit, type CustomEdit } from "../../../../shared/routines/custom/custom-edit";
import { NO_CHOICES } from "../../../../shared/routines/choices";
import { fieldErrorsOf } from "../../../../shared/documents/field-errors-of";
import { routines } from "../../../../shared/routines/edit-routines";
import { routinesDocument } from "../../../../shared/routines/routines-document";
import type { CustomRoutines } from "../../../../shared/routines/custom/custom-routines";
import { CUSTOM_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import { after } from "../../../support/checklist-edits";
import { customExercise } from "../../../support/routine-requests";

const morning = { id: "morning", name: "Morning", steps: ["own-a", "calf-raise"] };
const own: CustomRoutines = { exercises: [customExercise("own-a"), customExercise("own-b")], routines: [morning] };
/** The fields that are refused, as a window is told of them: by their place in the edit. */
const faults = (edit: CustomEdit) =>
  fieldErrorsOf(routinesDocument.edit.safeParse(edit).error?.issues ?? [], edit).map(
    ({ field, reason }) => `${field.replace(/^entry /, "")}: ${reason}`,
  );
const refusal = (edit: CustomEdit, known: CustomRoutines) => {
  const result = routines.edit({ ...NO_CHOICES, own: known }, edit, after(0));
  return result.ok ? null : result.reason;
};

describe("an edit of something of one's own", () => {
  it("adds at the end, changes in place, and takes away", () => {
    const changed = { ...customExercise("own-a"), name: "Sky reach" };
    expect(withCustomEdit(own, { type: "exercise", entry: changed }).exercises).toEqual([
      changed,
      customExercise("own-b"),
    ]);
    expect(
      withCustomEdit(own, { type: "exercise", entry: customExercise("own-c") }).exercises.map(({ id }) => id),
    ).toEqual(["own-a", "own-b", "own-c"]);
    const evening = { ...morning, id: "evening" };
    expect(withCustomEdit(own, { type: "routine", entry: evening }).routines).toEqual([morning, evening]);
    expect(withCustomEdit(own, { type: "removeRoutine", id: "morning" })).toEqual({ ...own, routines: [] });
  });

  it("leaves the name of a card in its routines, so that it can come back", () => {
    const without = withCustomEdit(own, { type: "removeExercise", id: "own-a" });
    expect(without).toEqual({ exercises: [customExercise("own-b")], routines: [morning] });
  });

  it("names every field that is not as it has to be, once", () => {
    const entry = { ...customExercise("own-a"), name: " ", steps: ["Reach.", "x".repeat(501)], seconds: 5 };
    expect(faults({ type: "exercise", entry })).toEqual(["name: empty", "steps 2: length", "seconds: range"]);
    expect(faults({ type: "exercise", entry: { ...customExercise("own-a"), seconds: NaN } })).toEqual([
      "seconds: kind",
    ]);
    expect(faults({ type: "routine", entry: { ...morning, name: "a\u0007", steps: [] } })).toEqual([
      "name: characters",
      "steps: length",
    ]);
    expect(faults({ type: "exercise", entry: { ...customExercise("own-a"), id: "calf-raise" } })).toEqual(["id: form"]);
  });

  it("trims what it keeps", () => {
    const entry = { ...customExercise("own-a"), name: "  Sky  " };
    expect(routinesDocument.edit.parse({ type: "exercise", entry })).toEqual({
      type: "exercise",
      entry: { ...customExercise("own-a"), name: "Sky" },
    });
  });

  it("adds none beyond what can be kept, and still changes those there are", () => {
    const full = {
      exercises: Array.from({ length: CUSTOM_LIMITS.exercises }, (_, n) => customExercise(`own-${n}`)),
      routines: Array.from({ length: CUSTOM_LIMITS.routines }, (_, n) => ({ ...morning, id: `r-${n}` })),
    };
    expect(refusal({ type: "exercise", entry: customExercise("own-new") }, full)).toBe("full");
    expect(refusal({ type: "routine", entry: morning }, full)).toBe("full");
    expect(refusal({ type: "exercise", entry: customExercise("own-7") }, full)).toBeNull();
    expect(refusal({ type: "routine", entry: { ...morning, id: "r-7" } }, full)).toBeNull();
    expect(refusal({ type: "removeRoutine", id: "r-7" }, full)).toBeNull();
  });
});

describe("a file that is taken over", () => {
  const newer = { ...customExercise("own-a"), name: "Sky reach" };
  const read: CustomRoutines = { exercises: [newer, customExercise("own-b"), customExercise("own-c")], routines: [] };

  it("adds what is new, and knows what is here already with other content", () => {
    expect(conflicts(own, read)).toEqual(["Sky reach"]);
    expect(conflicts(own, own)).toEqual([]);
    expect(mergeCustom(own, read, "keep", CUSTOM_LIMITS)).toEqual({
      own: { exercises: [...own.exercises, customExercise("own-c")], routines: [morning] },
      added: { exercises: 1, routines: 0 },
      replaced: 0,
      notes: [],
    });
  });

  it("replaces in place where the person said so", () => {
    const merged = mergeCustom(own, read, "replace", CUSTOM_LIMITS);
    expect(merged.own.exercises).toEqual([newer, customExercise("own-b"), customExercise("own-c")]);
    expect(merged.replaced).toBe(1);
  });

  it("adds as many as there is room for, and says so", () => {
    expect(mergeCustom(own, read, "keep", { exercises: 2, routines: 1 })).toEqual({
      own,
      added: { exercises: 0, routines: 0 },
      replaced: 0,
      notes: [{ code: "E_LIMIT", list: "exercises", count: 1, kept: 0 }],
    });
  });
});
