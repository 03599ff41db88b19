import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BusClient, startBus } from "../desktop/bus";
import { Logind } from "../desktop/logind";
import { NotificationServer } from "../desktop/notification-server";
import { TrayHost } from "../desktop/tray-host";
import type { Compositor, Output } from "./compositor";
import { startGnomeShell } from "./gnome-shell";
import { startKwin } from "./kwin";
import { startSway } from "./sway";

const KINDS = {
  sway: { start: startSway, desktop: "sway" },
  kwin: { start: startKwin, desktop: "KDE" },
  gnome: { start: startGnomeShell, desktop: "GNOME" },
} as const;

export interface DeskOptions {
  readonly kind: keyof typeof KINDS;
  readonly hasXwayland: boolean;
  readonly outputs: readonly Output[];
}

/** A private Wayland desktop: a compositor, and the stand-ins that the X11 desktop has too. */
export interface Desk extends Compositor {
  readonly outputs: readonly Output[];
  readonly tray: TrayHost;
  readonly notifications: NotificationServer;
  readonly logind: Logind;
  readonly folder: string;
  readonly stop: () => void;
}

export async function startDesk({ kind, hasXwayland, outputs }: DeskOptions): Promise<Desk> {
  const { start, desktop } = KINDS[kind];
  const folder = mkdtempSync(path.join(tmpdir(), `plumbline-${kind}-`));
  const runtime = path.join(folder, "runtime");
  mkdirSync(runtime, { mode: 0o700 });
  const ends: (() => void)[] = [
    () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  ];
  const stop = (): void => ends.splice(0).forEach((end) => end());
  try {
    const config = path.join(folder, "bus.conf");
    writeFileSync(config, BUS);
    const sessionBus = await startBus(config);
    ends.unshift(sessionBus.stop);
    const systemBus = await startBus(config);
    ends.unshift(systemBus.stop);
    const person = {
      ...inherited(),
      HOME: folder,
      XDG_CONFIG_HOME: path.join(folder, ".config"),
      XDG_CACHE_HOME: path.join(folder, ".cache"),
      XDG_DATA_HOME: path.join(folder, ".local/share"),
      XDG_RUNTIME_DIR: runtime,
      XDG_CURRENT_DESKTOP: desktop,
      XDG_SESSION_TYPE: "wayland",
      NO_AT_BRIDGE: "1",
      GSETTINGS_BACKEND: "memory",
      LANG: "C.UTF-8",
      TZ: "UTC",
      LIBGL_ALWAYS_SOFTWARE: "1",
      DBUS_SESSION_BUS_ADDRESS: sessionBus.address,
      DBUS_SYSTEM_BUS_ADDRESS: systemBus.address,
    };
    const session = await BusClient.connect(sessionBus.address);
    const system = await BusClient.connect(systemBus.address);
    ends.unshift(
      () => session.close(),
      () => system.close(),
    );
    // Before the compositor, which would offer some of it itself.
    const logind = await Logind.start(system);
    const tray = TrayHost.prepare(session);
    await tray.appear();
    const notifications = await NotificationServer.start(session);
    const compositor = await start({ env: person, runtime, folder, session, hasXwayland, outputs });
    ends.unshift(() => compositor.program.stop());
    return { ...compositor, env: { ...person, ...compositor.env }, outputs, tray, notifications, logind, folder, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

const FOREIGN = /^(DISPLAY|XAUTHORITY|WAYLAND_DISPLAY|DBUS_.*|XDG_.*|QT_.*|GTK_.*|ELECTRON_RUN_AS_NODE|NODE_OPTIONS)$/;
/** The environment without what ties it to another desktop. */
const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || FOREIGN.test(name) ? [] : [[name, value]],
    ),
  );

/** It starts no service: those of a whole desktop would come up with it, and a compositor waits for their answers. */
const BUS = `<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** So many outputs in a row, each of the size of the X11 desktop and of its own scale. */
export const sideBySide = (count: number, scales: readonly number[] = []): readonly Output[] =>
  Array.from({ length: count }, (_, index) => ({
    x: index * 1280,
    y: 0,
    width: 1280,
    height: 800,
    scale: scales[index] ?? 1,
  }));
