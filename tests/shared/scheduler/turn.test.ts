import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOLD_RELEASE_DELAY } from "../../../shared/scheduler/hold-debounce";
import { isStuck } from "../../../shared/scheduler/idle-health";
import { snapshotOf } from "../../../shared/scheduler/snapshot";
import { startLoop, turn, type Loop, type Senses, type Turn, type TurnEvent } from "../../../shared/scheduler/turn";
import { planOf } from "../../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { UTC, type Now } from "../../../shared/time/now";
import { HOUR, MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";

const plan = planOf(DEFAULT_SETTINGS);
const at = (elapsed: Ms): Now => ({ elapsed, awake: elapsed, epoch: elapsed, zone: UTC });
const TYPING: Senses = { idleFor: 0, holds: [] };
const TICK: TurnEvent = { type: "ticked" };
const fresh = startLoop(plan, null, at(0), "boot").loop;
const tick = (loop: Loop, elapsed: Ms, senses = TYPING): Turn => turn(loop, TICK, senses, at(elapsed));
/** Someone who has worked for a while, with a tick each minute. */
function worked(length: Ms): Loop {
  let loop = fresh;
  for (let elapsed = MINUTE; elapsed <= length; elapsed += MINUTE) loop = tick(loop, elapsed).loop;
  return loop;
}

describe("a turn", () => {
  it("takes in a hold before anything can be shown", () => {
    const { outputs, view } = tick(worked(59 * MINUTE), 59.5 * MINUTE, { idleFor: 0, holds: ["call"] });
    expect({ outputs, hold: view.hold }).toEqual({ outputs: [], hold: "call" });
  });

  it("lets time pass before its event, and answers what came of the event alone", () => {
    const skip: TurnEvent = { type: "answered", answer: "skip" };
    const { outputs, reply } = turn(worked(59 * MINUTE), skip, TYPING, at(59.5 * MINUTE));
    expect(outputs).toEqual([{ type: "notice" }, { type: "skipped" }]);
    expect(reply).toEqual([{ type: "skipped" }]);
    expect(tick(worked(59 * MINUTE), 59.5 * MINUTE).reply).toEqual([]);
  });

  it("is the user's when it is an answer, and the schedule's otherwise", () => {
    const events: readonly TurnEvent[] = [{ type: "answered", answer: "start" }, { type: "locked" }, TICK];
    expect(events.map((event) => turn(fresh, event, TYPING, at(SECOND)).initiator)).toEqual([
      "user",
      "schedule",
      "schedule",
    ]);
  });

  it("comes back for the release of a hold that flaps", () => {
    const onAndOff = [["call"], [], ["call"], []] as const;
    const loop = onAndOff.reduce((l, holds, index) => tick(l, index * SECOND, { idleFor: 0, holds }).loop, fresh);
    expect(tick(loop, 11 * SECOND).wait).toBe(HOLD_RELEASE_DELAY - 8 * SECOND);
    expect(tick(loop, 3 * SECOND + HOLD_RELEASE_DELAY).view.hold).toBeNull();
  });

  it("judges the idle counter by its readings, and not by a desktop that has none", () => {
    const stuckAfter = (idleFor: Ms | null): boolean => {
      let loop = fresh;
      for (let elapsed = 0; elapsed <= 15 * MINUTE; elapsed += 10 * SECOND)
        loop = tick(loop, elapsed, { idleFor, holds: [] }).loop;
      return isStuck(loop.idleHealth, 15 * MINUTE);
    };
    expect([0, null].map(stuckAfter)).toEqual([true, false]);
  });
});

describe("the state is saved", () => {
  it("when something happened, and when a pause began or ended", () => {
    const loop = tick(fresh, SECOND).loop;
    const paused = turn(loop, { type: "paused" }, TYPING, at(2 * SECOND));
    const unpaused = turn(paused.loop, { type: "unpaused" }, TYPING, at(3 * SECOND));
    const started = turn(unpaused.loop, { type: "answered", answer: "start" }, TYPING, at(4 * SECOND));
    expect([paused, unpaused, started].map(({ mustSave }) => mustSave)).toEqual([true, true, true]);
    expect(tick(started.loop, 5 * SECOND).mustSave).toBe(false);
  });

  it("once a minute, a tick early rather than late", () => {
    const saves: Ms[] = [];
    let loop = fresh;
    for (let elapsed = 0; elapsed <= 5 * MINUTE;) {
      const { loop: next, mustSave, wait } = tick(loop, elapsed);
      if (mustSave) saves.push(elapsed);
      loop = next;
      elapsed += wait;
    }
    const gaps = saves.map((each, index) => each - (saves[index - 1] ?? 0));
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(MINUTE);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MINUTE - 10 * SECOND);
  });

  it("as the app starts, if there was something to restore", () => {
    const snapshot = snapshotOf(worked(10 * MINUTE).state, at(10 * MINUTE), "boot");
    const late = startLoop(plan, snapshot, at(1 * HOUR), "boot");
    expect(late).toMatchObject({ mustSave: true, outputs: [{ type: "work_reset", reason: "app_was_off" }] });
    expect(startLoop(plan, null, at(0), "boot")).toMatchObject({ mustSave: false, outputs: [] });
  });
});

describe("a hold that flaps for an hour", () => {
  /** Lets the hold of an overdue break go on and off until the hour is over; answers the notices withdrawn. */
  function withdrawnBy(desk: Desk, gaps: (index: number) => Ms): number {
    desk.hold("call").work(2 * HOUR);
    const end = desk.at + HOUR;
    for (let index = 0; desk.at < end; index += 1)
      (index % 2 === 0 ? desk.release("call") : desk.hold("call")).work(gaps(index));
    return desk.said.filter((type) => type === "notice_withdrawn").length;
  }

  it("every three seconds takes one notice off the screen", () => {
    const desk = new Desk();
    expect(withdrawnBy(desk, () => 3 * SECOND)).toBe(1);
    expect(
      desk
        .release("call")
        .work(1 * MINUTE)
        .said.slice(-2),
    ).toEqual(["notice", "prompt"]);
  });

  it("takes one at most, however long it is on between, as long as it is off for less than ten seconds", () => {
    const gap = fc.record({
      off: fc.integer({ min: 1, max: HOLD_RELEASE_DELAY - 1 }),
      on: fc.integer({ min: 1, max: 4 * MINUTE }),
    });
    fc.assert(
      fc.property(fc.array(gap, { minLength: 1, maxLength: 40 }), (all) => {
        const gaps = (index: number): Ms => {
          const { off, on } = all[Math.floor(index / 2) % all.length] ?? { off: SECOND, on: SECOND };
          return index % 2 === 0 ? off : on;
        };
        expect(withdrawnBy(new Desk(), gaps)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});
