import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { editDocument } from "../../../../electron/storage/documents/edit-document";
import { durableWrite, type FileCalls } from "../../../../electron/storage/files/durable-write";
import { openStorage, type Storage, type StorageOptions } from "../../../../electron/storage/storage";
import type { ComfortAnswers } from "../../../../shared/workspace/comfort/comfort";
import type { ComfortEdit } from "../../../../shared/workspace/comfort/comfort-record";
import { after } from "../../../support/checklist-edits";
import { failure, watchedFiles } from "../../../support/faulty-files";
import { filesIn, putOld, storageIn } from "../../../support/old-files";
import { openConf } from "../../../support/open-conf";
import { OPENED } from "../../../support/open-document";
import { temporaryFolder } from "../../../support/temporary-folder";

const AT = "20261121T093000Z";
const ANSWER = "lowerBack";
const check = (at: number) => ({ at, workspace: "w1", answers: { [ANSWER]: { frequency: "daily" } } }) as const;
const KEPT = { at: 3, workspace: "w1", answers: { neck: { frequency: "never" } } } as const;
const BEFORE = { checks: [check(1), KEPT], drafts: {}, snoozed: {} };
const AFTER = { ...BEFORE, checks: [KEPT] };

/** A folder in which the answer stands in every kind of copy that there is. */
async function withCopies(): Promise<string> {
  const folder = temporaryFolder();
  const { documents } = await storageIn(folder);
  await documents.comfort.change(BEFORE);
  await storageIn(folder);
  const bytes = fs.readFileSync(path.join(folder, "comfort.json"));
  for (const name of [`comfort.bak-${AT}.json`, `comfort.corrupt-${AT}-1.json`, `backup/comfort.${AT}.json`])
    fs.writeFileSync(path.join(folder, name), bytes);
  return folder;
}
const edit = ({ documents }: Storage, change: ComfortEdit) => {
  const outcome = editDocument(documents, { document: "comfort", edit: change }, after(0));
  return outcome.ok ? outcome.saving : Promise.reject(new Error(outcome.reason));
};
const remove = (storage: Storage) => edit(storage, { type: "removed", at: 1 });
const holding = (folder: string, text: string): readonly string[] =>
  Object.entries(filesIn(folder)).flatMap(([name, content]) => (content.includes(text) ? [name] : []));

describe("what the person removes", () => {
  it("is gone from every copy once that is answered, and one fresh backup takes their place", async () => {
    const folder = await withCopies();
    const others = ["rosa.json", `rosa.bak-${AT}.json`, "backup/rosa.000007-20261121T093000Z.json", "comfort.txt"];
    for (const name of others) fs.writeFileSync(path.join(folder, name), "{}");
    const storage = await storageIn(folder);
    expect(holding(folder, ANSWER)).toHaveLength(5);
    expect(await remove(storage)).toEqual({ ok: true });
    expect(holding(folder, ANSWER)).toEqual([]);
    const left = filesIn(folder);
    const backup = Object.keys(left).filter((name) => name.startsWith("backup/comfort."));
    expect(backup).toHaveLength(1);
    expect(left[backup[0] ?? ""]).toBe(left["comfort.json"]);
    expect(Object.keys(left)).toEqual([...backup, ...others, "comfort.json"].toSorted());
    expect((await storageIn(folder)).documents.comfort.value).toEqual(AFTER);
  });

  it("is an answer that another takes the place of, and not one that is added or put off", async () => {
    const folder = await withCopies();
    const storage = await storageIn(folder);
    const drafted = (answers: ComfortAnswers): ComfortEdit => ({ type: "drafted", workspace: "w1", answers });
    await edit(storage, drafted({ neck: { frequency: "daily" } }));
    await edit(storage, drafted({ neck: { frequency: "daily" }, hips: { frequency: "few" } }));
    await edit(storage, { type: "snoozed", workspace: "w1" });
    expect(Object.keys(filesIn(folder))).toHaveLength(5);
    await edit(storage, drafted({ neck: { frequency: "never" }, hips: { frequency: "few" } }));
    expect(Object.keys(filesIn(folder))).toHaveLength(2);
  });

  it("is gone also where the change before it was still on its way to the disk", async () => {
    const folder = await withCopies();
    const { documents, settled } = await storageIn(folder);
    void documents.comfort.change({ ...BEFORE, snoozed: { w1: 1 } });
    void documents.rosa.change(documents.rosa.value);
    void documents.comfort.remove(AFTER);
    await settled();
    expect(holding(folder, ANSWER)).toEqual([]);
  });

  it("is gone from the file that measures, ROSA and comfort once shared", async () => {
    const folder = temporaryFolder();
    putOld(folder, "workspace-fit-v2");
    const storage = await storageIn(folder);
    const former = () => Object.keys(filesIn(folder)).filter((name) => name.includes("workspace-fit"));
    expect(former()).toHaveLength(1);
    const { value } = storage.documents.measures;
    await storage.documents.measures.remove({ ...value, person: {} });
    expect(former()).toEqual([]);
  });

  it("goes with the next change that can be saved, where the disk was full", async () => {
    const folder = await withCopies();
    let isFull = true;
    const write: NonNullable<StorageOptions["write"]> = (file, bytes) =>
      isFull ? Promise.resolve({ ok: false, errno: "ENOSPC" }) : durableWrite(file, bytes);
    const storage = await storageIn(folder, { write });
    expect(await remove(storage)).toEqual({ ok: false, errno: "ENOSPC" });
    expect(holding(folder, ANSWER)).toHaveLength(5);
    isFull = false;
    expect(await storage.saveAgain()).toBe(true);
    expect(holding(folder, ANSWER)).toEqual([]);
  });

  it("leaves the copies of a file that cannot be read: they may be all there is", async () => {
    const folder = await withCopies();
    fs.writeFileSync(path.join(folder, "removals.json"), JSON.stringify({ files: ["comfort.json"] }));
    fs.writeFileSync(path.join(folder, "comfort.json"), "garbage");
    await storageIn(folder);
    expect(holding(folder, ANSWER)).toHaveLength(5);
  });

  it.each(["", "[]", '{"files":7}', '{"files":["../x.json",7]}'])("does not mind a note such as %s", async (note) => {
    const folder = await withCopies();
    fs.writeFileSync(path.join(folder, "removals.json"), note);
    await storageIn(folder);
    expect(holding(folder, ANSWER)).toHaveLength(5);
  });
});

/** A process that is killed before its nth file call: from there on nothing happens any more. */
function killedAt(step: number): { readonly calls: FileCalls; readonly made: () => number } {
  let made = 0;
  const calls = watchedFiles(() => {
    made += 1;
    return made > step ? Promise.reject(failure("EIO")) : Promise.resolve();
  });
  return { calls, made: () => made };
}
function open(folder: string, calls?: FileCalls): Storage {
  const options = { folder, epoch: OPENED, openStore: openConf };
  return openStorage(
    calls === undefined ? options : { ...options, calls, write: (file, bytes) => durableWrite(file, bytes, calls) },
  );
}

describe("a removal that is cut off at any step", () => {
  it("loses nothing, and is finished by the next start where it was saved", async () => {
    const seen = new Set<string>();
    let steps = 0;
    for (let step = 0; step <= steps; step += 1) {
      const folder = await withCopies();
      const { calls, made } = killedAt(step);
      const storage = open(folder, calls);
      await storage.settled();
      const saved = await remove(storage);
      steps = Math.max(steps, made());
      const next = open(folder);
      await next.settled();
      const { value, notice } = next.documents.comfort;
      expect([step, notice]).toEqual([step, null]);
      expect([step, value]).toEqual([step, value.checks.length === 1 ? AFTER : BEFORE]);
      if (saved.ok) expect([step, value]).toEqual([step, AFTER]);
      if (value.checks.length === 1) {
        expect([step, holding(folder, ANSWER)]).toEqual([step, []]);
        expect([step, holding(folder, "removals"), fs.existsSync(path.join(folder, "removals.json"))]).toEqual([
          step,
          [],
          false,
        ]);
      }
      seen.add(`${value.checks.length} ${saved.ok ? "saved" : "not saved"}`);
      if (made() <= step) break;
    }
    expect(steps).toBeGreaterThan(20);
    expect([...seen].toSorted()).toEqual(["1 not saved", "1 saved", "2 not saved"]);
  });
});
