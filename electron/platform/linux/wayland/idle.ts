import type { IdleSourceName } from "../../../../shared/diagnostics/idle-source";
import { IDLE_AFTER, type IdleListener } from "../../idle/idle-source";
import type { Global, WaylandClient } from "./client";
import { word } from "./wire";

const IDLED = 0;
/** Nobody has more seats than this at a desk. */
const MOST_SEATS = 8;

/** One way to ask: what offers it, since which version, by which request, and with what. */
interface Way {
  readonly name: IdleSourceName;
  readonly face: string;
  readonly version: number;
  readonly request: number;
  readonly args: (id: number, seat: number) => readonly Buffer[];
}
const timeout = (id: number, seat: number): readonly Buffer[] => [word(id), word(IDLE_AFTER), word(seat)];

/**
 * The best first: the second version of the staging protocol tells of input alone, where the first takes a film for a
 * person; KDE's own is what older compositors have.
 */
const WAYS: readonly Way[] = [
  { name: "waylandInput", face: "ext_idle_notifier_v1", version: 2, request: 2, args: timeout },
  { name: "wayland", face: "ext_idle_notifier_v1", version: 1, request: 1, args: timeout },
  {
    name: "waylandOld",
    face: "org_kde_kwin_idle",
    version: 1,
    request: 0,
    args: (id, seat) => [word(id), word(seat), word(IDLE_AFTER)],
  },
];

/** Tells of input as a compositor of Wayland does, by its events. Who sits at one of several seats is there. */
export function watchWaylandIdle(client: WaylandClient, listener: IdleListener): void {
  const notifier = notifierOf(client);
  if (notifier === null) return listener.ended();
  const isIdle = new Map<number, boolean>();
  let told: boolean | null = null;
  const tell = (): void => {
    const seats = [...isIdle.values()];
    const now = seats.length === 0 ? null : !seats.includes(false);
    if (now === told) return;
    if (now === null) listener.ended();
    else if (told === null) listener.began(notifier.name);
    told = now;
    if (now !== null) listener.idle(now ? IDLE_AFTER : null);
  };
  const look = (): void => {
    const seats = client.offered("wl_seat").slice(0, MOST_SEATS);
    for (const name of isIdle.keys()) if (!seats.some((each) => each.name === name)) isIdle.delete(name);
    for (const seat of seats) {
      if (isIdle.has(seat.name)) continue;
      isIdle.set(seat.name, false);
      notifier.watch(seat, (opcode) => {
        if (!isIdle.has(seat.name)) return;
        isIdle.set(seat.name, opcode === IDLED);
        tell();
      });
    }
    tell();
  };
  client.onOffers(look);
  client.onEnd(() => listener.ended());
  look();
}

function notifierOf(client: WaylandClient) {
  for (const { name, face, version, request, args } of WAYS) {
    const offer = client.offered(face).find((each) => each.version >= version);
    if (offer === undefined) continue;
    const notifier = client.bind(offer, version);
    const watch = (seat: Global, hear: (opcode: number) => void): void => {
      // The seat first: ids are taken in the order in which they are given.
      const seatId = client.bind(seat, 1);
      client.request(notifier, request, ...args(client.newId(hear), seatId));
    };
    return { name, watch };
  }
  return null;
}
