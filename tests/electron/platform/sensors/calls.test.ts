import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { watchCalls } from "../../../../electron/platform/sensors/calls";
import type { Reading } from "../../../../electron/ports";
import { FakeClock } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";

afterEach(() => vi.unstubAllEnvs());

/** A socket at which nobody listens: not yet, or not any more. */
function deafSocket(): void {
  const folder = path.join(temporaryFolder(), "pulse");
  mkdirSync(folder);
  vi.stubEnv("XDG_RUNTIME_DIR", path.dirname(folder));
  const listen = `require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))`;
  spawnSync(process.execPath, ["-e", listen, path.join(folder, "native")]);
}

it("gives a sound server that has its socket a while to take calls, and then waits for another one", async () => {
  deafSocket();
  const clock = new FakeClock();
  const told: Reading[] = [];
  await watchCalls(clock, (sensed) => told.push(sensed));
  for (const pause of [200, 1_000, 5_000, 20_000]) {
    await vi.waitFor(() => expect(clock.waits).toEqual([pause]));
    clock.pass(pause);
  }
  await vi.waitFor(() => expect(told).toHaveLength(5));
  expect([clock.waits, new Set(told)]).toEqual([[], new Set(["unknown"])]);
});
