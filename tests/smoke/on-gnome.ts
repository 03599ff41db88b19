import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { BusClient, startBus } from "../support/desktop/bus";
import { Logind } from "../support/desktop/logind";

/*
 * `tsx tests/smoke/on-gnome.ts COMMAND …`: runs a command in a GNOME Shell that nobody sees, with a session bus and folders of
 * its own, and ends with the command's code. Windows go through its Xwayland. Where the machine has no system bus, as a
 * container has none, it gets one with a logind that is played, without which the shell does not start.
 */
const START_MS = 60_000;
const SYSTEM_BUS = "/run/dbus/system_bus_socket";

const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error("Which command is to be run in the GNOME Shell?");
const home = fs.mkdtempSync(path.join(os.tmpdir(), "gnome-"));
/** What the shell has said so far. */
const said: string[] = [];
const endings: (() => void)[] = [() => fs.rmSync(home, { recursive: true, force: true })];
process.once("exit", () => endings.toReversed().forEach((end) => end()));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
const tooLate = setTimeout(() => giveUp(`GNOME Shell was not up after ${START_MS} ms`), START_MS);

const session = await startBus();
endings.push(session.stop);
const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, XAUTHORITY: _authority, ...inherited } = process.env;
const env: NodeJS.ProcessEnv = {
  ...inherited,
  HOME: home,
  XDG_RUNTIME_DIR: home,
  XDG_CONFIG_HOME: path.join(home, "config"),
  XDG_DATA_HOME: path.join(home, "data"),
  // Where the engine that the app runs on may lie.
  XDG_CACHE_HOME: process.env["XDG_CACHE_HOME"] ?? path.join(os.homedir(), ".cache"),
  XDG_CURRENT_DESKTOP: "GNOME",
  XDG_SESSION_TYPE: "wayland",
  LIBGL_ALWAYS_SOFTWARE: "1",
  DBUS_SESSION_BUS_ADDRESS: session.address,
  ...(fs.existsSync(SYSTEM_BUS) ? {} : { DBUS_SYSTEM_BUS_ADDRESS: await playedSystemBus() }),
};

const shell = run("gnome-shell", ["--headless", "--wayland", "--virtual-monitor", "1280x800"], "pipe");
for (const stream of [shell.stdout, shell.stderr])
  if (stream !== null) createInterface({ input: stream }).on("line", (line) => said.push(line));
shell.once("exit", (code, signal) => giveUp(`gnome-shell ended: ${code ?? signal ?? ""}`));
env["DISPLAY"] = await found(/public X11 display (:\d+)/);
env["WAYLAND_DISPLAY"] = await found(/Wayland display name '([^']+)'/);
const authority = fs.readdirSync(home).find((name) => name.startsWith(".mutter-Xwaylandauth"));
if (authority !== undefined) env["XAUTHORITY"] = path.join(home, authority);
clearTimeout(tooLate);
console.log(`GNOME Shell is up on ${env["WAYLAND_DISPLAY"]} and ${env["DISPLAY"]}`);
run(command, args, "inherit").once("exit", (code) => process.exit(code ?? 1));

async function playedSystemBus(): Promise<string> {
  const bus = await startBus();
  endings.push(bus.stop);
  await Logind.start(await BusClient.connect(bus.address));
  return bus.address;
}

function run(program: string, given: readonly string[], output: "pipe" | "inherit"): ChildProcess {
  const child = spawn(program, given, { env, stdio: ["ignore", output, output] });
  child.once("error", (error) => giveUp(`${program}: ${error.message}`));
  endings.push(() => child.kill());
  return child;
}

/** The part of what the shell says that is looked for, once it has said it. */
async function found(pattern: RegExp): Promise<string> {
  for (;;) {
    const [, part] = said.map((line) => pattern.exec(line)).find((match) => match !== null) ?? [];
    if (part !== undefined) return part;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
function giveUp(why: string): void {
  console.error(why);
  for (const line of said) console.error(`  ${line}`);
  process.exit(1);
}
