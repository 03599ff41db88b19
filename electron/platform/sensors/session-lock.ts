import { MINUTE, type Ms } from "../../../shared/time/units";
import type { Clock, Reading } from "../../ports";
import type { DBusClient } from "../linux/message-bus";
import { combineReadings } from "./sensor";

const LOGIND = "org.freedesktop.login1";
const SESSION = "org.freedesktop.login1.Session";
/** How often a lock is asked after while it lasts. */
const ASK_AGAIN: Ms = 1 * MINUTE;
/** Each desktop's own screen saver; all speak the same two words. */
const SAVERS = [
  ["org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"],
  ["org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"],
  ["org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"],
  ["org.mate.ScreenSaver", "/org/mate/ScreenSaver"],
  ["org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"],
] as const;

/*
 * Whether the session is locked, on Linux, where Electron does not tell: logind's hint and the desktop's screen saver. A lock
 * that was told is asked after at once, and again while it lasts: that it is over may never be told.
 *
 * logind's signal `Lock` is not listened to: it asks for a lock, and on desktops that set no hint nothing ever says that the
 * lock is over.
 */

/** Asks what a witness says, hears what it says by itself, and asks again while that is a lock. */
function asking(ask: () => Promise<unknown>, after: Clock["after"], tell: (sensed: Reading) => void) {
  let forgetNext = (): void => {};
  const take = (sensed: unknown): void => {
    forgetNext();
    tell(typeof sensed === "boolean" ? sensed : "unknown");
    if (sensed === true) forgetNext = after(ASK_AGAIN, look);
  };
  const look = (): void => {
    forgetNext();
    // A lock goes on while nobody answers; there may be an answer next time.
    forgetNext = after(ASK_AGAIN, look);
    void ask().then(take, () => {});
  };
  return {
    /** What it says by itself is asked after, if it is a lock. */
    hear: (sensed: unknown): void => {
      if (typeof sensed !== "boolean") return;
      take(sensed);
      if (sensed) look();
    },
    /** It came onto the bus, or left it. */
    isThere: (isThere: boolean): void => {
      if (!isThere) return take("unknown");
      void ask().then(take, () => take("unknown"));
    },
  };
}

/** What logind says, on the system's bus. */
export function watchLogind(bus: DBusClient, after: Clock["after"], tell: (sensed: Reading) => void): void {
  let own: string | null = null;
  const ask = async (): Promise<unknown> => {
    own = await ownSession(bus);
    return bus.property(LOGIND, own, SESSION, "LockedHint");
  };
  const { hear, isThere } = asking(ask, after, tell);
  bus.onProperties(LOGIND, SESSION, (changed, path) => {
    if (path === own) hear(changed.get("LockedHint"));
  });
  bus.watchName(LOGIND, isThere);
}

/** Whether logind is there, by which the engine hears of sleep. */
export const watchSleepTeller = (bus: DBusClient, tell: (isThere: boolean) => void): void =>
  bus.watchName(LOGIND, tell);

/** What the screen savers say, on the session's bus. */
export function watchSavers(bus: DBusClient, after: Clock["after"], tell: (sensed: Reading) => void): void {
  const witness = combineReadings(tell);
  for (const [name, path] of SAVERS) watchSaver(bus, name, path, after, witness(name));
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

function watchSaver(
  bus: DBusClient,
  name: string,
  path: string,
  after: Clock["after"],
  tell: (sensed: Reading) => void,
): void {
  const { hear, isThere } = asking(() => bus.call(name, path, name, "GetActive"), after, tell);
  bus.onSignal({ from: name, interface: name, member: "ActiveChanged" }, ([active]) => hear(active));
  bus.watchName(name, isThere);
}
