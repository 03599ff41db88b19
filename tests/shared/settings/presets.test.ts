import { describe, expect, it } from "vitest";
import { presetInUse, PRESETS } from "../../../shared/settings/presets";
import { applyPatch } from "../../../shared/settings/read-settings";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";

describe("presets", () => {
  it("the standard settings are the hourly one", () => expect(presetInUse(DEFAULT_SETTINGS)).toBe("hourly"));

  for (const { id, settings } of PRESETS) {
    it(`${id} fits, and is known again whatever was set before`, () => {
      for (const before of PRESETS) {
        const first = applyPatch({ ...DEFAULT_SETTINGS, theme: "dark" }, before.settings);
        const result = first.ok ? applyPatch(first.settings, settings) : first;
        expect(result.ok && presetInUse(result.settings)).toBe(id);
        expect(result.ok && result.settings.theme).toBe("dark");
      }
    });
  }

  it("a change of one's own is no preset any more", () =>
    expect(presetInUse({ ...DEFAULT_SETTINGS, breakMin: 7 })).toBeNull());
});
