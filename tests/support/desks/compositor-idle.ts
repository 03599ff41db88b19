import { systemClock } from "../../../electron/platform/clock";
import { HeardIdle } from "../../../electron/platform/idle/idle-source";
import { WaylandClient } from "../../../electron/platform/linux/wayland/client";
import { watchWaylandIdle } from "../../../electron/platform/linux/wayland/idle";
import type { Ms } from "../../../shared/time/units";
import { UTC } from "../../../shared/time/now";
import { until } from "../desktop/until";

/** The time without input as a compositor of Wayland tells it, in true time and over a connection of our own. */
export async function compositorIdle(env: Readonly<Record<string, string>>): Promise<() => Promise<Ms>> {
  const clock = systemClock(() => UTC);
  const client = await WaylandClient.open(clock, env);
  if (client === null) throw new Error("The compositor does not answer");
  const heard = new HeardIdle(clock);
  watchWaylandIdle(client, heard);
  await until("the compositor to tell of input", () => heard.source !== null);
  return () => Promise.resolve(heard.idleFor);
}
