import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { DeskWindow } from "./compositor";

const run = promisify(execFile);

/** A window with its number at the X server. */
export interface X11Window extends DeskWindow {
  readonly id: number;
}

/**
 * The visible windows of an X server that say whose they are. A compositor's own list leaves out those that want no manager,
 * as one that must never have the keyboard does.
 */
export async function x11Windows(env: NodeJS.ProcessEnv): Promise<readonly X11Window[]> {
  const ask = (...args: readonly string[]): Promise<string> =>
    run("xdotool", args, { env, timeout: 10_000 }).then(
      ({ stdout }) => stdout,
      // There are none, or one of them is gone by now.
      () => "",
    );
  const geometry = await ask("search", "--onlyvisible", "--name", "", "getwindowgeometry", "--shell", "%@");
  const found = [...geometry.matchAll(/WINDOW=(\d+)\nX=(-?\d+)\nY=(-?\d+)\nWIDTH=(\d+)\nHEIGHT=(\d+)/g)];
  const all = await Promise.all(
    found.map(async (match) => {
      const [id = 0, x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
      const pid = Number(await ask("getwindowpid", String(id)));
      return { id, x, y, width, height, pid, title: "", isX11: true, hasKeyboard: false };
    }),
  );
  return all.filter(({ pid, width, height }) => pid > 0 && width > 1 && height > 1);
}
