import { screen } from "electron";
import { UNKNOWN_DISPLAY, type DisplayIdentity } from "../../../shared/displays/display-name";
import type { DesktopSenses } from "../../ports";
import { DisplayNames, type DisplayReader } from "../displays/display-names";
import { MUTTER_DISPLAYS, readMutterDisplays } from "../displays/mutter-displays";
import { readRandrDisplays } from "../displays/randr-displays";
import { readWaylandDisplays } from "../displays/wayland-displays";
import type { DBusClient } from "../linux/message-bus";
import { watchBus } from "../linux/watch-bus";
import { WaylandClient } from "../linux/wayland/client";
import type { Reach } from "./watch-desktop";

/** Which displays are there, as the desktop knows them best. They are looked at anew whenever something of them changes. */
export function watchDisplays({
  session,
  clock,
}: Pick<Reach, "session" | "clock">): Pick<DesktopSenses, "presentDisplays" | "displaySource" | "onDisplaysChanged"> {
  let bus: DBusClient | null = null;
  const onLinux: readonly DisplayReader[] = [
    { source: "mutter", read: async () => (bus === null ? null : readMutterDisplays(bus)) },
    { source: "wayland", read: async () => readWaylandDisplays(await WaylandClient.open(clock)) },
    { source: "randr", read: () => readRandrDisplays() },
  ];
  const label: DisplayReader = { source: "label", read: () => Promise.resolve(labelled()) };
  const displays = new DisplayNames(process.platform === "linux" ? [...onLinux, label] : [label], clock.after);
  const look = (): void => void displays.look();
  return {
    presentDisplays: () => displays.names,
    displaySource: () => displays.source,
    onDisplaysChanged: (tell) => {
      displays.onChange(tell);
      screen.on("display-added", look);
      screen.on("display-removed", look);
      screen.on("display-metrics-changed", look);
      void watchBus(session, clock, {
        begin: (opened) => {
          bus = opened;
          opened.onSignal({ from: MUTTER_DISPLAYS, interface: MUTTER_DISPLAYS, member: "MonitorsChanged" }, look);
          opened.watchName(MUTTER_DISPLAYS, look);
        },
        lost: () => {
          bus = null;
          look();
        },
        none: look,
      });
    },
  };
}

const labelled = (): readonly DisplayIdentity[] =>
  screen.getAllDisplays().map(({ label }) => ({ ...UNKNOWN_DISPLAY, label }));
