import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importFrom, FOREIGN_FILE_MOST } from "../../../shared/importers/import-from";
import { FOREIGN_APPS, type ForeignApp } from "../../../shared/importers/importer";
import { noteText, refusalText } from "../../../shared/importers/note-text";
import { createTranslator } from "../../../shared/i18n/format";
import { settings as model } from "../../../shared/settings/edit-settings";
import { UTC } from "../../../shared/time/now";
import { settingsEdit } from "../../../shared/settings/settings-document";
import { DEFAULT_SETTINGS, type SettingsPatch } from "../../../shared/settings/settings";
import { readRoutines, writeRoutines } from "../../../shared/routines/custom/routines-file";
import { fileOf, importedOf, keysOf } from "../../support/foreign-files";

const t = createTranslator("en");

describe("a file that is no settings of the app", () => {
  it.each([
    ["stretchly", "", "parse"],
    ["stretchly", '{"microbreak": true', "parse"],
    ["stretchly", '{"volume": NaN}', "parse"],
    ["stretchly", "PK\u0003\u0004", "parse"],
    ["stretchly", "[".repeat(200_000), "parse"],
    ["stretchly", "null", "shape"],
    ["stretchly", "[]", "shape"],
    ["stretchly", "{}", "shape"],
    ["stretchly", '{"app":"posture","version":99}', "shape"],
    ["breaktimer", '{"breakFrequencySeconds": 60}', "shape"],
    ["breaktimer", '{"settings": []}', "shape"],
    ["safeeyes", '{"microbreak": true}', "shape"],
    ["workrave", "", "shape"],
    ["workrave", "<html>", "parse"],
    ["workrave", "\n".repeat(30_000), "parse"],
    ["workrave", "[timers]\nlimit", "parse"],
    ["safeeyes", " ".repeat(FOREIGN_FILE_MOST + 1), "large"],
  ] as const)("is refused whole, with words: %s %.30j", (app, text, why) => {
    expect(importFrom(app, text, "UTC")).toEqual({ ok: false, why });
    expect(refusalText(why, "a.json", app, t)).toContain("Nothing was imported.");
  });
});

describe("hostile keys", () => {
  it("are unknown ones, and change nothing", () => {
    const text = '{"__proto__": {"microOn": true}, "constructor": 1, "toString": {}, "microbreak": true}';
    expect(importedOf("stretchly", text)).toMatchObject({
      settings: { microOn: true },
      notes: [{ why: "unknown" }, { why: "unknown" }, { why: "unknown" }, { kind: "taken" }],
    });
    expect({} as const satisfies object).not.toHaveProperty("microOn");
    expect(importedOf("workrave", "[__proto__]\nx=1\n[sound]\nvolume=5").settings).toEqual({ volume: 5 });
  });

  it("in thousands are told as one number beyond the first", () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_each, at) => [`key${at}`, at]));
    const { notes } = keysOf("stretchly", { ...many, microbreak: true });
    expect(notes).toHaveLength(52);
    expect(notes.at(-1)).toMatchObject({ why: "more", params: { count: 2_950 } });
  });
});

const FILES = {
  stretchly: ["stretchly-1.16.json", "stretchly-1.22.json"],
  breaktimer: ["breaktimer-0.json", "breaktimer-2.json"],
  workrave: ["workrave.ini"],
  safeeyes: ["safeeyes.json"],
} as const satisfies Readonly<Record<ForeignApp, readonly string[]>>;
const app = fc.constantFrom(...FOREIGN_APPS);
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(0, -1, 0.5, 1e308, -5e-324, "", "<b>", "\uD800", "__proto__", null, true, false),
  fc.integer(),
);

const edited = (patch: SettingsPatch) => model.edit(DEFAULT_SETTINGS, patch, { epoch: 0, zone: UTC, displays: [] });
/** A file of the app with some of its values replaced. */
const bent = app.chain((name) =>
  fc
    .tuple(fc.constantFrom(...FILES[name]), fc.array(fc.tuple(fc.nat(), anything), { maxLength: 12 }))
    .map(([file, changes]) => ({ name, text: bend(fileOf(file), name, changes) })),
);
function bend(text: string, name: ForeignApp, changes: readonly (readonly [number, unknown])[]): string {
  if (name === "workrave") {
    const lines = text.split("\n");
    for (const [at, value] of changes) {
      const line = lines[at % lines.length] ?? "";
      if (line.includes("=")) lines[at % lines.length] = `${line.split("=")[0] ?? ""}=${JSON.stringify(value)}`;
    }
    return lines.join("\n");
  }
  const root: unknown = JSON.parse(text);
  const inner: Record<string, unknown> = Object.fromEntries(Object.entries(openOf(root, name)));
  const keys = Object.keys(inner);
  for (const [at, value] of changes) inner[keys[at % keys.length] ?? ""] = value;
  return JSON.stringify(name === "breaktimer" ? { settings: inner } : { ...inner, useIdeasFromSettings: true });
}
function openOf(root: unknown, name: ForeignApp): object {
  const isOpen = typeof root === "object" && root !== null;
  if (!isOpen) return {};
  if (name !== "breaktimer") return root;
  return "settings" in root && typeof root.settings === "object" && root.settings !== null ? root.settings : {};
}

describe("whatever is in a file", () => {
  it("nothing is thrown", () =>
    fc.assert(
      fc.property(app, fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" })), (name, text) => {
        importFrom(name, text, "Europe/Berlin");
      }),
    ));

  it("what comes of it passes as an edit, agrees with itself, and has words for all of it", () => {
    let taken = 0;
    fc.assert(
      fc.property(bent, ({ name, text }) => {
        const imported = importFrom(name, text, "Europe/Berlin");
        if (!imported.ok) return;
        taken += 1;
        const { settings, content, notes } = imported;
        expect(settingsEdit.safeParse(settings)).toEqual({ success: true, data: settings });
        expect(edited(settings)).toMatchObject({ ok: true });
        expect(readRoutines(writeRoutines(content))).toEqual({ ok: true, own: content, notes: [] });
        expect(JSON.stringify(content)).not.toMatch(/<[a-z/!]/i);
        for (const note of notes) expect(noteText(note, t) === "").toBe(note.kind === "taken");
      }),
    );
    expect(taken).toBeGreaterThan(150);
  });
});
