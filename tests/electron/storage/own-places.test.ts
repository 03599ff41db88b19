import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createNotices } from "../../../electron/features/notices/notice-feature";
import { fakeContext } from "../../support/context";
import { storageIn } from "../../support/old-files";
import { MORNING } from "../../support/ports/clock";
import { temporaryFolder } from "../../support/temporary-folder";

const FILES = ["schedule.json", "own-sound", "faults.log", "history/2026-10.jsonl", "history/told.json"];
const ENTRY = { id: "a", at: MORNING, utcOffset: 0, kind: "prompt" } as const;

function pipeElsewhere(): string {
  const pipe = path.join(temporaryFolder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  return pipe;
}

/** As a program leaves one that was killed. */
function listenAt(file: string): void {
  const listening = `require("net").createServer().listen(${JSON.stringify(file)}, () => process.kill(process.pid, "SIGKILL"))`;
  spawnSync(process.execPath, ["-e", listening], { stdio: "ignore" });
}

const OTHERS: readonly (readonly [string, (file: string) => void])[] = [
  ["a pipe", (file) => void execFileSync("mkfifo", [file])],
  ["a folder", (file) => void fs.mkdirSync(path.join(file, "full"), { recursive: true })],
  ["a pipe behind a link", (file) => fs.symlinkSync(pipeElsewhere(), file)],
  ["a link to where nothing can be", (file) => fs.symlinkSync("/gone/away/file", file)],
  ["a link to itself", (file) => fs.symlinkSync(file, file)],
  ["two gigabytes", (file) => (fs.writeFileSync(file, ""), fs.truncateSync(file, 2_000_000_000))],
];

describe("what stands in the place of a file of ours and is none", () => {
  it.skipIf(process.platform === "win32").each(OTHERS)("is set aside at the start: %s", async (_what, put) => {
    for (const name of FILES) {
      const folder = temporaryFolder();
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      put(file);
      const { ino } = fs.lstatSync(file);
      const { aside, settled } = await storageIn(folder);
      await settled();
      expect(aside).toHaveLength(1);
      expect(aside[0]).toMatch(/^[^.]+\.corrupt-\d{8}T\d{6}Z(\.\w+)?$/);
      expect([fs.existsSync(file), fs.lstatSync(path.join(folder, aside[0] ?? "")).ino]).toEqual([false, ino]);
      expect((await storageIn(folder)).aside).toEqual([]);
    }
  });

  it.skipIf(process.platform === "win32").each(["backup", "history"])(
    "is set aside where a link to nowhere has the name of the folder %s",
    async (name) => {
      const folder = temporaryFolder();
      fs.symlinkSync("/gone/away", path.join(folder, name));
      const { aside, settled } = await storageIn(folder);
      await settled();
      expect(aside).toEqual([expect.stringMatching(new RegExp(`^${name}\\.corrupt-`))]);
    },
  );

  it("makes room for history and copies, where a file has the name of their folder", async () => {
    const folder = temporaryFolder();
    for (const name of ["backup", "history"]) fs.writeFileSync(path.join(folder, name), "of someone");
    const storage = await storageIn(folder);
    expect(storage.aside.map((name) => fs.readFileSync(path.join(folder, name), "utf8"))).toEqual([
      "of someone",
      "of someone",
    ]);
    expect(await storage.history.append([ENTRY])).toEqual({ ok: true });
    await storage.documents.settings.change({ ...storage.documents.settings.value, breakMin: 7 });
    await (await storageIn(folder)).settled();
    expect(fs.readdirSync(path.join(folder, "backup"))).toHaveLength(1);
  });

  it("leaves our own, other people's and a link to a folder alone", async () => {
    const folder = temporaryFolder();
    fs.symlinkSync(temporaryFolder(), path.join(folder, "history"));
    fs.mkdirSync(path.join(folder, "Cookies"));
    for (const [name, most] of [
      ["schedule.json", 65_536],
      ["own-sound", 6_000_000],
      ["faults.log", 65_536],
      ["history/2026-10.jsonl", 268_435_456],
    ] as const) {
      fs.writeFileSync(path.join(folder, name), "");
      fs.truncateSync(path.join(folder, name), most);
    }
    const before = fs.readdirSync(folder);
    expect((await storageIn(folder)).aside).toEqual([]);
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  it.skipIf(process.platform === "win32").each([...OTHERS.slice(0, 3), ["a socket", listenAt] as const])(
    "is set aside for a document too, of which the last good copy is in use then: %s",
    async (_what, put) => {
      const folder = temporaryFolder();
      const { documents } = await storageIn(folder);
      await documents.rosa.change({ drafts: {}, results: [] });
      await documents.settings.change({ ...documents.settings.value, breakMin: 7 });
      await storageIn(folder);
      fs.rmSync(path.join(folder, "settings.json"));
      put(path.join(folder, "settings.json"));
      const { context } = await fakeContext({}, folder);
      const { settings } = context.storage.documents;
      expect([settings.value.breakMin, settings.notice?.code]).toEqual([7, "E_ACCESS"]);
      expect(path.basename(settings.notice?.kept ?? "")).toMatch(/^settings\.corrupt-\d{8}T\d{6}Z\.json$/);
      expect(createNotices(context).state?.().notices?.[0]?.text).toMatch(
        /^Something else was .* kept as .*settings\.corrupt-.* The last good copy, made on/,
      );
      // It holds up no removal, and no deletion of everything.
      expect(await settings.remove({ ...settings.value, breakMin: 8 })).toEqual({ ok: true });
      expect(fs.existsSync(path.join(folder, "removals.json"))).toBe(false);
      expect(await context.storage.deleteEverything(() => {})).toEqual({ left: [] });
    },
  );

  it("is moved out of the way of a document while the app runs", async () => {
    const folder = temporaryFolder();
    const { settings } = (await storageIn(folder)).documents;
    for (let time = 0; time < 8; time += 1) {
      fs.rmSync(path.join(folder, "settings.json"), { force: true });
      fs.mkdirSync(path.join(folder, "settings.json", "mine"), { recursive: true });
      expect(await settings.change({ ...settings.value, breakMin: 6 + time })).toEqual({ ok: true });
    }
    const aside = fs.readdirSync(folder).filter((name) => name.startsWith("settings.bak-"));
    expect(aside.map((name) => fs.readdirSync(path.join(folder, name)))).toEqual(Array(8).fill(["mine"]));
  });

  it("is told once, by the names it has now", async () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, "schedule.json"));
    const noticesIn = async () => {
      const notices = createNotices((await fakeContext({}, folder)).context);
      notices.start?.();
      return notices.state?.().notices ?? [];
    };
    const [notice] = await noticesIn();
    expect(notice).toMatchObject({ id: "aside", code: "E_ASIDE" });
    expect(notice?.text).toMatch(/a file or folder of its own.*schedule\.corrupt-\d{8}T\d{6}Z\.json/);
    expect(await noticesIn()).toEqual([]);
  });

  it.skipIf(process.platform === "win32")(
    "is the link alone, where a document's leads to a pipe while the app runs",
    async () => {
      const folder = temporaryFolder();
      const elsewhere = pipeElsewhere();
      const { settings } = (await storageIn(folder)).documents;
      await settings.change({ ...settings.value, breakMin: 7 });
      fs.rmSync(path.join(folder, "settings.json"));
      fs.symlinkSync(elsewhere, path.join(folder, "settings.json"));
      expect(await settings.change({ ...settings.value, breakMin: 8 })).toEqual({ ok: true });
      expect([fs.statSync(elsewhere).isFIFO(), fs.lstatSync(path.join(folder, "settings.json")).isFile()]).toEqual([
        true,
        true,
      ]);
    },
  );
});
