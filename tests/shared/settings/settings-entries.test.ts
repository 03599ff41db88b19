import { describe, expect, it } from "vitest";
import { fittingRange } from "../../../shared/settings/agree";
import { settings } from "../../../shared/settings/edit-settings";
import { switchProfile } from "../../../shared/settings/profiles";
import { settingsDocument } from "../../../shared/settings/settings-document";
import { DEFAULT_SETTINGS, type Profile, type Settings, SETTING_LIMITS } from "../../../shared/settings/settings";
import { after } from "../../support/checklist-edits";

const read = (content: object) => settingsDocument.read(content);
const OFFICE: Profile = { id: "o", name: "Office", displays: [], workspace: "", own: {} };
const HOME: Profile = { id: "h", name: "Home", displays: ["A", "B"], workspace: "w1", own: { intervalMin: 90 } };

describe("one bad entry of a list of settings", () => {
  const days = Array.from({ length: 31 }, (_, day) => `2026-12-${String(day + 1).padStart(2, "0")}`);
  it("costs itself alone: one day of 31 that there is not leaves 30", () => {
    const daysOff = days.with(16, "2026-02-31");
    expect(read({ daysOff })).toMatchObject({
      value: { daysOff: days.filter((day) => day !== "2026-12-17") },
      invalid: ["daysOff"],
    });
  });

  for (const [name, entries, left] of [
    ["times", ["09:00", "25:00", "11:00"], ["09:00", "11:00"]],
    ["heldBy", ["call", "phaseOfTheMoon"], ["call"]],
    ["atHand", ["wall", 7], ["wall"]],
    ["holdPrograms", ["obs", ""], ["obs"]],
    ["knownDisplays", [null, "A"], ["A"]],
    ["quietHours", [{ from: "12:00", to: "13:00" }, { from: "25:99" }], [{ from: "12:00", to: "13:00" }]],
  ] as const) {
    it(`leaves the others of ${name}`, () =>
      expect(read({ [name]: entries })).toMatchObject({ value: { [name]: left }, invalid: [name] }));
  }

  it("makes the list the standard one where nothing is left, so that no breaks are lost", () => {
    for (const name of ["times", "heldBy"] as const)
      expect(read({ [name]: ["x"] })).toMatchObject({ value: { [name]: DEFAULT_SETTINGS[name] }, invalid: [name] });
    expect(read({ heldBy: [] })).toMatchObject({ value: { heldBy: [] }, invalid: [] });
    expect(read({ times: [] })).toMatchObject({ value: { times: DEFAULT_SETTINGS.times }, invalid: ["times"] });
  });

  it("leaves the other hours of a day, and makes no day a day off", () => {
    const morning = { from: "08:00", to: "12:00" };
    const week = [[morning, "late"], ["late"], [], [], [], [], []];
    expect(read({ workHours: week })).toMatchObject({
      value: { workHours: [[morning], DEFAULT_SETTINGS.workHours[1], [], [], [], [], []] },
      invalid: ["workHours"],
    });
  });
});

describe("profiles that were read", () => {
  const at = (profiles: readonly unknown[], profile = "o") => read({ profiles, profile });

  it("stay with a key of a newer version, which stays too, and the one in use stays in use", () => {
    const newer = { ...HOME, own: { ...HOME.own, hum: 3 }, colour: "blue" };
    const found = at([OFFICE, newer], "h");
    expect(found).toMatchObject({ value: { profiles: [OFFICE, HOME], profile: "h" }, invalid: [] });
    expect(settingsDocument.write(found?.value ?? DEFAULT_SETTINGS, found?.rest ?? {})).toMatchObject({
      profiles: [OFFICE, newer],
    });
  });

  it("lose one value that makes no sense, or one profile without a name, and no more", () => {
    expect(at([OFFICE, { ...HOME, own: { intervalMin: 0, firmness: "firm" } }])).toMatchObject({
      value: { profiles: [OFFICE, { ...HOME, own: { firmness: "firm" } }], profile: "o" },
      invalid: ["profiles"],
    });
    for (const bad of [{ id: "h" }, { ...HOME, name: "office " }, { ...HOME, id: "o" }, 7])
      expect(at([OFFICE, bad])).toMatchObject({ value: { profiles: [OFFICE] }, invalid: ["profiles"] });
  });

  it("have a break that fits their work", () =>
    expect(at([OFFICE, { ...HOME, own: { intervalMin: 3, breakMin: 20 } }])).toMatchObject({
      value: { profiles: [OFFICE, { ...HOME, own: { intervalMin: 3, breakMin: 3 } }] },
      invalid: ["profiles"],
    }));

  it("can be switched to, whatever they leave open", () => {
    const both: Settings = { ...DEFAULT_SETTINGS, breakMin: 60, profiles: [OFFICE, HOME], profile: "o" };
    const short: Settings = { ...both, profiles: [OFFICE, { ...HOME, own: { intervalMin: 10 } }] };
    expect(settings.edit(short, switchProfile(short, "h"), after(0))).toMatchObject({
      ok: true,
      value: { profile: "h", intervalMin: 10, breakMin: 5 },
    });
  });
});

describe("a break longer than the work before it", () => {
  const edit = (patch: Partial<Settings>) => settings.edit(DEFAULT_SETTINGS, patch, after(0));
  it("is refused, also of a profile", () => {
    expect(edit({ intervalMin: 10, breakMin: 20 })).toEqual({ ok: false, reason: "breakMin" });
    expect(edit({ intervalMin: 20, breakMin: 20 })).toMatchObject({ ok: true });
    const profiles = [OFFICE, { ...HOME, own: { intervalMin: 10, breakMin: 20 } }];
    expect(edit({ profiles, profile: "o" })).toEqual({ ok: false, reason: "breakMin" });
  });

  it("cannot be set: each has the range the others leave it", () => {
    const at = { ...DEFAULT_SETTINGS, intervalMin: 10, breakMin: 4, noticeSec: 300 };
    const range = (name: "intervalMin" | "breakMin" | "noticeSec", given = at) =>
      fittingRange(name, SETTING_LIMITS[name], given);
    expect([range("intervalMin"), range("breakMin"), range("noticeSec")]).toEqual([
      [5, 600],
      [1, 10],
      [0, 300],
    ]);
    expect(range("breakMin", { ...at, timesOn: true })).toEqual([1, 120]);
    expect(range("noticeSec", { ...at, intervalMin: 2 })).toEqual([0, 120]);
  });
});
