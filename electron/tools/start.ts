import { spawn } from "node:child_process";
import path from "node:path";
import { buildAll } from "./build";
import { byX } from "./by-x";
import { hasDisplay, startOwnDisplay, type OwnDisplay } from "./own-display";
import { describeRuntime, resolveElectron } from "./runtime";

/* `npm start`: builds the app and runs it. */
const root = path.resolve(import.meta.dirname, "../..");
const PICTURE_AFTER_MS = 6_000;

const electron = await resolveElectron({ download: false });
console.error(describeRuntime(electron));
if (process.env["PLUMBLINE_NO_BUILD"] !== "1") await buildAll();

const display = process.platform === "linux" && !hasDisplay() ? await ownDisplay() : null;
const env = { ...process.env, ...envOf(display) };
const args = [...asRoot(), ...byX(env), root, ...process.argv.slice(2)];
const app = spawn(electron.path, args, { stdio: "inherit", env });
if (display !== null) setTimeout(() => takePicture(display), PICTURE_AFTER_MS).unref();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => app.kill(signal));
app.on("exit", (code, signal) => {
  display?.stop();
  process.exit(code ?? (signal === null ? 0 : 1));
});

function asRoot(): readonly string[] {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return [];
  console.error(
    "start: you are root, for whom Chromium has no sandbox; starting without it. As an ordinary user it is on.",
  );
  return ["--no-sandbox"];
}

async function ownDisplay(): Promise<OwnDisplay> {
  const started = await startOwnDisplay();
  console.error(`start: there is no display, so one was started that nobody sees (${started.display}).`);
  return started;
}

function envOf(own: OwnDisplay | null): Readonly<Record<string, string>> {
  return own === null ? {} : { DISPLAY: own.display, DBUS_SESSION_BUS_ADDRESS: own.bus };
}

function takePicture(from: OwnDisplay): void {
  const file = path.join(root, "out/screenshot.png");
  console.error(
    from.picture(file) ? `start: a picture of the screen lies at ${file}` : "start: no picture could be taken",
  );
}
