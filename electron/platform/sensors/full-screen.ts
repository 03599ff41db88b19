import type { FullScreenSource } from "../../../shared/diagnostics/full-screen-source";
import type { Clock, Reading } from "../../ports";
import type { DBusClient } from "../linux/message-bus";
import { watchBus } from "../linux/watch-bus";
import { WaylandClient } from "../linux/wayland/client";
import { watchWaylandFullScreen } from "../linux/wayland/full-screen";
import { isWaylandSession } from "../linux/windowing";
import { watchInhibitors } from "./inhibitors";
import { watchKwinFullScreen } from "./kwin-full-screen";
import { bestReading } from "./sensor";
import { X11Client } from "../linux/x11-client";

export interface FullScreenReach {
  readonly clock: Pick<Clock, "now" | "after">;
  /** By the name of a program, whether a window is ours. */
  readonly isOwn: (program: string) => boolean;
  readonly onQuit: (act: () => void) => void;
}
/** What needs the session's bus, and hears of it. */
type OnBus = readonly [(sensed: Reading) => void, (bus: DBusClient, hear: (sensed: Reading) => void) => void];

/**
 * Whether the window in front fills the screen: on X by the properties of its windows; in a session of Wayland, where these
 * are but some of the windows, by whatever the compositor has for that. Answers what is to be watched on the session's bus.
 */
export function watchFullScreen(
  { clock, isOwn, onQuit }: FullScreenReach,
  tell: (sensed: Reading, by?: FullScreenSource) => void,
): readonly OnBus[] {
  if (!isWaylandSession(process.env)) {
    void watchX11FullScreen((sensed) => tell(sensed, "x11"));
    return [];
  }
  const said = bestReading(["wayland", "kwin", "inhibitors"] as const, tell);
  const forget = (): void => said("wayland")("unknown");
  void watchBus(() => WaylandClient.open(clock), clock, {
    begin: (client) => watchWaylandFullScreen(client, isOwn, said("wayland")),
    lost: forget,
    none: forget,
  });
  let takeBack = (): void => {};
  onQuit(() => takeBack());
  return [
    [said("kwin"), (bus, hear) => (takeBack = watchKwinFullScreen(bus, hear))],
    [said("inhibitors"), watchInhibitors],
  ];
}

/** By the window manager's own properties and their change events. Our own windows do not count. */
export async function watchX11FullScreen(tell: (sensed: Reading) => void): Promise<void> {
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
