import type { MessageBus } from "@homebridge/dbus-native";

const WATCHER = "org.kde.StatusNotifierWatcher";
const BUS = "org.freedesktop.DBus";

/**
 * Watches, on Linux, whether some panel shows tray icons. Electron looks once, when the icon is made; a panel that comes
 * later is told of here, so that the icon can be made anew. By the bus's own signal; nothing is polled. Where there is no
 * bus nothing is ever told.
 */
export async function watchTrayHost(tell: (isThere: boolean) => void): Promise<void> {
  const address = process.env["DBUS_SESSION_BUS_ADDRESS"];
  if (process.platform !== "linux" || address === undefined) return;
  const { default: dbus } = await import("@homebridge/dbus-native");
  const bus = dbus.createClient({ busAddress: address });
  bus.connection.on("error", () => {});
  bus.connection.on("message", ({ interface: name, member, body }) => {
    if (name === BUS && member === "NameOwnerChanged" && body?.[0] === WATCHER) tell(body[2] !== "");
  });
  bus.addMatch(`type='signal',sender='${BUS}',member='NameOwnerChanged',arg0='${WATCHER}'`, () => {});
  askForHost(bus, tell);
}

function askForHost(bus: MessageBus, tell: (isThere: boolean) => void): void {
  const call = {
    destination: BUS,
    path: "/org/freedesktop/DBus",
    interface: BUS,
    member: "NameHasOwner",
    signature: "s",
    body: [WATCHER],
  };
  bus.invoke(call, (error, isThere) => {
    if (error === null || error === undefined) tell(isThere === true);
  });
}
