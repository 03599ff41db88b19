import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { durableWrite, type WriteResult } from "../../../../electron/storage/files/durable-write";
import { WriteQueue } from "../../../../electron/storage/files/write-queue";
import { failure, stuckDisk } from "../../../support/faulty-files";
import { temporaryFolder } from "../../../support/temporary-folder";

const OK: WriteResult = { ok: true };
const owner = (): object => ({});

/** A queue, and what it did in order. */
function queueIn(folder = temporaryFolder()) {
  const did: string[] = [];
  const queue = new WriteQueue(folder, { onFolderMade: () => void did.push("folder made") });
  const task = (name: string) => async (): Promise<WriteResult> => {
    did.push(`begin ${name}`);
    await new Promise((resolve) => setImmediate(resolve));
    did.push(`end ${name}`);
    return OK;
  };
  return { queue, did, task, folder };
}

describe("what is written into a folder", () => {
  it("is written one after the other, in the order in which it was asked for", async () => {
    const { queue, did, task } = queueIn();
    const answers = ["settings", "history", "settings again"].map((name) => queue.add(owner(), task(name)));
    expect(did).toEqual([]);
    expect(await Promise.all(answers)).toEqual([OK, OK, OK]);
    expect(did).toEqual(["settings", "history", "settings again"].flatMap((name) => [`begin ${name}`, `end ${name}`]));
  });

  it("is only the end of what one owner asks for in a row, and never goes before what was asked for between", async () => {
    const { queue, did, task } = queueIn();
    const [settings, history] = [owner(), owner()];
    const first = queue.add(settings, task("5"));
    const second = queue.add(settings, task("6"));
    void queue.add(history, task("entry"));
    void queue.add(settings, task("7"));
    expect(await Promise.all([first, second])).toEqual([OK, OK]);
    expect(did).toEqual(["begin 6", "end 6"]);
    await queue.idle();
    expect(did.filter((each) => each.startsWith("begin"))).toEqual(["begin 6", "begin entry", "begin 7"]);
  });

  it("goes on after what failed, and says why", async () => {
    const { queue, task } = queueIn();
    const failing = queue.add(owner(), () => Promise.reject(failure("EIO")));
    const next = queue.add(owner(), task("next"));
    expect([await failing, await next]).toEqual([{ ok: false, errno: "EIO" }, OK]);
  });

  it("makes the folder anew where it is gone, for the person alone, and says so once", async () => {
    const { queue, did, task, folder } = queueIn();
    await queue.add(owner(), task("one"));
    fs.rmSync(folder, { recursive: true });
    await queue.add(owner(), task("two"));
    await queue.add(owner(), task("three"));
    expect(did.filter((each) => !each.startsWith("end"))).toEqual([
      "begin one",
      "folder made",
      "begin two",
      "begin three",
    ]);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("is idle when all is done, what was added meanwhile included", async () => {
    const { queue, did, task } = queueIn();
    void queue.add(owner(), task("one")).then(() => queue.add(owner(), task("two")));
    await queue.idle();
    expect(did.at(-1)).toBe("end two");
  });

  it("waits for a disk that is stuck, and nothing else does", async () => {
    const { queue, folder } = queueIn();
    const { calls, letGo } = stuckDisk();
    let isDone = false;
    const file = path.join(folder, "a.json");
    const writing = queue.add(owner(), () => durableWrite(file, Buffer.from("new"), calls));
    void writing.then(() => (isDone = true));
    for (let turns = 0; turns < 100; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    expect([isDone, fs.existsSync(file)]).toEqual([false, false]);
    letGo();
    expect(await writing).toEqual(OK);
    expect(fs.readFileSync(file, "utf8")).toBe("new");
  });
});
