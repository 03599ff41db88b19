import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { deleteOwnFiles } from "../../../electron/storage/delete-everything";
import { ownFiles } from "../../../electron/storage/own-files";
import { OWN } from "../../../electron/storage/own-names";
import { OWN_TABLE } from "../../../electron/storage/own-table";
import { storageIn } from "../../support/old-files";
import { temporaryFolder } from "../../support/temporary-folder";

const FILES = OWN_TABLE.filter(({ most }) => most !== "folder").map(({ name }) => name);
const dead = spawnSync("true").pid;

function folderWith(names: readonly string[], mode = 0o600): string {
  const folder = temporaryFolder();
  for (const name of names) fs.writeFileSync(path.join(folder, name), "{}", { mode });
  return folder;
}

describe("every file of ours", () => {
  it.skipIf(process.platform === "win32").each(FILES)("is closed to others: %s", async (name) => {
    const folder = folderWith([name], 0o644);
    expect((await storageIn(folder)).wereOpen).toBe(1);
  });

  it.each(FILES)("is cleaned up after, listed and deleted: %s", async (name) => {
    const folder = folderWith([name, `${name}.tmp-${dead}-1`]);
    const left = async () => (await ownFiles(folder)).map((each) => `${each.kind} ${each.name}`);
    expect(await left()).toContain(`leftover ${name}.tmp-${dead}-1`);
    await deleteOwnFiles(folder);
    expect(await left()).toEqual([]);
    fs.writeFileSync(path.join(folder, `${name}.tmp-${dead}-1`), "");
    await storageIn(folder);
    await vi.waitFor(() => expect(fs.existsSync(path.join(folder, `${name}.tmp-${dead}-1`))).toBe(false));
  });

  it("has its name in one place, so that none is written that is unknown elsewhere", () => {
    const sources = fs.readdirSync("electron", { recursive: true, encoding: "utf8" });
    const ours = sources.filter((each) => /^(?:app|features|storage)\b.*(?<!own-names)\.ts$/.test(each));
    const named = Object.values(OWN).map(({ name }) => new RegExp(`[,([]\\s*"${name.replace(".", "\\.")}"`));
    const found = ours.flatMap((source) => {
      const text = fs.readFileSync(path.join("electron", source), "utf8");
      return named.filter((each) => each.test(text)).map((each) => `${source}: ${each.source}`);
    });
    expect([ours.length > 50, found]).toEqual([true, []]);
  });
});
