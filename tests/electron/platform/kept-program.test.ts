import { spawn } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepRunning, PAUSES } from "../../../electron/platform/kept-program";
import { tied } from "../../../electron/platform/tied-program";
import { MINUTE } from "../../../shared/time/units";
import { onPlatform } from "../../support/platform";
import { FakeClock } from "../../support/ports/clock";
import { temporaryFolder } from "../../support/temporary-folder";

let clock: FakeClock;
let happened: string[];
let goesOn: boolean;
beforeEach(() => {
  [clock, happened, goesOn] = [new FakeClock(), [], true];
  return () => vi.unstubAllEnvs();
});
/** A program that says a line and ends. */
function teller(): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "teller"), "#!/bin/sh\necho said\n");
  chmodSync(path.join(folder, "teller"), 0o755);
  vi.stubEnv("PATH", `${folder}:${process.env["PATH"]}`);
  return "teller";
}
const keep = (command: string): void =>
  keepRunning({ command, args: [] }, process.env, clock, {
    onLine: (line) => happened.push(line),
    onStart: () => happened.push("started"),
    onEnd: () => Promise.resolve(goesOn).finally(() => happened.push("ended")),
    onGivenUp: () => happened.push("given up"),
  });
const count = (what: string): number => happened.filter((each) => each === what).length;
const ended = (times: number): Promise<void> => vi.waitFor(() => expect(count("ended")).toBe(times), 10_000);

describe.skipIf(process.platform === "win32")("a program that is kept running", () => {
  it("is started again after it ended, later each time, and given up after a row of ends", async () => {
    keep(teller());
    for (const [index, pause] of PAUSES.entries()) {
      await ended(index + 1);
      await vi.waitFor(() => expect(clock.waits).toEqual([pause]));
      clock.pass(pause);
    }
    await ended(PAUSES.length + 1);
    await vi.waitFor(() => expect(happened.at(-1)).toBe("given up"));
    expect([count("started"), clock.waits]).toEqual([PAUSES.length + 1, []]);
  });

  it("is at the beginning of a row again after it ran for a while", async () => {
    keep(teller());
    clock.pass(2 * MINUTE);
    await ended(1);
    await vi.waitFor(() => expect(clock.waits).toEqual([PAUSES[0]]));
    clock.pass(1_000);
    clock.pass(2 * MINUTE);
    await ended(2);
    await vi.waitFor(() => expect(clock.waits).toEqual([PAUSES[0]]));
  });

  it("stays ended where it makes no sense any more, and is given up at once where it is not there", async () => {
    goesOn = false;
    keep(teller());
    await ended(1);
    expect(clock.waits).toEqual([]);
    keep("no-such-program");
    expect(happened.at(-1)).toBe("given up");
  });
});

describe("a program that is tied to the app", () => {
  it.skipIf(process.platform !== "linux")("ends with it, also where the app is killed", async () => {
    const { command, args } = tied({ command: "sleep", args: ["60"] });
    const script = `const c=require("child_process").spawn(${JSON.stringify(command)},${JSON.stringify(args)});console.log(c.pid)`;
    const app = spawn(process.execPath, ["-e", `${script};setInterval(()=>{},1e9)`], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const id = await new Promise<string>((resolve) =>
      app.stdout.once("data", (text: Buffer) => resolve(String(text).trim())),
    );
    const name = (): string => {
      try {
        return readFileSync(`/proc/${id}/comm`, "utf8").trim();
      } catch {
        return "";
      }
    };
    await vi.waitFor(() => expect(name()).toBe("sleep"), 10_000);
    app.kill("SIGKILL");
    await vi.waitFor(() => expect(name()).toBe(""), 10_000);
  });

  it("is itself where nothing ties it", () => {
    onPlatform("darwin");
    expect(tied({ command: "say", args: ["-f", "-"] })).toEqual({ command: "say", args: ["-f", "-"] });
  });
});
