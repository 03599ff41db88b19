import type { DBusClient } from "../linux/message-bus";

/**
 * Watches, on Linux, whether some panel shows tray icons. Electron looks once, when the icon is made; a panel that comes
 * later is told of here, so that the icon can be made anew.
 */
export function watchTrayHost(bus: DBusClient, tell: (isThere: boolean) => void): void {
  bus.watchName("org.kde.StatusNotifierWatcher", tell);
}
