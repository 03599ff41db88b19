import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";
import type { DBusClient } from "./message-bus";

/** How long after each end it is tried to get a bus again, in a row of ends; the last goes on. */
export const TRIED_AFTER: readonly Ms[] = [5 * SECOND, 10 * SECOND, 20 * SECOND, 40 * SECOND, 1 * MINUTE];
/** A bus that was there this long was well; its end is none of a row. */
const WELL: Ms = 1 * MINUTE;

export type OpenBus = () => Promise<DBusClient | null>;
export interface BusListener<Bus = DBusClient> {
  /** There is a bus, the first one or another. */
  readonly begin: (bus: Bus) => void;
  /** It has ended; another may come. */
  readonly lost: () => void;
  /** There is none, and none is waited for. */
  readonly none: () => void;
}

/**
 * Watches what a message bus tells, and goes on with another when it ends: one that is restarted is a new one, and nothing of
 * the old connection lives on. While all is well nothing is asked, and where there never was a bus, none is tried for. Never
 * rejects. A compositor of Wayland is watched alike.
 */
export async function watchBus<Bus extends Pick<DBusClient, "onEnd">>(
  open: () => Promise<Bus | null>,
  { now, after }: Pick<Clock, "now" | "after">,
  { begin, lost, none }: BusListener<Bus>,
): Promise<void> {
  let ends = 0;
  const follow = (bus: Bus): void => {
    const since = now().elapsed;
    begin(bus);
    bus.onEnd(() => {
      if (now().elapsed - since >= WELL) ends = 0;
      lost();
      again();
    });
  };
  const again = (): void => {
    const wait = TRIED_AFTER[Math.min(ends, TRIED_AFTER.length - 1)] ?? WELL;
    ends += 1;
    after(wait, () => void open().then((bus) => (bus === null ? again() : follow(bus)), again));
  };
  const first = await open();
  if (first === null) none();
  else follow(first);
}
