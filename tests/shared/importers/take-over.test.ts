import { describe, expect, it } from "vitest";
import { patchBack, patchFor, withForeign, withoutForeign } from "../../../shared/importers/take-over";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { customExercise } from "../../support/routine-requests";

const mine = { exercises: [customExercise("own-mine")], routines: [] };
const theirs = {
  exercises: [customExercise("own-mine"), customExercise("own-theirs")],
  routines: [{ id: "from-safeeyes", name: "Safe Eyes", steps: ["own-theirs"] }],
};

describe("settings that are taken over", () => {
  it("are those that are others than now", () =>
    expect(patchFor(DEFAULT_SETTINGS, { intervalMin: 60, breakMin: 3, heldBy: DEFAULT_SETTINGS.heldBy })).toEqual({
      breakMin: 3,
    }));

  it("bring what is here already to agree with them", () => {
    const current = { ...DEFAULT_SETTINGS, breakMin: 30, noticeSec: 300 };
    expect(patchFor(current, { intervalMin: 4 })).toEqual({ intervalMin: 4, breakMin: 4, noticeSec: 30 });
  });

  it("are undone, but for what was changed since", () => {
    const before = { ...DEFAULT_SETTINGS, breakMin: 30 };
    const taken = { intervalMin: 4, breakMin: 4, volume: 10 };
    const since = { ...before, ...taken, volume: 80 };
    expect(patchBack(before, since, taken)).toEqual({ intervalMin: 60, breakMin: 30 });
  });

  it("are undone so that they agree with what was changed since", () => {
    const taken = { intervalMin: 120 };
    const since = { ...DEFAULT_SETTINGS, ...taken, breakMin: 90 };
    expect(patchBack(DEFAULT_SETTINGS, since, taken)).toEqual({ intervalMin: 60, breakMin: 5 });
  });
});

describe("exercises that are taken over", () => {
  it("stand beside those that are there, and go again, but for those that were changed since", () => {
    const after = withForeign(mine, theirs);
    expect(after.exercises.map(({ id }) => id)).toEqual(["own-mine", "own-theirs"]);
    expect(withForeign(after, theirs)).toEqual(after);
    expect(withoutForeign(after, mine, after)).toEqual(mine);
    const changed = { ...after, exercises: after.exercises.map((each) => ({ ...each, name: "My own words" })) };
    expect(withoutForeign(changed, mine, after).exercises.map(({ id }) => id)).toEqual(["own-mine", "own-theirs"]);
  });
});
