import { execFile } from "node:child_process";
import type { DBusClient } from "../linux/message-bus";
import { desktopName } from "../linux/desktop-name";
import { combineReadings } from "./sensor";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Reading } from "../../ports";

const NOTIFICATIONS = "org.freedesktop.Notifications";
const XFCONF = "org.xfce.Xfconf";
const DCONF = "ca.desrt.dconf";
/** A tool that takes longer hangs. */
const ANSWER_WITHIN: Ms = 5 * SECOND;
const GNOME_SCHEMA = "org.gnome.desktop.notifications";

/**
 * "Do not disturb" as the desktops of Linux keep it: KDE (and others) as a property of the notification service, XFCE in
 * xfconf, GNOME in its settings. GNOME's are read anew, by its own tool, when they are written; nothing is polled.
 */
export function watchDoNotDisturb(bus: DBusClient, tell: (sensed: Reading) => void): void {
  const witness = combineReadings(tell);
  watchInhibited(bus, witness("notifications"));
  watchXfce(bus, witness("xfce"));
  if (/gnome|unity/i.test(desktopName())) watchGnome(bus, witness("gnome"));
}

/** KDE Plasma's extension of the notification service: `Inhibited` is its do not disturb. */
function watchInhibited(bus: DBusClient, tell: (sensed: Reading) => void): void {
  const read = (): void =>
    void bus.property(NOTIFICATIONS, "/org/freedesktop/Notifications", NOTIFICATIONS, "Inhibited").then(
      (inhibited) => tell(booleanOf(inhibited)),
      () => tell("unknown"),
    );
  bus.onProperties(NOTIFICATIONS, NOTIFICATIONS, (changed) => {
    const inhibited = changed.get("Inhibited");
    if (typeof inhibited === "boolean") tell(inhibited);
  });
  bus.watchName(NOTIFICATIONS, (isThere) => (isThere ? read() : tell("unknown")));
}

function watchXfce(bus: DBusClient, tell: (sensed: Reading) => void): void {
  const [channel, switchName] = ["xfce4-notifyd", "/do-not-disturb"] as const;
  const on = (member: string, changed: (value: unknown) => void): void =>
    bus.onSignal({ from: XFCONF, interface: XFCONF, member, first: channel }, ([, property, value]) => {
      if (property === switchName) changed(value);
    });
  on("PropertyChanged", (value) => tell(booleanOf(value)));
  on("PropertyRemoved", () => tell(false));
  const read = (): void =>
    void bus.call(XFCONF, "/org/xfce/Xfconf", XFCONF, "GetProperty", "ss", channel, switchName).then(
      (value) => tell(booleanOf(value)),
      // It is not there before it was switched on for the first time.
      () => tell(false),
    );
  bus.watchName(XFCONF, (isThere) => (isThere ? read() : tell("unknown")));
}

function watchGnome(bus: DBusClient, tell: (sensed: Reading) => void): void {
  const read = (): void => {
    execFile("gsettings", ["get", GNOME_SCHEMA, "show-banners"], { timeout: ANSWER_WITHIN }, (error, shown) => {
      tell(error === null ? shown.trim() === "false" : "unknown");
    });
  };
  bus.onSignal({ from: DCONF, interface: `${DCONF}.Writer`, member: "Notify" }, ([prefix]) => {
    if (typeof prefix === "string" && prefix.startsWith("/org/gnome/desktop/notifications/")) read();
  });
  read();
}

const booleanOf = (value: unknown): Reading => (typeof value === "boolean" ? value : "unknown");
