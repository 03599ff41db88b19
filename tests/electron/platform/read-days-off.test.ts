import fs from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { daysOffReader } from "../../../electron/platform/read-days-off";
import { FakeClock } from "../../support/ports/clock";
import { temporaryFolder } from "../../support/temporary-folder";

beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());
afterEach(() => vi.restoreAllMocks());

/** A reader whose thread does something of the test's own, once it is asked. */
function readerThat(does: string) {
  const thread = path.join(temporaryFolder(), "thread.cjs");
  fs.writeFileSync(
    thread,
    `const { parentPort } = require("node:worker_threads");
     parentPort.once("message", (asked) => { ${does} });`,
  );
  const clock = new FakeClock();
  return { clock, read: daysOffReader(thread, clock.after) };
}
const file = Buffer.from("BEGIN:VCALENDAR");
const TOO_MUCH = { ok: false, why: "effort" };

describe("a calendar that is read in a thread", () => {
  it("is handed over with the instant and the zone, and the answer comes back", async () => {
    const { clock, read } = readerThat("parentPort.postMessage({ ok: true, days: [], left: [], asked });");
    expect(await read(file, { now: 5, zone: "Asia/Kolkata" })).toEqual({
      ...{ ok: true, days: [], left: [] },
      asked: { file: new Uint8Array(file), at: { now: 5, zone: "Asia/Kolkata" } },
    });
    expect(clock.waits).toEqual([]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("is given up after ten seconds, and its thread with it", async () => {
    const mark = path.join(temporaryFolder(), "began");
    const { clock, read } = readerThat(`require("node:fs").writeFileSync(${JSON.stringify(mark)}, ""); for (;;);`);
    const answer = read(file, { now: 5, zone: "Asia/Kolkata" });
    await vi.waitFor(() => expect(fs.existsSync(mark)).toBe(true), 30_000);
    clock.pass(9_999);
    expect(console.warn).not.toHaveBeenCalled();
    const ending = vi.spyOn(Worker.prototype, "terminate");
    clock.pass(1);
    expect(ending).toHaveBeenCalledOnce();
    expect(await answer).toEqual(TOO_MUCH);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it.each([
    ["takes all memory", "const all = []; for (;;) all.push(new Array(100_000).fill(all.length));"],
    ["fails", 'throw new Error("spoilt");'],
    ["ends without a word", "process.exit(0);"],
  ])("is given up where the thread %s", async (_, does) => {
    const { clock, read } = readerThat(does);
    expect(await read(file, { now: 5, zone: "Asia/Kolkata" })).toEqual(TOO_MUCH);
    expect(clock.waits).toEqual([]);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("is given up where the thread is not there", async () => {
    expect(
      await daysOffReader("/nowhere/days-off.cjs", new FakeClock().after)(file, { now: 5, zone: "Asia/Kolkata" }),
    ).toEqual(TOO_MUCH);
  });
});
