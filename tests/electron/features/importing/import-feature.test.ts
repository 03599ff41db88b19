import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import { fileOf } from "../../../support/foreign-files";
import { filesIn } from "../../../support/old-files";
import { runningApp } from "../../../support/running-app";

const t = createTranslator("en");
const found = { app: "safeeyes", from: "found" } as const;
const chosen = { app: "stretchly", from: "chosen" } as const;

/** A person with Safe Eyes on the computer, and thirty minutes between breaks here. */
async function person() {
  const app = await runningApp({ intervalMin: 30 });
  app.foreign.files.set("safeeyes", { name: "safeeyes.json", bytes: Buffer.from(fileOf("safeeyes.json")) });
  await app.edit({ document: "settings", edit: { volume: 20 } });
  await app.settled();
  const { settings, routines } = app.documents;
  return { ...app, before: [settings.value, routines.value], now: () => [settings.value, routines.value] };
}

describe("the settings of another app", () => {
  it("are found where that app keeps them", async () =>
    expect(await (await person()).call("foreign:find")).toEqual({ ok: true, value: ["safeeyes"] }));

  it("are looked at without anything being written", async () => {
    const app = await person();
    const files = filesIn(app.folder);
    const reply = await app.call("foreign:look", found);
    expect(reply).toMatchObject({ ok: true, value: { app: "safeeyes", file: "safeeyes.json", exercises: 9 } });
    await app.settled();
    expect(app.now()).toEqual(app.before);
    expect(filesIn(app.folder)).toEqual(files);
  });

  it("are taken over when the person says so, with copies of what was there, and undone once", async () => {
    const app = await person();
    const looked = await app.call("foreign:look", found);
    const result = { settings: 9, exercises: 9 };
    expect(looked).toMatchObject({ ok: true, value: result });
    expect(await app.call("foreign:take")).toEqual({ ok: true, value: result });
    expect(app.documents.settings.value).toMatchObject({ intervalMin: 75, microOn: true, volume: 100 });
    expect(app.documents.routines.value.own.exercises).toHaveLength(9);
    expect(app.documents.routines.value.own.routines).toMatchObject([{ id: "from-safeeyes" }]);
    expect(fs.readFileSync(path.join(app.folder, "settings.json"), "utf8")).toContain('"intervalMin": 75');
    expect(fs.readdirSync(path.join(app.folder, "backup")).some((name) => name.startsWith("settings"))).toBe(true);
    expect(await app.call("foreign:undo")).toEqual({ ok: true, value: result });
    expect(app.now()).toEqual(app.before);
    expect(await app.call("foreign:undo")).toEqual({ ok: false, code: "E_REFUSED", message: t("importers.gone") });
    expect(await app.call("foreign:take")).toMatchObject({ code: "E_REFUSED" });
  });

  it("are taken from a file that the person chooses", async () => {
    const app = await person();
    expect(await app.call("foreign:look", chosen)).toEqual({ ok: true, value: null });
    expect(await app.call("foreign:take")).toMatchObject({ code: "E_REFUSED" });
    app.dialogs.choose("config.json", fileOf("stretchly-1.22.json"));
    expect(await app.call("foreign:look", chosen)).toMatchObject({ ok: true, value: { file: "config.json" } });
    expect(await app.call("foreign:take")).toMatchObject({ ok: true });
    expect(app.documents.settings.value).toMatchObject({ microEveryMin: 10, sound: "bowl" });
  });

  it.each([
    ['{"microbreak": tr', "E_IMPORT_PARSE"],
    ['{"format": "plumbline-routines", "version": 1}', "E_IMPORT_SHAPE"],
    [Buffer.from([0xff, 0xfe, 0x7b]), "E_IMPORT_PARSE"],
  ])("are refused whole where the file is none, and an earlier one is forgotten", async (text, code) => {
    const app = await person();
    await app.call("foreign:look", found);
    app.dialogs.choose("config.json", text);
    expect(await app.call("foreign:look", chosen)).toMatchObject({ ok: false, code });
    expect(await app.call("foreign:take")).toMatchObject({ code: "E_REFUSED" });
    expect(app.now()).toEqual(app.before);
  });

  it("are told of where they cannot be read, or are too large", async () => {
    const app = await person();
    app.dialogs.file = new Error("EACCES");
    expect(await app.call("foreign:look", chosen)).toMatchObject({ code: "E_READ", message: t("transfer.read") });
    app.dialogs.file = Object.assign(new Error("Too large"), { code: "E_TOO_LARGE" });
    expect(await app.call("foreign:look", chosen)).toMatchObject({ code: "E_TOO_LARGE" });
  });

  it("are in use and told as unsaved where the disk is full, and can be undone", async () => {
    const app = await person();
    await app.call("foreign:look", found);
    app.disk.isFull = true;
    expect(await app.call("foreign:take")).toMatchObject({ ok: false, code: "E_SAVE" });
    expect(app.documents.settings.value.intervalMin).toBe(75);
    app.disk.isFull = false;
    expect(await app.call("foreign:undo")).toMatchObject({ ok: true });
    expect(app.now()).toEqual(app.before);
  });
});
