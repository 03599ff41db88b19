import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEFINITIONS } from "../../../../electron/storage/documents/registry";
import { DOCUMENT_NAMES, type DocumentName } from "../../../../shared/documents/registry";
import { filesIn, oldBytes } from "../../../support/old-files";
import { LARGEST } from "../../../support/largest";
import { runningApp, type RunningApp } from "../../../support/running-app";
import { temporaryFolder } from "../../../support/temporary-folder";

const AT = "20261121T093000Z";
const copyOf = (document: DocumentName): string => DEFINITIONS[document].file.replace(".", `.corrupt-${AT}.`);
const textOf = <N extends DocumentName>(document: N): string =>
  JSON.stringify(DEFINITIONS[document].write(LARGEST[document]("a"), {}));
const contentOf = <N extends DocumentName>({ documents }: RunningApp, name: N) =>
  DEFINITIONS[name].write(documents[name].value, {});
const put = (folder: string, name: string, text: string | Buffer): void => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text, { mode: 0o600 });
};
const NONE = { ok: true, value: { type: "none" } };

describe("a document's file that was set aside", () => {
  it.each(DOCUMENT_NAMES)("can be brought back, and its notice goes: %s", async (document) => {
    const folder = temporaryFolder();
    put(folder, DEFINITIONS[document].file, "{ cut off");
    const app = await runningApp(null, { folder });
    const notices = () => app.app.state().notices.map(({ id }) => id);
    expect(notices()).toEqual([`${document}-E_UNREADABLE`]);
    expect(app.app.state().notices[0]?.text).toMatch(/Settings, Data.*bring it back.*deleted as soon as you remove/);
    const [name = ""] = fs.readdirSync(folder).filter((each) => each.includes(".corrupt-"));
    // Someone put it right.
    put(folder, name, textOf(document));
    const reply = await app.call("data:bringBack", name);
    expect(reply).toMatchObject({ ok: true, value: { type: "done" } });
    expect(contentOf(app, document)).toEqual(JSON.parse(textOf(document)));
    await app.settled();
    expect([notices(), fs.existsSync(path.join(folder, name))]).toEqual([[], true]);
    expect((await runningApp(null, { folder })).documents[document].value).toEqual(app.documents[document].value);
  });

  it("asks before it takes the place of what is there, of which a copy is made", async () => {
    const app = await runningApp({ breakMin: 7 });
    put(app.folder, copyOf("settings"), JSON.stringify({ schemaVersion: 1, breakMin: 9, workHours: "none" }));
    const kept = (): string => fs.readFileSync(path.join(app.folder, "settings.json"), "utf8");
    const before = kept();
    const ask = () => app.call("data:bringBack", copyOf("settings"));
    const decide = (choice: "cancel" | "replace") =>
      app.call("document:import-decide", { document: "settings", choice });
    expect(await ask()).toEqual({
      ok: true,
      value: { type: "asks", file: copyOf("settings"), conflicts: ["your settings"] },
    });
    expect([await decide("cancel"), await decide("replace"), kept()]).toEqual([NONE, NONE, before]);
    await ask();
    expect(await decide("replace")).toMatchObject({
      value: { lines: [expect.stringMatching(/^Brought back/), expect.stringMatching(/left out: workHours/)] },
    });
    expect(app.documents.settings.value).toMatchObject({ breakMin: 9, onboarded: false });
    expect(Object.values(filesIn(path.join(app.folder, "backup")))).toContain(before);
  });

  it("may be of a former version, a backup, or one that some entries were left out of", async () => {
    const app = await runningApp();
    const names = [copyOf("checklist"), `checklist.bak-${AT}.json`, `backup/checklist.000009-${AT}.json`];
    for (const name of names) put(app.folder, name, oldBytes("checklist-v1"));
    for (const name of names) expect(await app.call("data:bringBack", name)).toMatchObject({ ok: true });
    expect(app.documents.checklist.value.list[0]?.answers.c2).toEqual({ answer: "fix", at: null });
  });
});

describe("a copy that is no good", () => {
  it.each([
    ["E_IMPORT_PARSE", "{ cut off"],
    ["E_IMPORT_PARSE", Buffer.from([0xff, 0xfe, 0x00])],
    ["E_IMPORT_SHAPE", "[]"],
    ["E_IMPORT_NEWER", '{"schemaVersion":99}'],
    ["E_TOO_LARGE", Buffer.alloc(8 * 1024 * 1024 + 1, " ")],
  ])("changes nothing, and is told by %s", async (code, bytes) => {
    const app = await runningApp({ breakMin: 7 });
    put(app.folder, copyOf("settings"), bytes);
    const before = fs.readFileSync(path.join(app.folder, "settings.json"), "utf8");
    expect(await app.call("data:bringBack", copyOf("settings"))).toMatchObject({
      ok: false,
      code,
      message: expect.stringContaining("Nothing was imported"),
    });
    expect(fs.readFileSync(path.join(app.folder, "settings.json"), "utf8")).toBe(before);
    expect(app.documents.settings.value.breakMin).toBe(7);
  });

  it("is anything that is no copy of a document of ours, wherever it leads", async () => {
    const app = await runningApp();
    const outside = path.join(temporaryFolder(), copyOf("settings"));
    put(path.dirname(outside), path.basename(outside), textOf("settings"));
    for (const name of [
      "settings.json",
      "Cookies",
      outside,
      `../${path.basename(path.dirname(outside))}/${copyOf("settings")}`,
      `backup/../../x/${copyOf("rosa")}`,
      "history/2026-11.jsonl",
      `own-sound.corrupt-${AT}`,
    ])
      expect(await app.call("data:bringBack", name)).toMatchObject({ ok: false, code: "E_REFUSED" });
    expect(await app.call("data:bringBack", copyOf("rosa"))).toMatchObject({ ok: false, code: "E_READ" });
  });
});
