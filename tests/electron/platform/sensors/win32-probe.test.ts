import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { askingPowerShell } from "../../../../electron/platform/sensors/win32-script";
import { watchWin32 } from "../../../../electron/platform/sensors/win32-probe";
import { BrowserWindow, resetElectron } from "../../../support/ports/electron";
import { until } from "../../../support/desktop/until";
import { temporaryFolder } from "../../../support/temporary-folder";

beforeEach(resetElectron);

/** A line of the script's, of a screen in this state, with a program that records or none. */
const line = (state: number | null, records = false): string =>
  JSON.stringify({
    records: records ? [{ key: "C:#zoom.exe", start: 5 }] : [],
    processes: records ? [{ name: "zoom", path: "C:\\zoom.exe", start: 1 }] : [],
    state,
  });
const say = (...lines: readonly string[]): string => lines.map((each) => `printf '%s\\n' '${each}'`).join("; ");

type Told = readonly [string, boolean | "unknown"];

/** What is told until there were so many lines, by a stand-in for PowerShell that runs a shell script. */
function told(script: string, count: number): Promise<{ readonly lines: readonly Told[]; readonly stop: () => void }> {
  return new Promise((resolve) => {
    const lines: Told[] = [];
    const stop = watchWin32(
      (sense, sensed) => {
        lines.push([sense, sensed]);
        if (lines.length === count) resolve({ lines, stop: () => stop() });
      },
      { file: "sh", args: ["-c", script] },
    );
  });
}

describe("what Windows tells", () => {
  it("is unknown of full screen where nobody may ask the shell, and known of calls all the same", async () => {
    const { lines, stop } = await told(`${say(line(null, true))}; exec sleep 60`, 2);
    stop();
    expect(lines).toEqual([
      ["call", true],
      ["fullScreen", "unknown"],
    ]);
  });

  it("is not our own page, nor for the moment in which the shell has not seen yet that it is gone", async () => {
    const page = new BrowserWindow({ x: 0, y: 0, width: 1280, height: 800 });
    page.showInactive();
    const go = path.join(temporaryFolder(), "go");
    const script = `${say(line(2))}; while [ ! -e ${go} ]; do sleep 0.02; done; ${say(line(2), line(2, true))}; exec sleep 60`;
    const lines: Told[] = [];
    const isFull = new Promise<void>((resolve) => {
      const stop = watchWin32(
        (sense, sensed) => {
          lines.push([sense, sensed]);
          if (lines.length === 2) {
            page.destroy();
            writeFileSync(go, "");
          }
          if (lines.length < 4) return;
          stop();
          resolve();
        },
        { file: "sh", args: ["-c", script] },
      );
    });
    await isFull;
    expect(lines).toEqual([
      ["call", false],
      ["fullScreen", false],
      // With the second look after the page has gone, and not with the first.
      ["call", true],
      ["fullScreen", true],
    ]);
  });

  it("is read line by line, and nothing else is taken for it", async () => {
    const script = `${say(line(5, true), "oh no", line(5, true), line(2))}; exec sleep 60`;
    const { lines, stop } = await told(script, 4);
    stop();
    expect(lines).toEqual([
      ["call", true],
      ["fullScreen", false],
      ["call", false],
      ["fullScreen", true],
    ]);
  });

  it("is unknown when the program ends or is not there", async () => {
    const unknown = [
      ["call", "unknown"],
      ["fullScreen", "unknown"],
    ];
    const [call, full] = [
      ["call", false],
      ["fullScreen", true],
    ];
    expect((await told(`${say(line(3))}; exit 1`, 4)).lines).toEqual([call, full, ...unknown]);
    const lines = await new Promise<readonly Told[]>((resolve) => {
      const heard: Told[] = [];
      watchWin32(
        (sense, sensed) => {
          heard.push([sense, sensed]);
          if (heard.length === 2) resolve(heard);
        },
        { file: "no-such-program", args: [] },
      );
    });
    expect(lines).toEqual(unknown);
  });

  it("is nothing more once it is stopped, also of what the program says in its end", async () => {
    const folder = temporaryFolder();
    const [end, last] = [path.join(folder, "end"), path.join(folder, "last")];
    writeFileSync(last, line(2));
    // It says one more thing as it is ended, and then writes that it did.
    const script = `trap 'cat ${last}; echo > ${end}; exit 0' TERM; ${say(line(5))}; while :; do sleep 0.02; done`;
    const { lines, stop } = await told(script, 2);
    stop();
    await until("the end", () => (existsSync(end) ? true : undefined));
    // What it said, and that it is gone, arrive after that, in their own turns of the loop.
    await told(`${say(line(5))}; exit 0`, 4);
    expect(lines).toEqual([
      ["call", false],
      ["fullScreen", false],
    ]);
  });
});

describe("the script that Windows is asked with", () => {
  const { file, args } = askingPowerShell();
  const script = args.at(-1) ?? "";

  it("is run by Windows' own PowerShell, past none of its policies", () => {
    expect(file).toMatch(/System32.WindowsPowerShell.v1\.0.powershell\.exe$/);
    expect(args.slice(0, -1)).toEqual(["-NoProfile", "-NonInteractive", "-Command"]);
  });

  it("compiles once, keeps what it compiled, and goes on where it may not", () => {
    expect(script.match(/Add-Type -TypeDefinition/g)).toHaveLength(1);
    expect(script).toMatch(/if \(-not \(Test-Path -LiteralPath \$kept\)\) \{\s+Add-Type -TypeDefinition/);
    expect(script).toMatch(/try \{[^]*Add-Type -LiteralPath \$kept[^]*\$canAsk = \$true\s+\} catch/);
    expect(script).toMatch(/if \(\$canAsk\) \{[^}]*SHQueryUserNotificationState/);
  });

  it("ends with the app, and asks for no method that the constrained language refuses but behind a guard", () => {
    expect(script).toContain(`while (Get-Process -Id ${process.pid})`);
    const methods = script.replace(/'namespace[^']*'/, "").match(/[\w\])]\.\w+\(|::\w+\(/g);
    expect(methods).toEqual(["e.ToFileTimeUtc(", "::SHQueryUserNotificationState("]);
  });
});
