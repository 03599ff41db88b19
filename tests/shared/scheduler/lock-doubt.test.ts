import { describe, expect, it } from "vitest";
import { startLoop, turn, type Loop } from "../../../shared/scheduler/turn";
import { planOf } from "../../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { UTC, type Now } from "../../../shared/time/now";
import { HOUR, MINUTE, SECOND, type Ms } from "../../../shared/time/units";

const at = (elapsed: Ms): Now => ({ elapsed, awake: elapsed, epoch: elapsed, zone: UTC });
const LOCKED_AT: Ms = 1 * HOUR;

/** Looks every ten seconds at a desktop that says it is locked, until that is not believed or the time is over. */
function locked(idleAt: (sinceLock: Ms) => Ms | null, length: Ms): { readonly loop: Loop; readonly since: Ms } {
  const begun = startLoop(planOf(DEFAULT_SETTINGS), null, at(LOCKED_AT), "boot").loop;
  let { loop } = turn(begun, { type: "locked" }, { idleFor: 0, holds: [] }, at(LOCKED_AT));
  let since = 0;
  while (loop.state.presence.locked && since < length) {
    since += 10 * SECOND;
    ({ loop } = turn(loop, { type: "ticked" }, { idleFor: idleAt(since), holds: [] }, at(LOCKED_AT + since)));
  }
  return { loop, since };
}
const isBelieved = (idleAt: (sinceLock: Ms) => Ms | null, length: Ms): boolean =>
  locked(idleAt, length).loop.state.presence.locked;
/** Someone who types, with pauses of up to five seconds. */
const typing = (since: Ms): Ms => ((since / (10 * SECOND)) % 6) * SECOND;

describe("a lock that was told", () => {
  it("is doubted after ten minutes of input, none of which counts as work", () => {
    const { loop, since } = locked(typing, HOUR);
    expect(since).toBeGreaterThanOrEqual(10 * MINUTE);
    expect(since).toBeLessThan(10 * MINUTE + 20 * SECOND);
    expect(loop.state.work).toBe(0);
  });

  it("is believed for a day while nobody is there", () => {
    expect(isBelieved((since) => since, 24 * HOUR)).toBe(true);
  });

  it("is believed while someone only comes by now and then, and tries a password", () => {
    const comesBy = (since: Ms): Ms => Math.max(0, (since % (15 * MINUTE)) - 3 * MINUTE);
    expect(isBelieved(comesBy, 12 * HOUR)).toBe(true);
  });

  it("is believed where the counter stands at 0 all the time, or there is none", () => {
    expect(isBelieved(() => 0, 12 * HOUR)).toBe(true);
    expect(isBelieved(() => null, 12 * HOUR)).toBe(true);
  });

  it("is a lock again when it is told again", () => {
    const { loop, since } = locked(typing, HOUR);
    const now = LOCKED_AT + since;
    const again = turn(loop, { type: "locked" }, { idleFor: 0, holds: [] }, at(now + 10 * SECOND)).loop;
    const later = turn(again, { type: "ticked" }, { idleFor: SECOND, holds: [] }, at(now + 5 * MINUTE)).loop;
    expect([loop, again, later].map(({ state }) => state.presence.locked)).toEqual([false, true, true]);
  });
});
