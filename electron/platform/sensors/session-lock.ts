import type { DBusClient } from "../linux/message-bus";
import { combineReadings } from "./sensor";
import { type Reading } from "../../ports";

const LOGIND = "org.freedesktop.login1";
const SESSION = "org.freedesktop.login1.Session";
/** Each desktop's own screen saver; all speak the same two words. */
const SAVERS = [
  ["org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"],
  ["org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"],
  ["org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"],
  ["org.mate.ScreenSaver", "/org/mate/ScreenSaver"],
  ["org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"],
] as const;

/**
 * Whether the session is locked, on Linux, where Electron does not tell: logind's hint and the desktop's screen saver.
 *
 * logind's signal `Lock` is not listened to: it asks for a lock, and on desktops that set no hint nothing ever says that the
 * lock is over.
 */
export function watchSessionLock(
  buses: { session: DBusClient | null; system: DBusClient | null },
  tell: (sensed: Reading) => void,
): void {
  const witness = combineReadings(tell);
  if (buses.session === null && buses.system === null) return tell("unknown");
  if (buses.system !== null) void watchLogind(buses.system, witness("logind"));
  if (buses.session !== null) for (const [name, path] of SAVERS) watchSaver(buses.session, name, path, witness(name));
}

async function watchLogind(bus: DBusClient, tell: (sensed: Reading) => void): Promise<void> {
  try {
    const path = await ownSession(bus);
    bus.onProperties(SESSION, (changed, from) => {
      const hint = changed.get("LockedHint");
      if (from === path && typeof hint === "boolean") tell(hint);
    });
    const hint = await bus.property(LOGIND, path, SESSION, "LockedHint");
    tell(typeof hint === "boolean" ? hint : "unknown");
  } catch {
    tell("unknown");
  }
}

async function ownSession(bus: DBusClient): Promise<string> {
  const id = process.env["XDG_SESSION_ID"];
  const manager = "org.freedesktop.login1.Manager";
  const asked =
    id === undefined || id === ""
      ? bus.call(LOGIND, "/org/freedesktop/login1", manager, "GetSessionByPID", "u", process.pid)
      : bus.call(LOGIND, "/org/freedesktop/login1", manager, "GetSession", "s", id);
  return String(await asked);
}

function watchSaver(bus: DBusClient, name: string, path: string, tell: (sensed: Reading) => void): void {
  bus.onSignal({ interface: name, member: "ActiveChanged" }, ([active]) => {
    if (typeof active === "boolean") tell(active);
  });
  bus.watchName(name, (isThere) => {
    if (!isThere) return tell("unknown");
    void bus.call(name, path, name, "GetActive").then(
      (active) => tell(typeof active === "boolean" ? active : "unknown"),
      () => tell("unknown"),
    );
  });
}
