import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settings } from "../../../shared/settings/edit-settings";
import { settingsDocument, settingsEdit } from "../../../shared/settings/settings-document";
import { SETTING_NAMES } from "../../../shared/settings/schema";
import { DEFAULT_SETTINGS, SETTING_LIMITS } from "../../../shared/settings/settings";
import { after } from "../../support/checklist-edits";

const LIMITED = [
  "intervalMin",
  "breakMin",
  "noticeSec",
  "postponeMin",
  "maxPostpones",
  "idleResetSec",
  "volume",
  "voicePace",
] as const;
const anyDocument = fc.dictionary(
  fc.oneof(fc.constantFrom(...SETTING_NAMES, "schemaVersion", "constructor", "prototype"), fc.string()),
  fc.oneof(fc.jsonValue(), fc.integer({ min: 1, max: 60 }), fc.boolean()),
);

describe("reading settings", () => {
  it("gives the standard ones for an empty file, and the same for what it wrote itself", () => {
    const good = { value: DEFAULT_SETTINGS, rest: {}, invalid: [], isNewer: false, isMigrated: false };
    expect(settingsDocument.read({})).toEqual(good);
    expect(settingsDocument.read(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual(good);
  });

  for (const [name, content] of [
    ["null", null],
    ["a number", 42],
    ["a list", []],
    ["a text", "settings"],
    ["version 0", { schemaVersion: 0 }],
    ["version 1.5", { schemaVersion: 1.5 }],
    ["a version that is a text", { schemaVersion: "1" }],
    ["a version without end", { schemaVersion: Infinity }],
    ["no version where one is given", { schemaVersion: null }],
  ] as const) {
    it(`does not take ${name} for a settings file`, () => expect(settingsDocument.read(content)).toBeNull());
  }

  for (const key of LIMITED) {
    const [min, max] = SETTING_LIMITS[key];
    it(`takes ${key} from ${min} to ${max}, and nothing beyond`, () => {
      const damaged = (value: unknown) => settingsDocument.read({ intervalMin: 600, [key]: value })?.invalid;
      expect([min, max].map(damaged)).toEqual([[], []]);
      for (const value of [min - 1, max + 1, min + 0.5, String(min), null, NaN, [min]]) {
        expect(damaged(value), String(value)).toEqual([key]);
      }
    });
  }

  for (const time of ["24:01", "25:99", "9:00", "09:60", "", " 09:00", "09:00\n", "٠٩:٠٠"]) {
    it(`does not take ${JSON.stringify(time)} for a time`, () =>
      expect(settingsDocument.read({ quietHours: [{ from: time, to: "10:00" }] })?.invalid).toEqual(["quietHours"]));
  }

  for (const [key, value] of [
    ["sound", "gong"],
    ["showAs", "nothing"],
    ["sound", null],
    ["ownSoundName", "x".repeat(256)],
    ["ownSoundName", ["a.wav"]],
    ["readAloud", "yes"],
  ] as const) {
    it(`does not take ${JSON.stringify(value).slice(0, 20)} for ${key}`, () =>
      expect(settingsDocument.read({ [key]: value })?.invalid).toEqual([key]));
  }

  it("makes a notice fit that is longer than the work before it", () => {
    expect(settingsDocument.read({ intervalMin: 1, noticeSec: 120 })).toMatchObject({
      value: { intervalMin: 1, noticeSec: 30 },
      invalid: ["noticeSec"],
    });
    expect(settingsDocument.read({ intervalMin: 1, noticeSec: 60 })?.invalid).toEqual([]);
  });

  it("makes a break fit that is longer than the work before it (B038), unless breaks come at fixed times", () => {
    expect(settingsDocument.read({ intervalMin: 10, breakMin: 20 })).toMatchObject({
      value: { intervalMin: 10, breakMin: 5 },
      invalid: ["breakMin"],
    });
    expect(settingsDocument.read({ intervalMin: 10, breakMin: 10 })?.invalid).toEqual([]);
    expect(settingsDocument.read({ intervalMin: 2 })).toMatchObject({ value: { breakMin: 2 }, invalid: [] });
    expect(settingsDocument.read({ intervalMin: 10, breakMin: 20, timesOn: true })?.invalid).toEqual([]);
  });

  it("keeps what is not ours, and says so of names that could do harm", () => {
    const parsed: unknown = JSON.parse('{"zzz":{"a":1},"__proto__":{"polluted":1},"constructor":{}}');
    const read = settingsDocument.read(parsed);
    expect(read).toMatchObject({ rest: { zzz: { a: 1 } }, invalid: ["__proto__", "constructor"] });
    expect(Object.keys(read?.rest ?? {})).toEqual(["zzz"]);
    expect(Reflect.get(read?.value ?? {}, "polluted")).toBeUndefined();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("always ends with settings that are good themselves, and names each setting it did not take", () => {
    fc.assert(
      fc.property(anyDocument, (content) => {
        const read = settingsDocument.read(content);
        if (read === null) return;
        expect(settingsDocument.read(read.value)).toEqual({
          value: read.value,
          rest: {},
          invalid: [],
          isNewer: false,
          isMigrated: false,
        });
        for (const name of SETTING_NAMES.filter((each) => Object.hasOwn(content, each))) {
          const taken = JSON.stringify(read.value[name]) === JSON.stringify(content[name]);
          expect(taken || read.invalid.includes(name), name).toBe(true);
        }
      }),
    );
  });
});

describe("changing settings", () => {
  const read = (patch: unknown) => settingsEdit.safeParse(patch);

  it("takes all of a change", () => {
    const patch = { breakMin: 7, theme: "dark" } as const;
    expect(read(patch).data).toEqual(patch);
    expect(settings.edit(DEFAULT_SETTINGS, patch, after(0))).toEqual({
      ok: true,
      value: { ...DEFAULT_SETTINGS, ...patch },
    });
  });

  for (const [patch, code, key] of [
    [{ breakMin: 7, zzz: 1 }, "unrecognized_keys", "zzz"],
    [{ schemaVersion: 2 }, "unrecognized_keys", "schemaVersion"],
    [JSON.parse('{"__proto__":{}}'), "unrecognized_keys", "__proto__"],
    [{ toString: 1 }, "unrecognized_keys", "toString"],
    [{ theme: "dark", breakMin: 0 }, "custom", "breakMin"],
    [{ breakMin: undefined }, "custom", "breakMin"],
    [{ quietHours: [{ from: "10:00", to: "10:00" }] }, "custom", "quietHours"],
    [{ workHours: [[]] }, "custom", "workHours"],
  ] as const) {
    it(`takes nothing of ${JSON.stringify(patch)}, and names what is wrong`, () => {
      const { success, error } = read(patch);
      const named = error?.issues.map((issue) => [
        issue.code,
        issue.code === "unrecognized_keys" ? issue.keys.join(" ") : issue.path.join("."),
      ]);
      expect({ success, named }).toEqual({ success: false, named: [[code, key]] });
    });
  }

  it.each([null, [], "breakMin", 7])("takes nothing of %j", (patch) => expect(read(patch).success).toBe(false));

  it("refuses a notice that is longer than the work before it", () =>
    expect(settings.edit(DEFAULT_SETTINGS, { intervalMin: 1, noticeSec: 61 }, after(0))).toEqual({
      ok: false,
      reason: "noticeSec",
    }));

  it("never ends with settings that a file would not give back", () => {
    fc.assert(
      fc.property(anyDocument, (patch) => {
        const edit = read(patch).data;
        const result = edit === undefined ? null : settings.edit(DEFAULT_SETTINGS, edit, after(0));
        if (result?.ok !== true) return;
        expect(settingsDocument.read(result.value)).toMatchObject({ value: result.value, invalid: [] });
      }),
    );
  });
});
