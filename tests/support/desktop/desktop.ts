import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startOwnDisplay, type XServer } from "../../../electron/tools/own-display";
import { BusClient, startBus } from "./bus";
import { Logind } from "./logind";
import { NotificationServer } from "./notification-server";
import { until } from "./until";
import { TrayHost } from "./tray-host";

/** A private Linux desktop: X, a window manager, both message buses, a panel, a notification daemon, logind. */
export interface Desktop {
  readonly env: Readonly<Record<string, string>>;
  /** The time zone its programs are in. */
  readonly zone: string;
  readonly tray: TrayHost;
  readonly notifications: NotificationServer;
  readonly logind: Logind;
  /** Runs xdotool on this desktop and answers what it prints. */
  readonly xdotool: (...args: readonly string[]) => string;
  readonly screenshot: (file: string) => boolean;
  /** Puts back what a test may have switched, whether it came to its end or not. */
  readonly calm: () => Promise<void>;
  readonly stop: () => void;
}

/** Another one is tried with PLUMBLINE_TEST_ZONE. */
const ZONE = "UTC";

/**
 * `server` is another X server than the plain one, such as one of two displays. The zone is none of the machine's, unless
 * PLUMBLINE_TEST_ZONE says so.
 */
export async function startDesktop({ server }: { readonly server?: XServer } = {}): Promise<Desktop> {
  const zone = process.env["PLUMBLINE_TEST_ZONE"] ?? ZONE;
  const home = mkdtempSync(path.join(tmpdir(), "plumbline-home-"));
  const person = {
    ...inherited(),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, ".config"),
    XDG_CACHE_HOME: path.join(home, ".cache"),
    XDG_DATA_HOME: path.join(home, ".local/share"),
    XDG_RUNTIME_DIR: home,
    XDG_CURRENT_DESKTOP: "XFCE",
    NO_AT_BRIDGE: "1",
    LANG: "en_GB.UTF-8",
    TZ: zone,
  };
  const display = await startOwnDisplay(server, person);
  const system = await startBus();
  const env = {
    ...person,
    DISPLAY: display.display,
    DBUS_SESSION_BUS_ADDRESS: display.bus,
    DBUS_SYSTEM_BUS_ADDRESS: system.address,
  };
  const manager = await startWindowManager(env);
  const session = await BusClient.connect(display.bus);
  const systemClient = await BusClient.connect(system.address);
  const tray = TrayHost.prepare(session);
  await tray.appear();
  const notifications = await NotificationServer.start(session);
  return {
    env,
    zone,
    tray,
    notifications,
    logind: await Logind.start(systemClient),
    xdotool: (...args) => spawnSync("xdotool", args, { env, encoding: "utf8" }).stdout.trim(),
    screenshot: display.picture,
    calm: async () => {
      await notifications.appear();
      notifications.calm();
      await tray.appear();
    },
    stop: () => {
      session.close();
      systemClient.close();
      manager.kill();
      display.stop();
      system.stop();
      removeHome(home);
    },
  };
}

/** Waits until it is up: before that, nothing tells which window is active, or fills the screen. Throws when it ends. */
async function startWindowManager(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const manager = spawn("xfwm4", ["--compositor=off"], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  manager.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  await until("the window manager", () => {
    if (manager.exitCode !== null) throw new Error(`The window manager ended at once: ${said}`);
    return spawnSync("xdotool", ["get_num_desktops"], { env, stdio: "ignore" }).status === 0;
  });
  return manager;
}

/** The desktop's own services write their last lines into it as they end, so it may take more than one try. */
function removeHome(home: string): void {
  for (let left = 20; left > 0; left -= 1) {
    try {
      return rmSync(home, { recursive: true, force: true });
    } catch (error) {
      if (left === 1) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** The environment without what ties it to another desktop. */
function inherited(): Record<string, string> {
  const foreign = new Set([
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "ELECTRON_RUN_AS_NODE",
    "NODE_OPTIONS",
  ]);
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || foreign.has(name) ? [] : [[name, value]],
    ),
  );
}
