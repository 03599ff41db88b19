import path from "node:path";
import { z } from "zod";
import { until } from "../desktop/until";
import { LISTED, type Compositor, type Surroundings } from "./compositor";
import { Program } from "./program";

const SHELL = "org.gnome.Shell";
const IDLE = "org.gnome.Mutter.IdleMonitor";
const NAME = "plumbline-gnome";

/** GNOME Shell with its own panel. In its unsafe mode it runs what it is told over the bus, which tests alone may want. */
export async function startGnomeShell({
  env,
  folder,
  session,
  hasXwayland,
  outputs,
}: Surroundings): Promise<Compositor> {
  const monitors = outputs.flatMap(({ width, height }) => ["--virtual-monitor", `${width}x${height}`]);
  const x11 = hasXwayland ? [] : ["--no-x11"];
  const command = [
    "gnome-shell",
    "--headless",
    "--wayland",
    "--unsafe-mode",
    "--wayland-display",
    NAME,
    ...x11,
    ...monitors,
  ];
  const program = new Program(command, env, path.join(folder, "gnome-shell.log"));

  const call = (script: string): Promise<unknown> =>
    session.call(SHELL, "/org/gnome/Shell", SHELL, "Eval", "s", script);
  const evaluate = async (script: string): Promise<unknown> => {
    const [isDone, answer] = z.tuple([z.boolean(), z.string()]).parse(await call(script));
    if (!isDone) throw new Error(`GNOME Shell: ${answer}`);
    return answer === "" ? undefined : JSON.parse(answer);
  };
  await until(
    "GNOME Shell",
    () => {
      program.mustRun();
      return evaluate("!Main.layoutManager._startingUp").catch(() => false);
    },
    60_000,
  );
  await evaluate(PREPARE);
  await until("the overview to be gone", () =>
    evaluate("!Main.overview.visible && !Main.overview.animationInProgress"),
  );
  const x = z
    .array(z.string().nullable())
    .parse(await evaluate(`["DISPLAY", "XAUTHORITY"].map((name) => imports.gi.GLib.getenv(name))`));
  return {
    program,
    env: {
      WAYLAND_DISPLAY: NAME,
      ...(hasXwayland ? { DISPLAY: x[0] ?? "", XAUTHORITY: x[1] ?? "" } : {}),
    },
    windows: async () => WINDOWS.parse(await evaluate(LIST)),
    picture: async (file) => {
      const shot = "org.gnome.Shell.Screenshot";
      await session.call(shot, "/org/gnome/Shell/Screenshot", shot, "Screenshot", "bbs", false, false, file);
    },
    type: async (text) => void (await evaluate(`plumblineType(${JSON.stringify(text)})`)),
    idleFor: async () => Number(await session.call(IDLE, "/org/gnome/Mutter/IdleMonitor/Core", IDLE, "GetIdletime")),
    focus: async ({ pid }) =>
      void (await evaluate(
        `plumblineWindows().find((each) => each.get_pid() === ${pid}).activate(global.get_current_time())`,
      )),
  };
}

/** No welcome, no overview, and a keyboard. */
const PREPARE = `
const { Clutter } = imports.gi;
Main.welcomeDialog?.close();
Main.overview.hide();
Main.messageTray.bannerBlocked = true;
new imports.gi.Gio.Settings({ schema_id: "org.gnome.desktop.peripherals.keyboard" }).set_boolean("repeat", false);
const keyboard = Clutter.get_default_backend().get_default_seat().create_virtual_device(Clutter.InputDeviceType.KEYBOARD_DEVICE);
globalThis.plumblineType = (text) => {
  for (const letter of text) {
    const key = letter === "\\n" ? Clutter.KEY_Return : letter.charCodeAt(0);
    for (const state of [Clutter.KeyState.PRESSED, Clutter.KeyState.RELEASED]) keyboard.notify_keyval(imports.gi.GLib.get_monotonic_time(), key, state);
  }
};
globalThis.plumblineWindows = () => global.get_window_actors().filter((each) => each.visible).map((each) => each.meta_window);
true`;

/** Without the one of the shell itself. */
const LIST = `plumblineWindows().filter((each) => each.get_title() !== "gnome-shell").map((each) => {
  const { x, y, width, height } = each.get_frame_rect();
  return { x, y, width, height, pid: each.get_pid(), title: each.get_title() ?? "", isX11: each.get_client_type() === 1, hasKeyboard: each.has_focus() };
})`;
const WINDOWS = z.array(LISTED.extend({ isX11: z.boolean() }));
