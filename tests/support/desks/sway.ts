import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { until } from "../desktop/until";
import { compositorIdle } from "./compositor-idle";
import type { Area, Compositor, Output, Surroundings } from "./compositor";
import { Program } from "./program";
import { x11Windows, type X11Window } from "./x11-windows";

const run = promisify(execFile);

/** sway, which tiles, with its own panel at the top. It draws without any graphics hardware. */
export async function startSway(surroundings: Surroundings): Promise<Compositor> {
  const { env, runtime, folder, outputs } = surroundings;
  const config = path.join(folder, "sway.conf");
  const told = path.join(folder, "x11");
  writeFileSync(config, configOf(surroundings, told));
  const headless = {
    WLR_BACKENDS: "headless",
    WLR_LIBINPUT_NO_DEVICES: "1",
    WLR_HEADLESS_OUTPUTS: String(outputs.length),
    WLR_RENDERER: "pixman",
  };
  const program = new Program(["sway", "-c", config], { ...env, ...headless }, path.join(folder, "sway.log"));
  const find = (name: RegExp): Promise<string> =>
    until(`sway's ${name.source}`, () => {
      program.mustRun();
      return readdirSync(runtime).find((each) => name.test(each));
    });
  const control = path.join(runtime, await find(/^sway-ipc\..*\.sock$/));
  const display = await find(/^wayland-\d+$/);
  await until("sway to be up", () => existsSync(told) && readFileSync(told, "utf8").endsWith("\n"));
  const x11Name = readFileSync(told, "utf8").trim();
  const found = { SWAYSOCK: control, WAYLAND_DISPLAY: display, ...(x11Name === "" ? {} : { DISPLAY: x11Name }) };
  const own = { ...env, ...found };
  const ask = async (...args: readonly string[]): Promise<string> =>
    (await run("swaymsg", args, { env: own, timeout: 10_000 })).stdout;
  const idleFor = await compositorIdle(own);
  return {
    program,
    env: found,
    windows: async () => {
      const managed = windowsOf(NODE.parse(JSON.parse(await ask("-t", "get_tree"))));
      const x11 = x11Name === "" ? [] : await x11Windows(own);
      return [...managed, ...x11.filter(({ id }) => !managed.some((other) => other.id === id))];
    },
    picture: async (file) => void (await run("grim", [file], { env: own, timeout: 20_000 })),
    // A keyboard of its own each time: the first key waits until everyone has its layout.
    type: async (text) => void (await run("wtype", ["-s", "100", "-d", "5", text], { env: own, timeout: 20_000 })),
    idleFor,
    focus: async ({ pid }) => void (await ask(`[pid=${pid}]`, "focus")),
  };
}

/** Its last line is reached only when all is set up. */
function configOf({ outputs, hasXwayland }: Surroundings, told: string): string {
  const outputLine = ({ x, y, width, height, scale }: Output, index: number): string =>
    `output HEADLESS-${index + 1} mode ${width * scale}x${height * scale} position ${x},${y} scale ${scale} bg #446688 solid_color`;
  return [
    ...outputs.map(outputLine),
    "seat * fallback true",
    `xwayland ${hasXwayland ? "enable" : "disable"}`,
    "focus_follows_mouse no",
    // A machine under load must not make two letters of one.
    "input * repeat_rate 0",
    "bar {",
    "  position top",
    "  tray_output none",
    "}",
    `exec echo ${hasXwayland ? "$DISPLAY" : ""} > ${told}`,
    "",
  ].join("\n");
}

interface Node {
  readonly type: string;
  readonly name: string | null;
  readonly pid?: number | undefined;
  readonly shell?: string | undefined;
  readonly visible?: boolean | undefined;
  readonly focused: boolean;
  /** Its number at the X server. */
  readonly window?: number | null | undefined;
  readonly rect: Area;
  /** Its content, within `rect`. */
  readonly window_rect: Area;
  readonly nodes: readonly Node[];
  readonly floating_nodes: readonly Node[];
}
const AREA = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const NODE: z.ZodType<Node> = z.object({
  type: z.string(),
  name: z.string().nullable(),
  pid: z.number().optional(),
  shell: z.string().optional(),
  visible: z.boolean().optional(),
  focused: z.boolean(),
  window: z.number().nullish(),
  rect: AREA,
  window_rect: AREA,
  nodes: z.lazy(() => z.array(NODE)),
  floating_nodes: z.lazy(() => z.array(NODE)),
});

/** Those in sight: one on another workspace is none. */
function windowsOf(node: Node): readonly X11Window[] {
  const { pid, shell, visible, name, focused, rect, window_rect: content } = node;
  const area = { ...content, x: rect.x + content.x, y: rect.y + content.y };
  const own =
    pid === undefined || visible !== true
      ? []
      : [{ ...area, id: node.window ?? 0, pid, title: name ?? "", isX11: shell === "xwayland", hasKeyboard: focused }];
  return [...own, ...[...node.nodes, ...node.floating_nodes].flatMap((each) => windowsOf(each))];
}
