import type { Ms } from "../../../shared/time/units";
import type { DBusClient } from "../linux/message-bus";
import { IDLE_AFTER, type IdleListener } from "./idle-source";

const NAME = "org.gnome.Mutter.IdleMonitor";
const PATH = "/org/gnome/Mutter/IdleMonitor/Core";

/**
 * Tells of input as GNOME's compositor does, by its events: one each time that there was none for a while, and one, asked for
 * then, at the next input. It counts what Wayland's windows get and what those of X get alike.
 */
export function watchMutterIdle(bus: DBusClient, listener: IdleListener): void {
  const ask = (member: string, signature = "", ...body: readonly unknown[]): Promise<unknown> =>
    bus.call(NAME, PATH, NAME, member, signature, ...body);
  let idleWatch: unknown = null;
  /** Of the next input; it tells once. `undefined` while it is asked for. */
  let activeWatch: unknown = null;
  /** What fired lately and was not known yet: the number of a watch may come behind its event. */
  let early: readonly unknown[] = [];
  let serial = 0;

  const reset = (): number => {
    [idleWatch, activeWatch, early] = [null, null, []];
    return (serial += 1);
  };
  const end = (): void => {
    reset();
    listener.ended();
  };
  const take = (watch: unknown): void => {
    if (watch === idleWatch) return hear(IDLE_AFTER);
    if (watch === activeWatch) return hear(null);
    early = [...early.slice(-7), watch];
  };
  const hear = (idleFor: Ms | null): void => {
    listener.idle(idleFor);
    if (idleFor === null) activeWatch = null;
    else if (activeWatch === null) void awaitInput(serial);
  };
  const awaitInput = async (own: number): Promise<void> => {
    activeWatch = undefined;
    const watch = await ask("AddUserActiveWatch").catch(() => null);
    if (own !== serial) return;
    if (watch === null) return end();
    activeWatch = watch;
    if (early.includes(watch)) take(watch);
  };
  const begin = async (): Promise<void> => {
    const own = reset();
    try {
      const watch = await ask("AddIdleWatch", "t", IDLE_AFTER);
      // It may be long since: the app, or the bus, was away.
      const idleFor = Number(await ask("GetIdletime"));
      if (own !== serial) return;
      idleWatch = watch;
      listener.began("mutter");
      if (idleFor >= IDLE_AFTER) hear(idleFor);
      else if (early.includes(watch)) take(watch);
    } catch {
      if (own === serial) end();
    }
  };

  bus.onSignal({ from: NAME, interface: NAME, member: "WatchFired" }, ([watch]) => {
    if (typeof watch === "number") take(watch);
  });
  bus.watchName(NAME, (isThere) => (isThere ? void begin() : end()));
}
