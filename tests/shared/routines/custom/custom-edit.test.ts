import { describe, expect, it } from "vitest";
import { mergeOwn, sameIn } from "../../../../shared/routines/custom/merge-own";
import { withOwnEdit, type OwnEdit } from "../../../../shared/routines/custom/custom-edit";
import { checkedEdit } from "../../../../shared/routines/custom/custom-edit-schema";
import type { OwnRoutines } from "../../../../shared/routines/custom/custom-routines";
import { OWN_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import { ownCard } from "../../../support/asks";

const NONE: OwnRoutines = { exercises: [], routines: [] };
const morning = { id: "morning", name: "Morning", steps: ["own-a", "calf-raise"] };
const own: OwnRoutines = { exercises: [ownCard("own-a"), ownCard("own-b")], routines: [morning] };
const faults = (edit: OwnEdit, known = NONE) => {
  const checked = checkedEdit(edit, known);
  return checked.ok ? [] : checked.faults.map(({ field, reason }) => `${field}: ${reason}`);
};

describe("an edit of something of one's own", () => {
  it("adds at the end, changes in place, and takes away", () => {
    const changed = { ...ownCard("own-a"), name: "Sky reach" };
    expect(withOwnEdit(own, { type: "exercise", entry: changed }).exercises).toEqual([changed, ownCard("own-b")]);
    expect(withOwnEdit(own, { type: "exercise", entry: ownCard("own-c") }).exercises.map(({ id }) => id)).toEqual([
      "own-a",
      "own-b",
      "own-c",
    ]);
    const evening = { ...morning, id: "evening" };
    expect(withOwnEdit(own, { type: "routine", entry: evening }).routines).toEqual([morning, evening]);
    expect(withOwnEdit(own, { type: "removeRoutine", id: "morning" })).toEqual({ ...own, routines: [] });
  });

  it("leaves the name of a card in its routines, so that it can come back", () => {
    const without = withOwnEdit(own, { type: "removeExercise", id: "own-a" });
    expect(without).toEqual({ exercises: [ownCard("own-b")], routines: [morning] });
  });

  it("names every field that is not as it has to be, once", () => {
    const entry = { ...ownCard("own-a"), name: " ", steps: ["Reach.", "x".repeat(501)], seconds: 5 };
    expect(faults({ type: "exercise", entry })).toEqual(["name: empty", "steps 2: length", "seconds: range"]);
    expect(faults({ type: "exercise", entry: { ...ownCard("own-a"), seconds: NaN } })).toEqual(["seconds: kind"]);
    expect(faults({ type: "routine", entry: { ...morning, name: "a\u0007", steps: [] } })).toEqual([
      "name: characters",
      "steps: length",
    ]);
    expect(faults({ type: "exercise", entry: { ...ownCard("own-a"), id: "calf-raise" } })).toEqual(["id: form"]);
  });

  it("trims what it keeps", () => {
    const entry = { ...ownCard("own-a"), name: "  Sky  " };
    expect(checkedEdit({ type: "exercise", entry }, NONE)).toEqual({
      ok: true,
      edit: { type: "exercise", entry: { ...ownCard("own-a"), name: "Sky" } },
    });
  });

  it("adds none beyond what can be kept, and still changes those there are", () => {
    const full = {
      exercises: Array.from({ length: OWN_LIMITS.exercises }, (_, n) => ownCard(`own-${n}`)),
      routines: Array.from({ length: OWN_LIMITS.routines }, (_, n) => ({ ...morning, id: `r-${n}` })),
    };
    expect(faults({ type: "exercise", entry: ownCard("own-new") }, full)).toEqual([": length"]);
    expect(faults({ type: "routine", entry: morning }, full)).toEqual([": length"]);
    expect(faults({ type: "exercise", entry: ownCard("own-7") }, full)).toEqual([]);
    expect(faults({ type: "routine", entry: { ...morning, id: "r-7" } }, full)).toEqual([]);
  });
});

describe("a file that is taken over", () => {
  const newer = { ...ownCard("own-a"), name: "Sky reach" };
  const read: OwnRoutines = { exercises: [newer, ownCard("own-b"), ownCard("own-c")], routines: [] };

  it("adds what is new, and knows what is here already with other content", () => {
    expect(sameIn(own, read)).toEqual(["Sky reach"]);
    expect(sameIn(own, own)).toEqual([]);
    expect(mergeOwn(own, read, "keep", OWN_LIMITS)).toEqual({
      own: { exercises: [...own.exercises, ownCard("own-c")], routines: [morning] },
      added: { exercises: 1, routines: 0 },
      replaced: 0,
      notes: [],
    });
  });

  it("replaces in place where the person said so", () => {
    const merged = mergeOwn(own, read, "replace", OWN_LIMITS);
    expect(merged.own.exercises).toEqual([newer, ownCard("own-b"), ownCard("own-c")]);
    expect(merged.replaced).toBe(1);
  });

  it("adds as many as there is room for, and says so", () => {
    expect(mergeOwn(own, read, "keep", { exercises: 2, routines: 1 })).toEqual({
      own,
      added: { exercises: 0, routines: 0 },
      replaced: 0,
      notes: [{ code: "E_LIMIT", list: "exercises", count: 1, kept: 0 }],
    });
  });
});
