import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Reading } from "../../ports";
import type { DBusClient } from "../linux/message-bus";

const KWIN = "org.kde.KWin";
const SCRIPTING = { path: "/Scripting", name: "org.kde.kwin.Scripting" } as const;
const SCRIPT = "org.kde.kwin.Script";
/** One name at all times: what an app that was killed has left behind is put out before. */
const PLUGIN = "plumbline-full-screen";
/** Where the script calls us. */
const OURS = { path: "/FullScreen", interface: "invalid.plumbline.FullScreen", member: "Tell" } as const;

/**
 * What KWin runs for us: says with each change whether the window in front fills the screen, and of which process it is. The
 * names of Plasma 6 come first, those of 5 behind.
 */
const scriptFor = (address: string): string => `
const all = () => (workspace.windowList ? workspace.windowList() : workspace.clientList());
const front = () => (workspace.activeWindow !== undefined ? workspace.activeWindow : workspace.activeClient);
let told = "";
function look() {
  const window = front();
  const isFull = Boolean(window && window.fullScreen);
  const pid = isFull ? Number(window.pid) : 0;
  if (told === isFull + " " + pid) return;
  told = isFull + " " + pid;
  callDBus("${address}", "${OURS.path}", "${OURS.interface}", "${OURS.member}", isFull, pid);
}
function watch(window) {
  window.fullScreenChanged.connect(look);
}
all().forEach(watch);
(workspace.windowAdded || workspace.clientAdded).connect((window) => {
  watch(window);
  look();
});
(workspace.windowActivated || workspace.clientActivated).connect(look);
look();
`;

/**
 * Tells whether the window in front fills the screen on KDE, by a script that is lent to KWin and calls back: windows of
 * Wayland and of X alike, and no permission is asked for it. Ours do not count. What is answered takes the script back.
 */
export function watchKwinFullScreen(bus: DBusClient, tell: (sensed: Reading) => void): () => void {
  let serial = 0;
  bus.onCall({ from: KWIN, ...OURS }, ([isFull, pid]) => {
    if (typeof isFull === "boolean") tell(isFull && pid !== process.pid);
  });
  const ask = (member: string, ...body: readonly string[]): Promise<unknown> =>
    bus.call(KWIN, SCRIPTING.path, SCRIPTING.name, member, "s".repeat(body.length), ...body);
  const unload = (): Promise<unknown> => ask("unloadScript", PLUGIN).catch(() => {});
  const load = async (): Promise<void> => {
    const own = (serial += 1);
    await unload();
    const script = await lent(scriptFor(bus.address), async (file) => {
      const id = await ask("loadScript", file, PLUGIN);
      if (typeof id !== "number" || id < 0) throw new Error("KWin takes no script");
      await run(bus, id);
    });
    if (own === serial && !script) tell("unknown");
  };
  bus.watchName(KWIN, (isThere) => {
    if (isThere) return void load();
    serial += 1;
    tell("unknown");
  });
  return () => void unload();
}

/** Plasma 6 has its scripts at one place of the bus, 5 at another. */
async function run(bus: DBusClient, id: number): Promise<void> {
  const at = (place: string): Promise<unknown> => bus.call(KWIN, place, SCRIPT, "run");
  await at(`${SCRIPTING.path}/Script${id}`).catch(() => at(`/${id}`));
}

/** Lends a text as a file for as long as something is done with it; answers whether that was done. Never rejects. */
async function lent(text: string, use: (file: string) => Promise<void>): Promise<boolean> {
  const { XDG_RUNTIME_DIR: own = "" } = process.env;
  let folder = "";
  try {
    folder = fs.mkdtempSync(path.join(path.isAbsolute(own) ? own : os.tmpdir(), "plumbline-"));
    const file = path.join(folder, "full-screen.js");
    fs.writeFileSync(file, text, { mode: 0o600, flag: "wx" });
    await use(file);
    return true;
  } catch {
    return false;
  } finally {
    if (folder !== "") fs.rmSync(folder, { recursive: true, force: true });
  }
}
