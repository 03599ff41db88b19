import { describe, expect, it } from "vitest";
import { presetInUse, PRESETS } from "../../../shared/settings/presets";
import { settings as document } from "../../../shared/settings/edit-settings";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { exercisesForBreaks, NO_CHOICES, WALK } from "../../../shared/routines/choices";
import { pickRoutine } from "../../../shared/routines/pick";
import { anyone } from "../../support/routine-requests";
import { after } from "../../support/checklist-edits";

describe("presets", () => {
  it("the standard settings are the hourly one", () => expect(presetInUse(DEFAULT_SETTINGS)).toBe("hourly"));

  for (const { id, settings } of PRESETS) {
    it(`${id} fits, and is known again whatever was set before`, () => {
      for (const before of PRESETS) {
        const first = document.edit({ ...DEFAULT_SETTINGS, theme: "dark" }, before.settings, after(0));
        const result = first.ok ? document.edit(first.value, settings, after(0)) : first;
        expect(result.ok && presetInUse(result.value)).toBe(id);
        expect(result.ok && result.value.theme).toBe("dark");
      }
    });
  }

  it("the walking one walks, wherever a walk can be taken, in breaks of any length", () => {
    const walking = PRESETS.find(({ id }) => id === "walking")?.settings ?? DEFAULT_SETTINGS;
    for (const minutes of [2, 3, walking.breakMin, 10])
      for (let seed = 0; seed < 20; seed += 1) {
        const request = { ...anyone(minutes), seed, planned: exercisesForBreaks(walking, NO_CHOICES) };
        const steps = pickRoutine(request).steps.flatMap((step) => (step.type === "exercise" ? [step.id] : []));
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.filter((id) => !WALK.some((walk) => walk === id))).toEqual([]);
      }
    const seated = { ...anyone(5), place: { ...anyone(5).place, seatedOnly: true } };
    const planned = exercisesForBreaks(walking, NO_CHOICES);
    expect(pickRoutine({ ...seated, planned }).steps.length).toBeGreaterThan(0);
    expect(exercisesForBreaks(DEFAULT_SETTINGS, NO_CHOICES)).toEqual([]);
  });

  it("the one for the eyes asks for 20 seconds each 20 minutes, beside the hourly break", () => {
    expect(PRESETS.find(({ id }) => id === "eyes")?.settings).toMatchObject({
      ...{ intervalMin: 60, microOn: true, microEveryMin: 20, microSec: 20 },
    });
  });

  it("a change of one's own is no preset any more", () =>
    expect(presetInUse({ ...DEFAULT_SETTINGS, breakMin: 7 })).toBeNull());
});
