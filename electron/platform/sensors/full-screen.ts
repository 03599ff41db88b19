import type { Reading } from "../../ports";
import { X11Client } from "../linux/x11-client";

/**
 * Whether the window in front fills the screen, on X11, by the window manager's own properties and their change events.
 * Under Wayland only windows that speak X could be seen, so there the answer is "unknown". Our own windows do not count.
 */
export async function watchFullScreen(tell: (sensed: Reading) => void): Promise<void> {
  if ((process.env["WAYLAND_DISPLAY"] ?? "") !== "") return tell("unknown");
  try {
    await watch(await X11Client.open(), tell);
  } catch {
    tell("unknown");
  }
}

async function watch(x: X11Client, tell: (sensed: Reading) => void): Promise<void> {
  const [activeWindow, state, fullScreen, pid] = await Promise.all(
    ["_NET_ACTIVE_WINDOW", "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN", "_NET_WM_PID"].map((name) => x.atom(name)),
  );
  if (activeWindow === undefined || state === undefined || fullScreen === undefined || pid === undefined) return;
  const watched = new Set<number>();
  let told: Reading | null = null;
  let serial = 0;

  const look = async (): Promise<void> => {
    const own = (serial += 1);
    const isFull = await isFrontFull().catch(() => false);
    if (own !== serial || isFull === told) return;
    told = isFull;
    tell(isFull);
  };
  const isFrontFull = async (): Promise<Reading> => {
    const [front] = await x.property(x.root, activeWindow);
    // A window manager that keeps no such property says nothing of full screen either.
    if (front === undefined) return "unknown";
    if (front === 0) return false;
    if (!watched.has(front)) x.watch(front);
    watched.add(front);
    if (!(await x.property(front, state)).includes(fullScreen)) return false;
    return (await x.property(front, pid))[0] !== process.pid;
  };

  x.onEnd(() => {
    serial += 1;
    tell("unknown");
  });
  x.watch(x.root);
  x.onChange((_window, atom) => {
    if (atom === activeWindow || atom === state) void look();
  });
  await look();
}
