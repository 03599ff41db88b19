import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import Conf from "conf";
import { describe, expect, it } from "vitest";
import { ensureFolder, type DocumentStore } from "../../../../electron/storage/documents/document-store";
import { throughOwnWriter, type OpenStore } from "../../../../electron/storage/documents/electron-store";
import { durableWrite } from "../../../../electron/storage/files/durable-write";
import { settingsDocument } from "../../../../shared/settings/settings-document";
import { DEFAULT_SETTINGS, type Settings } from "../../../../shared/settings/settings";
import { openConf } from "../../../support/open-conf";
import { OPENED as NOW, openDocument } from "../../../support/open-document";
import { temporaryFolder } from "../../../support/temporary-folder";

const open = (file: string, openStore: OpenStore = openConf, epoch = NOW): Promise<DocumentStore<Settings>> =>
  openDocument(settingsDocument, file, { openStore, epoch });
const settingsFile = (): string => path.join(temporaryFolder(), "settings.json");
const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const named = (file: string, part: string): readonly string[] =>
  fs.readdirSync(path.dirname(file)).filter((name) => name.includes(part));

describe("writing through electron-store", () => {
  it("replaces its writer: its own is never called, ours once for each change", async () => {
    const file = settingsFile();
    const opened: Conf[] = [];
    const own = { writes: 0 };
    const openStore: OpenStore = (folder, name, write) => {
      const conf = new Conf({ cwd: folder, configName: name });
      Object.defineProperty(conf, "_write", { configurable: true, value: () => (own.writes += 1) });
      opened.push(conf);
      return Promise.resolve(throughOwnWriter(conf, write));
    };
    const written: string[] = [];
    const store = await openDocument(settingsDocument, file, {
      openStore,
      write: (target, bytes) => {
        written.push(target);
        return durableWrite(target, bytes);
      },
    });
    await store.change({ ...DEFAULT_SETTINGS, breakMin: 7 });
    await store.change({ ...DEFAULT_SETTINGS, breakMin: 8 });
    expect({ written, own, opened: opened.length }).toEqual({ written: [file, file], own: { writes: 0 }, opened: 1 });
    expect(opened[0]?.store).toMatchObject({ breakMin: 8 });
  });

  it("notices when a store assigns without calling the writer", async () => {
    const store = await open(settingsFile(), (_folder, _name, write) =>
      Promise.resolve(throughOwnWriter({ store: {} }, write)),
    );
    expect(await store.change(DEFAULT_SETTINGS)).toEqual({ ok: false, errno: "ENOTWRITTEN" });
  });

  it("is not opened to read, and opening writes nothing", async () => {
    const file = settingsFile();
    await open(file, () => Promise.reject(new Error("Opened too early")));
    await openConf(path.dirname(file), "settings", () => {
      throw new Error("Written too early");
    });
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  it("saves all the same when it cannot be opened, and tries again", async () => {
    const file = settingsFile();
    const asked: string[] = [];
    const store = await open(file, (folder, name, write) => {
      asked.push(name);
      return asked.length === 1 ? Promise.reject(new Error("Not now")) : openConf(folder, name, write);
    });
    expect(await store.change({ ...DEFAULT_SETTINGS, breakMin: 7 })).toEqual({ ok: true });
    expect(await store.change({ ...DEFAULT_SETTINGS, breakMin: 8 })).toEqual({ ok: true });
    expect({ asked: asked.length, read: (await open(file)).value.breakMin }).toEqual({ asked: 2, read: 8 });
  });

  it("saves over a file with a byte order mark, which electron-store refuses", async () => {
    const file = settingsFile();
    fs.writeFileSync(file, `\uFEFF${text({ ...DEFAULT_SETTINGS, intervalMin: 45 })}`);
    const store = await open(file);
    expect(store).toMatchObject({ notice: null, value: { intervalMin: 45 } });
    expect(await store.change({ ...store.value, breakMin: 8 })).toEqual({ ok: true });
    expect(await open(file)).toMatchObject({ notice: null, value: { intervalMin: 45, breakMin: 8 } });
  });

  it("writes changes made at once in their order", async () => {
    const file = settingsFile();
    const store = await open(file);
    await Promise.all([6, 7, 8].map((breakMin) => store.change({ ...DEFAULT_SETTINGS, breakMin })));
    expect((await open(file)).value.breakMin).toBe(8);
  });

  it("keeps a lone surrogate of a key that is not ours", async () => {
    const file = settingsFile();
    fs.writeFileSync(file, '{"schemaVersion":1,"name":"\\ud800"}');
    await (await open(file)).change(DEFAULT_SETTINGS);
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toMatchObject({ name: "\ud800" });
  });
});

describe("what someone else wrote meanwhile", () => {
  for (const [what, foreign] of [
    ["other settings", text({ ...DEFAULT_SETTINGS, intervalMin: 99 })],
    ["garbage", "garbage"],
    ["far too much", "x".repeat(1_100_000)],
  ] as const) {
    it(`is kept before it is replaced: ${what}`, async () => {
      const file = settingsFile();
      const store = await open(file);
      await store.change({ ...DEFAULT_SETTINGS, breakMin: 6 });
      fs.writeFileSync(file, foreign);
      expect(await store.change({ ...DEFAULT_SETTINGS, breakMin: 7 })).toEqual({ ok: true });
      const [kept = ""] = named(file, ".bak-");
      expect(fs.readFileSync(path.join(path.dirname(file), kept), "utf8")).toBe(foreign);
      expect((await open(file)).value.breakMin).toBe(7);
    });
  }

  it("leaves no copy when only we wrote", async () => {
    const file = settingsFile();
    const store = await open(file);
    for (const breakMin of [6, 7, 8]) await store.change({ ...DEFAULT_SETTINGS, breakMin });
    expect(fs.readdirSync(path.dirname(file))).toEqual(["settings.json"]);
  });
});

describe("starting", () => {
  // A name this long leaves no room for the name of a kept file, as a full or closed folder would not.
  const longName = `${"s".repeat(240)}.json`;
  for (const [code, content] of [
    ["E_UNREADABLE", "garbage"],
    ["E_FIELD", '{"schemaVersion":1,"intervalMin":0,"breakMin":9}'],
  ] as const) {
    it(`does not fail when a bad file cannot be kept (${code}), and leaves that file alone`, async () => {
      const file = path.join(temporaryFolder(), longName);
      fs.writeFileSync(file, content);
      const store = await open(file);
      expect(store.notice).toMatchObject({ code, kept: file });
      expect(store.value.intervalMin).toBe(DEFAULT_SETTINGS.intervalMin);
      expect(await store.change({ ...store.value, breakMin: 7 })).toMatchObject({ ok: false });
      expect(fs.readFileSync(file, "utf8")).toBe(content);
      expect(fs.readdirSync(path.dirname(file))).toEqual([longName]);
    });
  }

  it("does not fail on a link that leads to itself", async () => {
    const file = settingsFile();
    fs.symlinkSync("settings.json", file);
    const store = await open(file);
    expect(store.notice?.code).toBe("E_ACCESS");
    expect(await store.change(DEFAULT_SETTINGS)).toMatchObject({ ok: false });
    expect(fs.readlinkSync(file)).toBe("settings.json");
  });

  it("keeps a link to a bad file, and the bad bytes where the link led", async () => {
    const [file, folder] = [settingsFile(), temporaryFolder()];
    fs.writeFileSync(path.join(folder, "real.json"), "garbage");
    fs.symlinkSync(path.join(folder, "real.json"), file);
    const kept = (await open(file)).notice?.kept ?? "";
    expect(fs.readFileSync(kept, "utf8")).toBe("garbage");
    expect(fs.lstatSync(file).isSymbolicLink()).toBe(true);
    expect(await open(file)).toMatchObject({ notice: null, value: DEFAULT_SETTINGS });
  });

  it("is not held up by a megabyte of quotes and backslashes", async () => {
    const file = settingsFile();
    fs.writeFileSync(file, '"\\'.repeat(500_000));
    expect((await open(file)).notice?.code).toBe("E_UNREADABLE");
  });

  it("does not take brackets in a text for nesting", async () => {
    const file = settingsFile();
    fs.writeFileSync(file, JSON.stringify({ schemaVersion: 1, zzz: `\\"${"[{".repeat(500)}` }));
    expect((await open(file)).notice).toBeNull();
  });

  it("passes over a copy that is a pipe, and takes the next good one", async () => {
    const file = settingsFile();
    fs.mkdirSync(path.join(path.dirname(file), "backup"));
    fs.writeFileSync(path.join(path.dirname(file), "backup/settings.1.json"), text({ intervalMin: 33 }));
    execFileSync("mkfifo", [path.join(path.dirname(file), "backup/settings.2.json")]);
    fs.writeFileSync(file, "garbage");
    expect(await open(file)).toMatchObject({ value: { intervalMin: 33 }, notice: { fromBackup: true } });
  });

  it("takes the newest of several good copies, and none that is damaged or of a newer version", async () => {
    const file = settingsFile();
    fs.mkdirSync(path.join(path.dirname(file), "backup"));
    for (const [name, content] of [
      ["20261101T000000Z", { intervalMin: 31 }],
      ["20261102T000000Z", { intervalMin: 32 }],
      ["20261103T000000Z", { intervalMin: 33, breakMin: 0 }],
      ["20261104T000000Z", { intervalMin: 34, schemaVersion: 99 }],
    ] as const) {
      const copy = path.join(path.dirname(file), `backup/settings.${name}.json`);
      fs.writeFileSync(copy, text({ ...DEFAULT_SETTINGS, ...content }));
    }
    fs.writeFileSync(file, "garbage");
    expect(await open(file)).toMatchObject({ value: { intervalMin: 32 }, notice: { fromBackup: true } });
  });

  it("leaves files of others alone that look like leftovers", async () => {
    const file = settingsFile();
    const other = path.join(path.dirname(file), "Cookies.tmp-12");
    fs.writeFileSync(other, "");
    fs.utimesSync(other, 0, 0);
    await open(file);
    expect(fs.existsSync(other)).toBe(true);
  });
});

describe("good copies", () => {
  it("are five at most, the newest, private, and only made of what changed", async () => {
    const file = settingsFile();
    for (let day = 0; day < 8; day += 1) {
      fs.writeFileSync(file, text({ ...DEFAULT_SETTINGS, intervalMin: 30 + day }));
      await open(file, openConf, NOW + day * 86_400_000);
      await open(file, openConf, NOW + day * 86_400_000 + 3_600_000);
    }
    const folder = path.join(path.dirname(file), "backup");
    expect(fs.readdirSync(folder).sort()).toEqual(
      [24, 25, 26, 27, 28].map((day) => `settings.00000${day - 20}-202611${day}T093000Z.json`),
    );
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of fs.readdirSync(folder)) expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it("are private too when a damaged file was readable by all", async () => {
    const file = settingsFile();
    fs.writeFileSync(file, '{"intervalMin":0}', { mode: 0o644 });
    expect(fs.statSync((await open(file)).notice?.kept ?? "").mode & 0o777).toBe(0o600);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it("lie in a folder only the person may look into", () => {
    const folder = path.join(temporaryFolder(), "a/b");
    ensureFolder(folder);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  });
});
