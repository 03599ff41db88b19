import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch, readSettings } from "../../../shared/settings/read-settings";
import { SETTING_NAMES } from "../../../shared/settings/schema";
import { DEFAULT_SETTINGS, SETTING_LIMITS } from "../../../shared/settings/settings";

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
    const good = { settings: DEFAULT_SETTINGS, unknown: {}, damaged: [], newer: false };
    expect(readSettings({})).toEqual(good);
    expect(readSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual(good);
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
    it(`does not take ${name} for a settings file`, () => expect(readSettings(content)).toBeNull());
  }

  for (const key of LIMITED) {
    const [min, max] = SETTING_LIMITS[key];
    it(`takes ${key} from ${min} to ${max}, and nothing beyond`, () => {
      const damaged = (value: unknown) => readSettings({ intervalMin: 60, [key]: value })?.damaged;
      expect([min, max].map(damaged)).toEqual([[], []]);
      for (const value of [min - 1, max + 1, min + 0.5, String(min), null, NaN, [min]]) {
        expect(damaged(value), String(value)).toEqual([key]);
      }
    });
  }

  for (const time of ["24:01", "25:99", "9:00", "09:60", "", " 09:00", "09:00\n", "٠٩:٠٠"]) {
    it(`does not take ${JSON.stringify(time)} for a time`, () =>
      expect(readSettings({ quietHours: [{ from: time, to: "10:00" }] })?.damaged).toEqual(["quietHours"]));
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
      expect(readSettings({ [key]: value })?.damaged).toEqual([key]));
  }

  it("makes a notice fit that is longer than the work before it", () => {
    expect(readSettings({ intervalMin: 1, noticeSec: 120 })).toMatchObject({
      settings: { intervalMin: 1, noticeSec: 30 },
      damaged: ["noticeSec"],
    });
    expect(readSettings({ intervalMin: 1, noticeSec: 60 })?.damaged).toEqual([]);
  });

  it("keeps what is not ours, and says so of names that could do harm", () => {
    const parsed: unknown = JSON.parse('{"zzz":{"a":1},"__proto__":{"polluted":1},"constructor":{}}');
    const read = readSettings(parsed);
    expect(read).toMatchObject({ unknown: { zzz: { a: 1 } }, damaged: ["__proto__", "constructor"] });
    expect(Object.keys(read?.unknown ?? {})).toEqual(["zzz"]);
    expect(Reflect.get(read?.settings ?? {}, "polluted")).toBeUndefined();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("always ends with settings that are good themselves, and names each setting it did not take", () => {
    fc.assert(
      fc.property(anyDocument, (content) => {
        const read = readSettings(content);
        if (read === null) return;
        expect(readSettings(read.settings)).toEqual({
          settings: read.settings,
          unknown: {},
          damaged: [],
          newer: false,
        });
        for (const name of SETTING_NAMES.filter((each) => Object.hasOwn(content, each))) {
          const taken = JSON.stringify(read.settings[name]) === JSON.stringify(content[name]);
          expect(taken || read.damaged.includes(name), name).toBe(true);
        }
      }),
    );
  });
});

describe("changing settings", () => {
  it("takes all of a change", () => {
    const patch = { breakMin: 7, theme: "dark" };
    expect(applyPatch(DEFAULT_SETTINGS, patch)).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, ...patch } });
  });

  for (const [patch, code, key] of [
    [{ breakMin: 7, zzz: 1 }, "E_ARGS", "zzz"],
    [{ schemaVersion: 2 }, "E_ARGS", "schemaVersion"],
    [JSON.parse('{"__proto__":{}}'), "E_ARGS", "__proto__"],
    [{ toString: 1 }, "E_ARGS", "toString"],
    [{ theme: "dark", breakMin: 0 }, "E_RANGE", "breakMin"],
    [{ breakMin: undefined }, "E_RANGE", "breakMin"],
    [{ intervalMin: 1, noticeSec: 61 }, "E_RANGE", "noticeSec"],
    [{ quietHours: [{ from: "10:00", to: "10:00" }] }, "E_RANGE", "quietHours"],
    [{ workHours: [[]] }, "E_RANGE", "workHours"],
  ] as const) {
    it(`takes nothing of ${JSON.stringify(patch)}`, () =>
      expect(applyPatch(DEFAULT_SETTINGS, patch)).toEqual({ ok: false, code, key }));
  }
});
