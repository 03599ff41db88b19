import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { deleteOwnFiles, finishDeletion } from "../../../electron/storage/delete-everything";
import { NO_WORKSPACES } from "../../../shared/workspace/checklist/workspaces";
import { failure, watchedFiles } from "../../support/faulty-files";
import { filesIn, storageIn } from "../../support/old-files";
import { temporaryFolder } from "../../support/temporary-folder";

const TYPED = "Marmalade Studio";
const MARKER = "deletion.json";
const COPIES = ["checklist.bak-20261121T093000Z.json", "history/2026-10.jsonl", "own-sound", "faults.log"];
const named = { ...NO_WORKSPACES, list: NO_WORKSPACES.list.map((each) => ({ ...each, name: TYPED })) };

/** A folder in use, with what was typed in many places. */
async function used(): Promise<string> {
  const folder = temporaryFolder();
  await (await storageIn(folder)).documents.checklist.change(named);
  await storageIn(folder);
  fs.mkdirSync(path.join(folder, "history"));
  for (const name of COPIES) fs.writeFileSync(path.join(folder, name), TYPED);
  return folder;
}
const holding = (folder: string): readonly string[] =>
  Object.entries(filesIn(folder)).flatMap(([name, content]) => (content.includes(TYPED) ? [name] : []));

/** A process that is killed before its nth call: from then on nothing of it reaches the disk. */
function killedAfter(most: number) {
  let made = 0;
  const calls = watchedFiles(() => ((made += 1) > most ? Promise.reject(failure("EKILLED")) : Promise.resolve()));
  return { calls, isKilled: () => made > most };
}

describe("deleting everything", () => {
  it("is all or nothing for the next start, whenever the app is killed", async () => {
    const seen = { nothing: 0, finished: 0 };
    for (let most = 0, wasKilled = true; wasKilled; most += 1) {
      const folder = await used();
      const before = holding(folder);
      const { calls, isKilled } = killedAfter(most);
      await deleteOwnFiles(folder, calls);
      wasKilled = isKilled();
      await finishDeletion(folder);
      const { documents } = await storageIn(folder);
      expect([[], before]).toContainEqual(holding(folder));
      expect(documents.checklist.value).toEqual(holding(folder).length === 0 ? NO_WORKSPACES : named);
      expect(fs.existsSync(path.join(folder, MARKER))).toBe(false);
      seen[holding(folder).length === 0 ? "finished" : "nothing"] += 1;
    }
    expect([seen.nothing > 3, seen.finished > 20]).toEqual([true, true]);
  });

  it("is over with the first try after that: what is entered then stays", async () => {
    const folder = await used();
    const stubborn = path.join(folder, "own-sound");
    const calls = {
      ...watchedFiles(() => Promise.resolve()),
      unlink: (file: string) => (file === stubborn ? Promise.reject(failure("EPERM")) : fs.promises.unlink(file)),
    };
    fs.writeFileSync(path.join(folder, MARKER), '{"delete":"everything"}\n');
    expect(await finishDeletion(folder, calls)).toEqual({ left: ["own-sound"] });
    expect(await finishDeletion(folder, calls)).toBeNull();
    await (await storageIn(folder)).documents.checklist.change(named);
    expect([await finishDeletion(folder), holding(folder)]).toEqual([null, ["checklist.json", "own-sound"]]);
  });

  it("does not come again where its marker cannot be deleted", async () => {
    const folder = await used();
    const marker = path.join(folder, MARKER);
    const calls = {
      ...watchedFiles(() => Promise.resolve()),
      unlink: (file: string) => (file === marker ? Promise.reject(failure("EPERM")) : fs.promises.unlink(file)),
    };
    expect(await deleteOwnFiles(folder, calls)).toEqual({ left: [MARKER] });
    expect([await finishDeletion(folder), holding(folder)]).toEqual([null, []]);
  });

  it("goes on where no marker can be made, and is begun by no other file of that name", async () => {
    const folder = await used();
    const files = watchedFiles(() => Promise.resolve());
    const rename = () => Promise.reject(failure("ENOSPC"));
    expect(await deleteOwnFiles(folder, { ...files, rename })).toEqual({ left: [] });
    expect(holding(folder)).toEqual([]);
    for (const content of ["", "{}", '{"delete":"everything"}', "x".repeat(5_000)]) {
      fs.writeFileSync(path.join(folder, MARKER), content);
      expect(await finishDeletion(folder)).toBeNull();
    }
  });
});
