import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { durableWrite } from "../../../electron/storage/files/durable-write";
import { HistoryLog } from "../../../electron/storage/history/history-log";
import { MINUTE } from "../../../shared/time/units";
import { storageIn } from "../../support/old-files";
import { FakeClock, MORNING } from "../../support/ports/clock";
import { temporaryFolder } from "../../support/temporary-folder";

const ENTRY = { id: "e1", at: MORNING, utcOffset: 0, kind: "break_completed" } as const;

/** The timers to try again; the one for the daily copies is none. */
const retriesOn = ({ waits }: FakeClock) => waits.filter((wait) => wait <= MINUTE);

/** What is stored on a disk that is full until it is not. */
async function onDisk(folder = temporaryFolder()) {
  const clock = new FakeClock();
  const disk = { fullFor: /./ };
  let tries = 0;
  const storage = await storageIn(folder, {
    after: clock.after,
    onTriedAgain: () => (tries += 1),
    write: (file, bytes) =>
      disk.fullFor.test(path.basename(file))
        ? Promise.resolve({ ok: false, errno: "ENOSPC" })
        : durableWrite(file, bytes),
  });
  const { settings, routines } = storage.documents;
  return {
    ...storage,
    folder,
    clock,
    free: (): void => void (disk.fullFor = /^$/),
    fillFor: (name: RegExp): void => void (disk.fullFor = name),
    tries: () => tries,
    setInterval: (intervalMin: number) => settings.change({ ...settings.value, intervalMin }),
    touchRoutines: () => routines.change(routines.value),
    intervalOnDisk: (): unknown =>
      Reflect.get(JSON.parse(fs.readFileSync(path.join(folder, "settings.json"), "utf8")), "intervalMin"),
    pass: async (by: number): Promise<void> => {
      clock.pass(by);
      await storage.settled();
    },
  };
}

describe("what could not be saved", () => {
  it("is tried again each minute until it is, and then nothing is waited for any more", async () => {
    const { setInterval, clock, pass, free, intervalOnDisk, tries, isUnsaved } = await onDisk();
    expect(retriesOn(clock)).toEqual([]);
    await setInterval(33);
    expect([retriesOn(clock), isUnsaved()]).toEqual([[MINUTE], true]);
    for (let minutes = 0; minutes < 10; minutes += 1) await pass(MINUTE);
    expect([retriesOn(clock), isUnsaved(), tries()]).toEqual([[MINUTE], true, 10]);
    free();
    await pass(MINUTE);
    expect([retriesOn(clock), isUnsaved(), intervalOnDisk(), tries()]).toEqual([[], false, 33, 11]);
  });

  it("is tried again as soon as anything else could be saved", async () => {
    const { setInterval, touchRoutines, free, settled, clock, intervalOnDisk } = await onDisk();
    await setInterval(33);
    free();
    await touchRoutines();
    await settled();
    expect([intervalOnDisk(), retriesOn(clock)]).toEqual([33, []]);
  });

  it("does not keep the disk busy where it alone cannot be saved", async () => {
    const { setInterval, touchRoutines, fillFor, settled, clock, tries } = await onDisk();
    fillFor(/^settings/);
    await setInterval(33);
    await touchRoutines();
    await settled();
    expect([tries(), retriesOn(clock)]).toEqual([1, [MINUTE]]);
  });

  it("is tried a last time when the app ends, entries of the history too", async () => {
    const { setInterval, history, close, free, folder, clock, intervalOnDisk } = await onDisk();
    fs.writeFileSync(path.join(folder, "history"), "in the way");
    await setInterval(33);
    expect(await history.append([ENTRY])).toMatchObject({ ok: false });
    free();
    fs.rmSync(path.join(folder, "history"));
    await close();
    expect([intervalOnDisk(), retriesOn(clock)]).toEqual([33, []]);
    expect(await new HistoryLog(path.join(folder, "history")).query(MORNING, MORNING + 1)).toEqual([ENTRY]);
  });

  it("is an entry of the history as well, each minute, once on the disk", async () => {
    const { history, folder, pass, clock } = await onDisk();
    fs.writeFileSync(path.join(folder, "history"), "in the way");
    await history.append([ENTRY]);
    await pass(MINUTE);
    fs.rmSync(path.join(folder, "history"));
    await pass(MINUTE);
    await pass(MINUTE);
    expect(retriesOn(clock)).toEqual([]);
    const [month = ""] = fs.readdirSync(path.join(folder, "history"));
    expect(fs.readFileSync(path.join(folder, "history", month), "utf8").match(/e1/g)).toHaveLength(1);
  });

  it("is not tried again where the file is of a newer version, since that is for its owner", async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, "settings.json"), '{"schemaVersion":99}');
    const { setInterval, clock, isUnsaved } = await onDisk(folder);
    expect(await setInterval(33)).toEqual({ ok: false, errno: "EROFS" });
    expect([isUnsaved(), retriesOn(clock)]).toEqual([true, []]);
  });
});
