import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { BusClient } from "../desktop/bus";
import { until } from "../desktop/until";
import { compositorIdle } from "./compositor-idle";
import { LISTED, type Area, type Compositor, type Surroundings } from "./compositor";
import { FakeKeyboard } from "./fake-keyboard";
import { Program } from "./program";
import { x11Windows } from "./x11-windows";

const SOCKET = "plumbline-kwin";
const KWIN = "org.kde.KWin";
const SCRIPTING = "org.kde.kwin.Scripting";
const SCREENSHOT = "org.kde.kwin.Screenshot";

/** KWin, KDE's compositor, without a panel: that is another program's. All outputs are as large as the first. */
export async function startKwin(surroundings: Surroundings): Promise<Compositor> {
  const { env, runtime, folder, hasXwayland, session, outputs } = surroundings;
  const told = path.join(folder, "x11");
  const open = { KWIN_SCREENSHOT_NO_PERMISSION_CHECKS: "1" };
  const program = new Program(commandOf(surroundings, told), { ...env, ...open }, path.join(folder, "kwin.log"));
  const lines = await until(
    "KWin",
    () => {
      program.mustRun();
      const said = existsSync(told) ? readFileSync(told, "utf8").split("\n") : [];
      return said.length === 3 ? said : null;
    },
    60_000,
  );
  const [display = "", authority = ""] = lines;
  const keyboard = await FakeKeyboard.plugIn(path.join(runtime, SOCKET), env);
  const run = scriptRunner(session, folder);
  const found = { WAYLAND_DISPLAY: SOCKET, ...(hasXwayland ? { DISPLAY: display, XAUTHORITY: authority } : {}) };
  const own = { ...env, ...found };
  const idleFor = await compositorIdle(own);
  return {
    program,
    env: found,
    windows: async () => {
      const managed = WINDOWS.parse(JSON.parse(await run(LIST)));
      // Its X server has the pixels of the hardware, and programs of X scale themselves.
      const x11 = hasXwayland
        ? (await x11Windows(own)).map((each) => ({ ...each, ...scaled(each, outputs[0]?.scale ?? 1) }))
        : [];
      const known = managed.map(({ id, ...each }) => {
        const inside = x11.find((other) => other.id === id);
        return inside === undefined ? { ...each, isX11: false } : { ...inside, ...each, ...areaOf(inside) };
      });
      return [...known, ...x11.filter(({ id }) => !managed.some((other) => other.id === id))];
    },
    picture: async (file) => {
      const taken = await session.call(KWIN, "/Screenshot", SCREENSHOT, "screenshotFullscreen", "b", false);
      renameSync(z.string().parse(taken), file);
    },
    type: (text) => keyboard.type(text),
    idleFor,
    focus: async ({ pid }) => {
      await run(`workspace.activeClient = workspace.clientList().find((each) => each.pid === ${pid}); ""`);
    },
  };
}

/** Its session is a program that tells where Xwayland is, which it is started after. */
function commandOf({ folder, hasXwayland, outputs }: Surroundings, told: string): readonly string[] {
  const binary = path.join(folder, "kwin_wayland");
  // A copy has no capabilities: where the system cannot give them, the program would not start at all.
  copyFileSync("/usr/bin/kwin_wayland", binary);
  chmodSync(binary, 0o755);
  const script = path.join(folder, "session.sh");
  writeFileSync(script, `#!/bin/sh\nprintf '%s\\n%s\\n' "$DISPLAY" "$XAUTHORITY" > ${told}\nexec sleep infinity\n`);
  chmodSync(script, 0o755);
  mkdirSync(path.join(folder, ".config"), { recursive: true });
  writeFileSync(path.join(folder, ".config/kcminputrc"), "[Keyboard]\nKeyRepeat=nothing\n");
  mkdirSync(path.join(folder, ".local/share/applications"), { recursive: true });
  writeFileSync(path.join(folder, ".local/share/applications/keyboard.desktop"), KEYBOARD);
  const [{ width, height, scale } = { width: 0, height: 0, scale: 1 }] = outputs;
  return [
    ...[binary, "--virtual", "--no-lockscreen", "--no-global-shortcuts", "--socket", SOCKET],
    ...["--width", String(width * scale), "--height", String(height * scale), "--scale", String(scale)],
    ...["--output-count", String(outputs.length)],
    ...(hasXwayland ? ["--xwayland"] : []),
    "--",
    script,
  ];
}

/** KWin runs scripts from files, and they tell what they find over the bus. */
function scriptRunner(session: BusClient, folder: string): (expression: string) => Promise<string> {
  let asked = 0;
  const answers = new Map<number, string>();
  session.export("/Told", "invalid.plumbline.Told", {
    methods: { Tell: { answer: ([number, text]) => void answers.set(Number(number), String(text)) } },
  });
  return async (expression) => {
    asked += 1;
    const number = asked;
    const file = path.join(folder, `asked-${number}.js`);
    const back = [session.address, "/Told", "invalid.plumbline.Told", "Tell"].map((each) => `"${each}"`).join(", ");
    writeFileSync(
      file,
      `let answer;
try { answer = eval(${JSON.stringify(expression)}); } catch (error) { answer = String(error); }
callDBus(${back}, "${number}", answer);
`,
    );
    const name = `plumbline${number}`;
    const id = await session.call(KWIN, "/Scripting", SCRIPTING, "loadScript", "ss", file, name);
    await session.call(KWIN, `/${Number(id)}`, "org.kde.kwin.Script", "run");
    const answer = await until("KWin's script", () => (answers.has(number) ? [answers.get(number) ?? ""] : null));
    await session.call(KWIN, "/Scripting", SCRIPTING, "unloadScript", "s", name);
    return answer[0] ?? "";
  };
}

/** Lets the program that our keyboard speaks through have a keyboard. */
const KEYBOARD = `[Desktop Entry]
Type=Application
Name=Keyboard
Exec=/usr/bin/perl
X-KDE-Wayland-Interfaces=org_kde_kwin_fake_input
`;
/** With their frames. */
const LIST = `JSON.stringify(workspace.clientList().filter((each) => !each.minimized && !each.hidden).map((each) => {
  const { x, y, width, height, pid, caption, active, windowId } = each;
  return { x, y, width, height, pid, title: caption, hasKeyboard: active, id: windowId || 0 };
}))`;
const WINDOWS = z.array(LISTED.extend({ id: z.number() }));
const scaled = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x / by,
  y: y / by,
  width: width / by,
  height: height / by,
});
const areaOf = ({ x, y, width, height }: Area): Area => ({ x, y, width, height });
