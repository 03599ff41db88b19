import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { watchAll } from "./build";
import { byX } from "./by-x";
import { describeRuntime, resolveElectron } from "./runtime";

/*
 * `npm run dev`: builds and runs the app, and goes on with each change. Pages reload by themselves; a change of the main
 * process or of a preload starts the app anew, with the same data, in node_modules/.cache/plumbline-dev.
 */
const root = path.resolve(import.meta.dirname, "../..");
const electron = await resolveElectron({ download: false });
console.error(describeRuntime(electron));

let app: ChildProcess | null = null;
let isRestarting = false;

function start(): void {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const env = {
    ...process.env,
    PLUMBLINE_DEV: "1",
    PLUMBLINE_TEST_CLOCK: "1",
    PLUMBLINE_USER_DATA: process.env["PLUMBLINE_USER_DATA"] ?? path.join(root, "node_modules/.cache/plumbline-dev"),
  };
  app = spawn(electron.path, [...asRoot, ...byX(env), root], { stdio: "inherit", env });
  app.on("exit", (code) => {
    if (isRestarting) {
      isRestarting = false;
      start();
    } else process.exit(code ?? 0);
  });
}

await watchAll(() => {
  if (app === null) return start();
  isRestarting = true;
  app.kill();
});
