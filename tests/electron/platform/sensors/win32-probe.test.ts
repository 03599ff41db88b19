import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { watchWin32 } from "../../../../electron/platform/sensors/win32-probe";
import { until } from "../../../support/desktop/until";
import { temporaryFolder } from "../../../support/temporary-folder";

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
  it("is read line by line, and nothing else is taken for it", async () => {
    const script = "echo call 1; echo 'oh no'; echo fullScreen 0; printf 'call 0\\r\\n'; exec sleep 60";
    const { lines, stop } = await told(script, 3);
    stop();
    expect(lines).toEqual([
      ["call", true],
      ["fullScreen", false],
      ["call", false],
    ]);
  });

  it("is unknown when the program ends or is not there", async () => {
    const unknown = [
      ["call", "unknown"],
      ["fullScreen", "unknown"],
    ];
    expect((await told("echo call 1; exit 1", 3)).lines).toEqual([["call", true], ...unknown]);
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
    const end = path.join(folder, "end");
    // It says one more thing as it is ended, and then writes that it did.
    const script = `trap 'echo call 0; echo > ${end}; exit 0' TERM; echo call 1; while :; do sleep 0.02; done`;
    const { lines, stop } = await told(script, 1);
    stop();
    await until("the end", () => (existsSync(end) ? true : undefined));
    // What it said, and that it is gone, arrive after that, in their own turns of the loop.
    await told("echo call 1; exit 0", 3);
    expect(lines).toEqual([["call", true]]);
  });
});
