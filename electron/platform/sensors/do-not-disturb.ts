import { execFile } from "node:child_process";
import { unwrapVariant, type DBusClient } from "../linux/message-bus";
import { desktopName } from "../linux/desktop-name";
import { combineReadings } from "./sensor";
import { type Reading } from "../../ports";

const NOTIFICATIONS = "org.freedesktop.Notifications";
const XFCONF = "org.xfce.Xfconf";
const DCONF_WRITER = "ca.desrt.dconf.Writer";
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
      (inhibited) => tell(typeof inhibited === "boolean" ? inhibited : "unknown"),
      () => tell("unknown"),
    );
  bus.onProperties(NOTIFICATIONS, (changed) => {
    const inhibited = changed.get("Inhibited");
    if (typeof inhibited === "boolean") tell(inhibited);
  });
  bus.watchName(NOTIFICATIONS, (isThere) => (isThere ? read() : tell("unknown")));
}

function watchXfce(bus: DBusClient, tell: (sensed: Reading) => void): void {
  const [channel, switchName] = ["xfce4-notifyd", "/do-not-disturb"] as const;
  const on = (member: string, changed: (value: unknown) => void): void =>
    bus.onSignal({ interface: XFCONF, member, first: channel }, ([, property, value]) => {
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
    execFile("gsettings", ["get", GNOME_SCHEMA, "show-banners"], (error, shown) => {
      tell(error === null ? shown.trim() === "false" : "unknown");
    });
  };
  bus.onSignal({ interface: DCONF_WRITER, member: "Notify" }, ([prefix]) => {
    if (typeof prefix === "string" && prefix.startsWith("/org/gnome/desktop/notifications/")) read();
  });
  read();
}

const booleanOf = (value: unknown): Reading => {
  const inner = unwrapVariant(value);
  return typeof inner === "boolean" ? inner : "unknown";
};
