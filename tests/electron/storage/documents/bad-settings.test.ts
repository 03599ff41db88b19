import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentStore } from "../../../../electron/storage/documents/document-store";
import { durableWrite, type FileCalls } from "../../../../electron/storage/files/durable-write";
import { settingsDocument } from "../../../../shared/settings/settings-document";
import { DEFAULT_SETTINGS, type Settings } from "../../../../shared/settings/settings";
import { badInputs, type BadInput } from "../../../support/bad-inputs";
import { failingFiles, nearlyFullDisk } from "../../../support/faulty-files";
import { openDocument } from "../../../support/open-document";
import { storageIn } from "../../../support/old-files";
import { temporaryFolder } from "../../../support/temporary-folder";

const VALID = `${JSON.stringify({ ...DEFAULT_SETTINGS, intervalMin: 45 }, null, 2)}\n`;

const open = (file: string, calls?: FileCalls): Promise<DocumentStore<Settings>> =>
  openDocument(settingsDocument, file, { write: (target, bytes) => durableWrite(target, bytes, calls) });

function bytesOf({ input }: BadInput): Buffer | number {
  if (typeof input === "string") return Buffer.from(input);
  switch (input["gen"]) {
    case "nul":
      return Buffer.alloc(Number(input["bytes"]));
    case "truncate":
      return Buffer.from(VALID.trimEnd().slice(0, Number(input["at"])));
    case "random":
      return Buffer.from(Array.from({ length: Number(input["bytes"]) }, (_, at) => (at * 197 + 131) % 256));
    case "bitflip": {
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 1, intervalMin: 45 }));
      const quote = bytes.indexOf('"', Number(input["offset"]));
      bytes[quote] = (bytes[quote] ?? 0) ^ (1 << Number(input["bit"]));
      return bytes;
    }
    case "deep":
      return Buffer.from(`${"[".repeat(Number(input["levels"]))}${"]".repeat(Number(input["levels"]))}`);
    case "sparse":
      return Number(input["bytes"]);
    case "crlf":
      return Buffer.from(VALID.replaceAll("\n", "\r\n"));
    case "quietRanges":
      return Buffer.from(
        JSON.stringify({
          schemaVersion: 1,
          quietHours: Array(Number(input["n"])).fill({ from: "01:00", to: "02:00" }),
        }),
      );
    default:
      throw new Error(`No generator for ${JSON.stringify(input)}`);
  }
}

describe("a bad settings file never wins, and is never thrown away", () => {
  const cases = badInputs("settings_file");
  it("has the binding cases", () => expect(cases.length).toBeGreaterThan(20));

  for (const bad of cases) {
    it(`${bad.id}: ${bad.title}`, async () => {
      const file = path.join(temporaryFolder(), "settings.json");
      const bytes = bytesOf(bad);
      fs.writeFileSync(file, typeof bytes === "number" ? "" : bytes);
      if (typeof bytes === "number") fs.truncateSync(file, bytes);
      const store = await open(file);
      expect(store.notice?.code.replace("E_", "E_SETTINGS_") ?? null).toBe(bad.code);
      if (store.notice !== null) await expectKept(store, bytes, file);
      expect(await (await open(file)).change({ ...store.value, breakMin: 7 })).toMatchObject({
        ok: bad.code !== "E_SETTINGS_NEWER",
      });
    });
  }

  for (const [what, content, code] of [
    ["a byte order mark", Buffer.from(`\uFEFF${VALID}`), null],
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${VALID}`, "utf16le"), "E_UNREADABLE"],
    ["UTF-16 without", Buffer.from(VALID, "utf16le"), "E_UNREADABLE"],
    ["NUL bytes after the end", Buffer.concat([Buffer.from(VALID), Buffer.alloc(512)]), "E_UNREADABLE"],
    ["spaces up to the limit", Buffer.from(VALID.padEnd(1_048_576)), null],
    ["spaces beyond the limit", Buffer.from(VALID.padEnd(1_048_577)), "E_UNREADABLE"],
  ] as const) {
    it(`reads ${what} as ${code ?? "good"}`, async () => {
      const file = path.join(temporaryFolder(), "settings.json");
      fs.writeFileSync(file, content);
      const store = await open(file);
      expect(store.notice?.code ?? null).toBe(code);
      expect(store.value.intervalMin).toBe(code === null ? 45 : DEFAULT_SETTINGS.intervalMin);
      expect(fs.readFileSync(store.notice?.kept ?? file).equals(content)).toBe(true);
      expect(await store.change({ ...store.value, breakMin: 7 })).toEqual({ ok: true });
    });
  }

  it("cut off anywhere is unreadable, and its bytes are kept", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "settings.json");
    const step = Math.ceil(VALID.length / 50);
    for (let at = 0; at < VALID.length - 2; at += step) {
      fs.writeFileSync(file, VALID.slice(0, at));
      const { notice } = await open(file);
      expect(notice?.code, String(at)).toBe("E_UNREADABLE");
      expect(fs.readFileSync(notice?.kept ?? file, "utf8")).toBe(VALID.slice(0, at));
    }
  });

  it("takes the newest good copy when there is one", async () => {
    const file = path.join(temporaryFolder(), "settings.json");
    await (await open(file)).change({ ...DEFAULT_SETTINGS, intervalMin: 33 });
    expect((await open(file)).value.intervalMin).toBe(33);
    fs.writeFileSync(file, "garbage");
    const store = await open(file);
    expect(store.value.intervalMin).toBe(33);
    expect(store.notice).toMatchObject({ code: "E_UNREADABLE", fromBackup: true });
    expect(await open(file)).toMatchObject({ notice: null, value: { intervalMin: 33 } });
  });

  it("keeps keys that are not ours through a change", async () => {
    const file = path.join(temporaryFolder(), "settings.json");
    fs.writeFileSync(file, '{"schemaVersion":1,"zzz":{"a":1}}');
    await (await open(file)).change({ ...DEFAULT_SETTINGS, breakMin: 9 });
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toMatchObject({ zzz: { a: 1 }, breakMin: 9 });
  });
});

/** The bytes lie where the notice says, and the next start has nothing to say. */
async function expectKept(store: DocumentStore<Settings>, bytes: Buffer | number, file: string): Promise<void> {
  const { code, kept } = store.notice ?? { code: "", kept: "" };
  expect(path.basename(kept)).toMatch(
    code === "E_NEWER"
      ? /^settings\.json$/
      : code === "E_FIELD"
        ? /^settings\.bak-\d{8}T\d{6}Z\.json$/
        : /^settings\.corrupt-\d{8}T\d{6}Z\.json$/,
  );
  if (typeof bytes === "number") expect(fs.statSync(kept).size).toBe(bytes);
  else expect(fs.readFileSync(kept).equals(bytes)).toBe(true);
  if (code !== "E_NEWER") expect((await open(file)).notice).toBeNull();
  await Promise.resolve();
}

describe("trouble with the disk loses nothing in silence", () => {
  const big = { ...DEFAULT_SETTINGS, quietHours: Array(50).fill({ from: "01:00", to: "02:00" }) };
  const byId = new Map(badInputs("filesystem").map((bad) => [bad.id, bad]));

  /** Root may write everywhere, so as root the trial is made as someone without any rights. */
  async function asNobody(own: readonly string[], trial: () => Promise<void>): Promise<void> {
    if (process.getuid?.() !== 0) return trial();
    const nobody = 65_534;
    for (const each of own) fs.chownSync(each, nobody, nobody);
    process.seteuid?.(nobody);
    try {
      await trial();
    } finally {
      process.seteuid?.(0);
    }
  }

  const fsInput = (id: string): Readonly<Record<string, unknown>> => {
    const input = byId.get(id)?.input;
    if (input === undefined || typeof input === "string") throw new Error(`Expected an object as the input of ${id}`);
    return input;
  };

  async function expectUnsaved(calls: FileCalls, errno: string): Promise<void> {
    const folder = temporaryFolder();
    const file = path.join(folder, "settings.json");
    const old = JSON.stringify({ ...DEFAULT_SETTINGS, zzz: "z".repeat(60_000) });
    fs.writeFileSync(file, old);
    const store = await open(file, calls);
    expect(await store.change(big)).toEqual({ ok: false, errno });
    expect(fs.readFileSync(file, "utf8")).toBe(old);
    expect(store).toMatchObject({ value: big, isUnsaved: true });
    expect(fs.readdirSync(folder).filter((name) => name.includes("tmp"))).toEqual([]);
  }

  it("B057: a nearly full disk", async () =>
    expectUnsaved(nearlyFullDisk(Number(fsInput("B057")["freeBytes"])), "ENOSPC"));
  it("B059: EIO when flushing", async () => expectUnsaved(failingFiles("sync", "EIO"), "EIO"));
  it("B061: EPERM when renaming", async () => expectUnsaved(failingFiles("rename", "EPERM"), "EPERM"));
  it("B063: a folder that may not be written is asked once, without waiting", async () => {
    const calls = failingFiles("open", "EACCES");
    await expectUnsaved(calls, "EACCES");
    expect(calls.asked()).toBe(1);
  });
  it("B063: a real folder that may not be written", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "settings.json");
    fs.writeFileSync(file, VALID);
    await asNobody([folder, file], async () => {
      fs.chmodSync(folder, 0o555);
      const store = await open(file);
      expect(store).toMatchObject({ notice: null, value: { intervalMin: 45 } });
      expect(await store.change(big)).toEqual({ ok: false, errno: "EACCES" });
      expect(store.value).toEqual(big);
      fs.chmodSync(folder, 0o700);
    });
    expect(fs.readFileSync(file, "utf8")).toBe(VALID);
  });
  it("saves with the next change what could not be saved before", async () => {
    const file = path.join(temporaryFolder(), "settings.json");
    let calls: FileCalls | undefined = failingFiles("rename", "ENOSPC");
    const store = await openDocument(settingsDocument, file, {
      write: (target, bytes) => durableWrite(target, bytes, calls),
    });
    await store.change({ ...DEFAULT_SETTINGS, intervalMin: 20 });
    calls = undefined;
    expect(await store.change({ ...store.value, breakMin: 6 })).toEqual({ ok: true });
    expect(await open(file)).toMatchObject({ isUnsaved: false, value: { intervalMin: 20, breakMin: 6 } });
  });

  it("B065: the file is a folder", async () => {
    const file = path.join(temporaryFolder(), "settings.json");
    fs.mkdirSync(file);
    fs.writeFileSync(path.join(file, "mine"), "1");
    const store = await open(file);
    expect(store).toMatchObject({ value: DEFAULT_SETTINGS, notice: { code: "E_ACCESS" } });
    expect(fs.readdirSync(store.notice?.kept ?? "")).toEqual(["mine"]);
    expect(await store.change(big)).toEqual({ ok: true });
    expect((await open(file)).value).toEqual(big);
  });
  it("B067: a link that leads nowhere stays a link", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "settings.json");
    fs.symlinkSync("missing.json", file);
    expect(await (await open(file)).change(big)).toEqual({ ok: true });
    expect(fs.readlinkSync(file)).toBe("missing.json");
    expect((await open(file)).value).toEqual(big);
  });
  it("B069: a pipe is not opened", async () => {
    const file = path.join(temporaryFolder(), "settings.json");
    execFileSync("mkfifo", [file]);
    const { notice } = await open(file);
    expect([notice?.code, fs.statSync(notice?.kept ?? "").isFIFO()]).toEqual(["E_ACCESS", true]);
  });
  it("B071: leftovers of killed writes go at the start", async () => {
    const folder = temporaryFolder();
    const { pid: dead } = spawnSync("true");
    for (let count = 0; count < 1_000; count += 1)
      fs.writeFileSync(path.join(folder, `settings.json.tmp-${dead}-${count}`), "");
    const begun = performance.now();
    await storageIn(folder);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(fs.readdirSync(folder)).toEqual([]);
  });
  it("covers every binding case", () => {
    expect([...byId.keys()]).toEqual(["B057", "B059", "B061", "B063", "B065", "B067", "B069", "B071"]);
  });
});
