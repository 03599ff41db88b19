import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addProfile, profileAt, removeProfile, switchProfile, withProfile } from "../../../shared/settings/profiles";
import { settings as document } from "../../../shared/settings/edit-settings";
import { settingsDocument, settingsEdit } from "../../../shared/settings/settings-document";
import { after } from "../../support/checklist-edits";
import { DEFAULT_SETTINGS, FIRMNESS, type Settings, type SettingsPatch } from "../../../shared/settings/settings";

const changed = (settings: Settings, patch: SettingsPatch): Settings => {
  const result = document.edit(settings, settingsEdit.parse(patch), after(0));
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
/** Office in use, and Home beside it, with a plan of its own. */
function officeAndHome(): Settings {
  const office = changed(DEFAULT_SETTINGS, addProfile(DEFAULT_SETTINGS, { id: "o", name: "Office" }));
  const both = changed(office, addProfile(office, { id: "h", name: "Home" }));
  const home = changed(both, switchProfile(both, "h"));
  const slower = changed(home, { intervalMin: 90, quietHours: [{ from: "12:00", to: "13:00" }], theme: "dark" });
  return changed(slower, switchProfile(slower, "o"));
}

describe("profiles", () => {
  it("the first has the settings as they are, and is in use", () => {
    const office = changed(DEFAULT_SETTINGS, addProfile(DEFAULT_SETTINGS, { id: "o", name: "Office" }));
    expect({ ...office, profiles: [], profile: "" }).toEqual(DEFAULT_SETTINGS);
    expect(office.profile).toBe("o");
  });

  it("each keeps its own plan and hours; what is no part of a profile stays as it is", () => {
    const office = officeAndHome();
    expect(office).toMatchObject({ profile: "o", intervalMin: 60, quietHours: [], theme: "dark" });
    const home = changed(office, switchProfile(office, "h"));
    expect(home).toMatchObject({ profile: "h", intervalMin: 90, quietHours: [{ from: "12:00", to: "13:00" }] });
  });

  it("switching there and back changes nothing", () =>
    fc.assert(
      fc.property(
        fc.record({
          intervalMin: fc.integer({ min: 15, max: 600 }),
          firmness: fc.constantFrom(...FIRMNESS),
          workHoursOn: fc.boolean(),
        }),
        (patch) => {
          const office = changed(officeAndHome(), patch);
          const home = changed(office, switchProfile(office, "h"));
          expect(changed(home, switchProfile(home, "o"))).toEqual(office);
        },
      ),
    ));

  it("a switch to the one in use, or to one there is not, changes nothing", () => {
    const office = officeAndHome();
    expect(switchProfile(office, "o")).toEqual({});
    expect(switchProfile(office, "x")).toEqual({});
  });

  it("is chosen by the displays that are there: all of them, and no others, in any order", () => {
    const at = (id: string, displays: readonly string[], settings: Settings): Settings =>
      changed(settings, withProfile(settings, id, { displays }));
    const settings = at("h", ["Lid", "Desk"], at("o", ["Lid"], officeAndHome()));
    expect(profileAt(settings, ["Desk", "Lid"])).toBe("h");
    expect(profileAt(settings, ["Lid"])).toBe("o");
    expect(profileAt(settings, ["Desk"])).toBeNull();
    expect(profileAt(settings, ["Desk", "Lid", "Projector"])).toBeNull();
    expect(profileAt(settings, [])).toBeNull();
  });

  it("is chosen by displays that an earlier version stored with their resolution, and never by that alone", () => {
    const office = officeAndHome();
    const stored = (displays: readonly string[]): Settings => changed(office, withProfile(office, "o", { displays }));
    const docked = stored(["1920×1080", "DELL U2720Q 2560×1440"]);
    expect(profileAt(docked, ["DELL U2720Q [DEL 8XK2]", "[AUO 0x1234]"])).toBe("o");
    expect(profileAt(docked, ["DELL U2720Q [DEL 8XK2]"])).toBeNull();
    expect(profileAt(stored(["1920×1080"]), ["DELL U2720Q [DEL 8XK2]"])).toBeNull();
    expect(profileAt(stored(["A [X 1]", "A [X 2]"]), ["A [X 1]", "A [X 3]"])).toBeNull();
  });

  it("displays belong to one profile: who takes them over takes them away", () => {
    const office = officeAndHome();
    const first = changed(office, withProfile(office, "o", { displays: ["Lid", "Desk"] }));
    const second = changed(first, withProfile(first, "h", { displays: ["Desk", "Lid"] }));
    expect(second.profiles.map(({ displays }) => displays)).toEqual([[], ["Desk", "Lid"]]);
  });

  it("the one in use cannot be removed, unless it is the last; then its settings stay", () => {
    const office = officeAndHome();
    expect(removeProfile(office, "o")).toEqual({});
    const alone = changed(office, removeProfile(office, "h"));
    expect(alone.profiles.map(({ id }) => id)).toEqual(["o"]);
    const none = changed(alone, removeProfile(alone, "o"));
    expect(none).toEqual({ ...office, profile: "", profiles: [] });
  });

  it("are refused with a name twice, an id twice, or one in use that is not there", () => {
    const office = officeAndHome();
    const [first, second] = office.profiles;
    if (first === undefined || second === undefined) throw new Error("two profiles");
    for (const profiles of [
      [first, { ...second, name: "office " }],
      [first, { ...second, id: "o" }],
      [first, { ...second, name: "" }],
      [first, { ...second, own: { intervalMin: 0 } }],
      [first, { ...second, own: { theme: "dark" } }],
    ])
      expect(settingsEdit.safeParse({ profiles }).success, JSON.stringify(profiles)).toBe(false);
    for (const patch of [{ profile: "x" }, { profiles: [] }])
      expect(document.edit(office, patch, after(0))).toEqual({ ok: false, reason: "profile" });
  });

  it("outlive the file; one in use that is not there is told, and the settings stay as they are", () => {
    const office = officeAndHome();
    expect(settingsDocument.read(JSON.parse(JSON.stringify(office)))).toMatchObject({ value: office, invalid: [] });
    const read = settingsDocument.read({ ...office, intervalMin: 45, profile: "x" });
    expect(read?.invalid).toEqual(["profile"]);
    expect(read?.value).toMatchObject({ profile: "o", intervalMin: 45 });
  });

  it("the first is in use, without a word, where the file names none", () => {
    const { profile: _profile, ...office } = officeAndHome();
    expect(settingsDocument.read(office)).toMatchObject({ value: { profile: "o" }, invalid: [] });
  });
});
