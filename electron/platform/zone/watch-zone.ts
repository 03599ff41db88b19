import fs from "node:fs";
import path from "node:path";
import type { Clock } from "../../ports";
import type { DBusClient } from "../linux/message-bus";
import { watchBus, type OpenBus } from "../linux/watch-bus";
import type { SystemZone } from "./system-zone";

const TIMEDATED = "org.freedesktop.timedate1";

/**
 * Hears of another zone as soon as there is one: from the folder of the file, which is replaced as a whole, and from the
 * service that sets it. Where neither tells, each look finds it out.
 */
export function watchZone(zone: SystemZone, system: OpenBus, clock: Pick<Clock, "now" | "after">): void {
  const { fixed, file } = zone.places;
  if (fixed !== null) return;
  if (file !== null) watchFile(file, () => zone.look());
  const nothing = (): void => {};
  void watchBus(system, clock, { begin: (bus) => watchTimedated(bus, zone), lost: nothing, none: nothing });
}

/** Systems let each person watch so many folders only, and not every folder. */
function watchFile(file: string, tell: () => void): void {
  const names = new Set([path.basename(file), "timezone", null]);
  try {
    fs.watch(path.dirname(file), { persistent: false }, (_event, name) => {
      if (names.has(name)) tell();
    }).on("error", () => {});
  } catch {
    return;
  }
}

export function watchTimedated(bus: Pick<DBusClient, "onProperties">, zone: Pick<SystemZone, "hear" | "look">): void {
  bus.onProperties(TIMEDATED, TIMEDATED, (changed) => {
    const name = changed.get("Timezone");
    zone.look();
    if (typeof name === "string") zone.hear(name);
  });
}
