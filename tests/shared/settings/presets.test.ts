import { describe, expect, it } from "vitest";
import { presetInUse, PRESETS } from "../../../shared/settings/presets";
import { settings as document } from "../../../shared/settings/edit-settings";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
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

  it("a change of one's own is no preset any more", () =>
    expect(presetInUse({ ...DEFAULT_SETTINGS, breakMin: 7 })).toBeNull());
});
