import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { deleteOwnFiles } from "../../../electron/storage/delete-everything";
import { listOwnFiles } from "../../../electron/storage/own-files";
import { filesIn } from "../../support/old-files";
import { temporaryFolder } from "../../support/temporary-folder";

const AT = "20261121T093000Z";
const OURS = {
  "settings.json": "document settings",
  "rosa.json": "document rosa",
  "workspace-fit.json": "document null",
  [`rosa.bak-${AT}-1.json`]: "setAside rosa",
  [`rosa.corrupt-${AT}.json`]: "damaged rosa",
  "rosa.json.tmp-1-2": "leftover rosa",
  "elsewhere.tmp-1-2": "leftover null",
  "schedule.json": "schedule null",
  [`schedule.corrupt-${AT}.json`]: "damaged null",
  "own-sound": "sound null",
  [`own-sound.corrupt-${AT}`]: "damaged null",
  "own-sound.tmp-1-2": "leftover null",
  "faults.log": "faults null",
  "removals.json": "notes null",
  "deletion.json": "notes null",
  [`history.corrupt-${AT}`]: "damaged null",
  [`backup/rosa.000007-${AT}.json`]: "backup rosa",
  [`backup/workspace-fit.${AT}.json`]: "backup null",
  "history/told.json": "notes null",
  [`history/2026-11.corrupt-${AT}.jsonl`]: "damaged null",
  [`history/2026-11.jsonl.torn-${AT}`]: "damaged null",
  "history/2026-10.jsonl.tmp-3-4": "leftover null",
};
const MONTHS = ["history/2026-10.jsonl", "history/2026-11.jsonl"];
const FOREIGN = [
  "Preferences",
  "Local Storage/rosa.json",
  "my-rosa.json",
  "rosa.notes.json",
  "backup/letter.txt",
  "history/2026.txt",
];

function folderWith(names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), "ten bytes.");
  }
  return folder;
}

describe("the list of our files", () => {
  it("has each by what it holds, the months as one, and none of the engine's or of anyone else", async () => {
    const folder = folderWith([...Object.keys(OURS), ...MONTHS, ...FOREIGN]);
    const { files, bytes, more } = await listOwnFiles(folder);
    expect(Object.fromEntries(files.map(({ name, kind, of }) => [name, `${kind} ${of}`]))).toEqual({
      ...OURS,
      "history/": "history null",
    });
    expect(files.find(({ kind }) => kind === "history")?.bytes).toBe(20);
    expect([bytes, more]).toEqual([10 * (Object.keys(OURS).length + MONTHS.length), 0]);
  });

  it("is empty where there is no folder, and counts what it does not list of very many", async () => {
    expect(await listOwnFiles(path.join(temporaryFolder(), "none"))).toEqual({ files: [], bytes: 0, more: 0 });
    const many = Array.from({ length: 310 }, (_each, at) => `rosa.bak-${AT}-${at + 1}.json`);
    const { files, bytes, more } = await listOwnFiles(folderWith(many));
    expect([files.length, bytes, more]).toEqual([300, 3_100, 10]);
  });
});

describe("deleting our files", () => {
  it("leaves the engine's and foreign ones alone", async () => {
    const folder = folderWith([...Object.keys(OURS), ...MONTHS, ...FOREIGN]);
    expect(await deleteOwnFiles(folder)).toEqual({ left: [] });
    expect(Object.keys(filesIn(folder))).toEqual(FOREIGN.toSorted());
  });

  it("leaves no folder of ours that is empty, and nothing where a link led", async () => {
    const [folder, elsewhere] = [folderWith(MONTHS), folderWith(["real.json", "other.json"])];
    fs.writeFileSync(path.join(elsewhere, "real.json"), '{ "schemaVersion": 1 }');
    fs.symlinkSync(path.join(elsewhere, "real.json"), path.join(folder, "rosa.json"));
    expect(await deleteOwnFiles(folder)).toEqual({ left: [] });
    expect([fs.readdirSync(folder), fs.readdirSync(elsewhere)]).toEqual([[], ["other.json"]]);
  });

  it("names what it cannot delete, and deletes the rest", async () => {
    const folder = folderWith([...Object.keys(OURS), ...MONTHS]);
    const kept = ["rosa.json", "faults.log", "history/2026-10.jsonl"];
    const unlink = async (file: string): Promise<void> => {
      if (kept.some((name) => file === path.join(folder, name)))
        throw Object.assign(new Error("no"), { code: "EPERM" });
      await fs.promises.unlink(file);
    };
    const { left } = await deleteOwnFiles(folder, { ...fs.promises, unlink });
    expect(left.toSorted()).toEqual(kept.toSorted());
    expect(Object.keys(filesIn(folder))).toEqual(kept.toSorted());
  });
});
