import { readFileSync, readdirSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchKwinFullScreen } from "../../../../electron/platform/sensors/kwin-full-screen";
import type { Reading } from "../../../../electron/ports";
import { FakeBus } from "../../../support/ports/bus";
import { temporaryFolder } from "../../../support/temporary-folder";

const KWIN = "org.kde.KWin";

let bus: FakeBus;
let told: Reading[];
let folder: string;
/** The script that KWin was lent. */
let script: string;
/** Where KWin has its scripts on the bus. */
let place: string;
beforeEach(() => {
  [bus, told, folder, script, place] = [new FakeBus(), [], temporaryFolder(), "", "/Scripting/Script3"];
  vi.stubEnv("XDG_RUNTIME_DIR", folder);
  bus.answers.set("unloadScript", () => false);
  bus.answers.set("loadScript", ({ body: [file] }) => {
    script = readFileSync(String(file), "utf8");
    return 3;
  });
  bus.answers.set("run", ({ path }) => {
    if (path !== place) throw new Error("UnknownObject");
  });
  return () => vi.unstubAllEnvs();
});
async function watched(): Promise<() => void> {
  bus.own(KWIN);
  const stop = watchKwinFullScreen(bus, (sensed) => told.push(sensed));
  await bus.settle();
  return stop;
}
const asked = (): readonly string[] => bus.calls.map(({ member, path }) => `${member} ${path}`);

describe("what fills the screen, as KDE's compositor tells of it", () => {
  it("is told by a script that it is lent, which calls us, and leaves no file behind", async () => {
    await watched();
    expect(asked()).toEqual(["unloadScript /Scripting", "loadScript /Scripting", "run /Scripting/Script3"]);
    expect(script).toContain('callDBus(":1.7", "/FullScreen", "invalid.plumbline.FullScreen", "Tell", isFull, pid);');
    expect(readdirSync(folder)).toEqual([]);
    for (const [isFull, pid] of [
      [false, 0],
      [true, 4_711],
      [true, process.pid],
    ])
      bus.callUs(KWIN, "Tell", [isFull, pid]);
    bus.callUs(KWIN, "Tell", ["perhaps"]);
    bus.callUs("org.example.Stranger", "Tell", [true, 1]);
    expect(told).toEqual([false, true, false]);
  });

  it("is told with the names of Plasma 5 too, where its scripts have another place", async () => {
    place = "/3";
    await watched();
    expect(asked().slice(2)).toEqual(["run /Scripting/Script3", "run /3"]);
    expect(told).toEqual([]);
  });

  it("is not known where KWin takes no script, or is not there", async () => {
    place = "/nowhere";
    await watched();
    expect(told).toEqual(["unknown"]);
    bus.answers.set("loadScript", () => -1);
    bus.own(KWIN, false);
    bus.own(KWIN);
    await bus.settle();
    expect(told).toEqual(["unknown", "unknown", "unknown"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is told anew by a KWin that was started again, and the script is taken back at the end", async () => {
    const stop = await watched();
    bus.own(KWIN, false);
    bus.own(KWIN);
    await bus.settle();
    expect(asked().filter((each) => each.startsWith("loadScript"))).toHaveLength(2);
    stop();
    expect(bus.calls.at(-1)).toMatchObject({ to: KWIN, member: "unloadScript", body: ["plumbline-full-screen"] });
  });
});
