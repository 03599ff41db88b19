import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { backUp, backupsOf, backUpBefore, quarantineFile } from "../../../../electron/storage/files/file-backups";
import { DAY, SECOND } from "../../../../shared/time/units";
import { failure } from "../../../support/faulty-files";
import { temporaryFolder } from "../../../support/temporary-folder";

const NOW = Date.UTC(2026, 10, 21, 9, 30, 12);
const settingsWith = (content: string): string => {
  const file = path.join(temporaryFolder(), "settings.json");
  fs.writeFileSync(file, content);
  return file;
};
const beside = (file: string): readonly string[] => fs.readdirSync(path.dirname(file)).sort();

describe("a copy that is kept beside a file", () => {
  it("holds its bytes, for the person alone, under the time of day", () => {
    const file = settingsWith("old");
    fs.chmodSync(file, 0o644);
    const kept = backUpBefore(file, "bak", NOW);
    expect(path.basename(kept)).toBe("settings.bak-20261121T093012Z.json");
    expect([fs.readFileSync(kept, "utf8"), fs.readFileSync(file, "utf8")]).toEqual(["old", "old"]);
    expect(fs.statSync(kept).mode & 0o777).toBe(0o600);
  });

  it("is on the disk before it is counted on: it may be the only good one soon", () => {
    const file = settingsWith("old");
    const opened = new Map<number, unknown>();
    const flushed: unknown[] = [];
    const kept = backUpBefore(file, "bak", NOW, {
      openSync: (...given) => {
        const descriptor = fs.openSync(...given);
        opened.set(descriptor, given[0]);
        return descriptor;
      },
      closeSync: fs.closeSync,
      fsyncSync: (descriptor) => {
        flushed.push(opened.get(descriptor));
        fs.fsyncSync(descriptor);
      },
    });
    expect(flushed).toEqual([kept]);
  });

  it.each(["openSync", "fsyncSync"] as const)("is none where it could not be made whole (%s)", (call) => {
    const file = settingsWith("old");
    expect(() => backUpBefore(file, "bak", NOW, failingSync(call))).toThrow("EIO");
    expect(beside(file)).toEqual(["settings.json"]);
  });

  it("takes the place of no other of the same second", () => {
    const file = settingsWith("one");
    backUpBefore(file, "bak", NOW);
    fs.writeFileSync(file, "two");
    backUpBefore(file, "bak", NOW);
    fs.writeFileSync(file, "three");
    quarantineFile(file, "corrupt", NOW);
    fs.writeFileSync(file, "four");
    quarantineFile(file, "corrupt", NOW);
    const kept = beside(file).map((name) => [name, fs.readFileSync(path.join(path.dirname(file), name), "utf8")]);
    expect(kept).toEqual([
      ["settings.bak-20261121T093012Z-1.json", "two"],
      ["settings.bak-20261121T093012Z.json", "one"],
      ["settings.corrupt-20261121T093012Z-1.json", "four"],
      ["settings.corrupt-20261121T093012Z.json", "three"],
    ]);
  });
});

/** The calls that keeping a copy makes, of which one fails. */
function failingSync(call: "openSync" | "fsyncSync"): NonNullable<Parameters<typeof backUpBefore>[3]> {
  const fail = (): never => {
    throw failure("EIO");
  };
  return { openSync: fs.openSync, fsyncSync: fs.fsyncSync, closeSync: fs.closeSync, [call]: fail };
}

describe("the good copies of a file", () => {
  it("are told newest first, and are those of this file alone", async () => {
    const file = settingsWith("a");
    for (let day = 0; day < 3; day += 1) await backUp(file, Buffer.from(`day ${day}`), NOW + day * DAY);
    await backUp(path.join(path.dirname(file), "checklist.json"), Buffer.from("another's"), NOW + 9 * DAY);
    expect(backupsOf(file).map((copy) => fs.readFileSync(copy, "utf8"))).toEqual(["day 2", "day 1", "day 0"]);
  });

  it("are not made again of the same bytes, nor more than five", async () => {
    const file = settingsWith("a");
    for (let day = 0; day < 9; day += 1)
      for (let count = 0; count < 2; count += 1)
        await backUp(file, Buffer.from(`day ${day}`), NOW + day * DAY + count * SECOND);
    expect(backupsOf(file).map((copy) => fs.readFileSync(copy, "utf8"))).toEqual(
      [8, 7, 6, 5, 4].map((day) => `day ${day}`),
    );
  });
});

describe("a start with a clock that stands wrong", () => {
  const years = (count: number) => count * 365 * DAY;
  it("makes no copy the newest for good: they are counted, not dated", async () => {
    const file = settingsWith("a");
    await backUp(file, Buffer.from("future"), NOW + years(10));
    for (let day = 0; day < 8; day += 1) await backUp(file, Buffer.from(`day ${day}`), NOW + day * DAY);
    expect(backupsOf(file).map((copy) => fs.readFileSync(copy, "utf8"))).toEqual(
      [7, 6, 5, 4, 3].map((day) => `day ${day}`),
    );
  });

  it("leaves dated copies of former versions, also five of the future, that give way to new ones", async () => {
    const file = settingsWith("a");
    const folder = path.join(path.dirname(file), "backup");
    fs.mkdirSync(folder);
    for (let year = 2036; year < 2041; year += 1)
      fs.writeFileSync(path.join(folder, `settings.${year}0101T000000Z.json`), String(year));
    await backUp(file, Buffer.from("now"), NOW);
    expect(backupsOf(file).map((copy) => fs.readFileSync(copy, "utf8"))).toEqual([
      "now",
      "2040",
      "2039",
      "2038",
      "2037",
    ]);
  });
});
