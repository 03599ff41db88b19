import { _electron, expect, type ElectronApplication } from "@playwright/test";
import path from "node:path";
import { resolveElectron } from "../../../electron/tools/runtime";
import { until } from "./until";
import { Wire } from "./wire";

/** The checkout: what the engine is given to run. */
const root = path.resolve(import.meta.dirname, "../../..");

/** Starts the app for a test; `begin` has it at once, and the answer comes when its hooks can be asked. */
export async function launched<A>(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  begin: (electron: ElectronApplication) => A,
): Promise<A> {
  const { path: executablePath } = await resolveElectron({ download: false });
  const electron = await _electron.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...args, root],
    env,
  });
  const app = begin(electron);
  await until("the app to be up", () =>
    electron.evaluate(() => Reflect.has(globalThis, "plumblineTest")).catch(() => false),
  );
  return app;
}

/** Ends the apps of a test, whatever has become of them. */
export async function endAll(
  apps: readonly { readonly electron: ElectronApplication; readonly quit: () => Promise<unknown> }[],
): Promise<void> {
  for (const app of apps) {
    await app.quit();
    await app.electron.close().catch(() => {});
  }
}

/** Lets a test use the watched wire, and fails where anything left the machine meanwhile. */
export async function watchingWire(use: (wire: Wire | null) => Promise<void>): Promise<void> {
  const wire = Wire.find();
  await use(wire);
  if (wire !== null) expect(await wire.take(), "packets that left the machine").toEqual([]);
}
