import { describe, expect, it } from "vitest";
import { Runtime } from "../../../electron/app/runtime";
import { planOf } from "../../../shared/settings/plan-of";
import type { Snapshot } from "../../../shared/scheduler/snapshot";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import { HOUR, MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { FakeClock } from "../../support/ports/clock";
import { FakeFaults } from "../../support/ports/faults";
import { FakePresence } from "../../support/ports/presence";

/** An app that runs with these settings, on clocks of its own or on those of the run before it. */
function runningApp(settings: Partial<Settings> = {}, saved: Snapshot | null = null, clock = new FakeClock()) {
  const presence = new FakePresence(clock);
  const did: string[] = [];
  const told: string[] = [];
  const snapshots: Snapshot[] = [];
  const wanted: { nextWanted: Ms | null } = { nextWanted: null };
  const runtime = new Runtime(planOf({ ...DEFAULT_SETTINGS, ...settings }), saved, {
    faults: new FakeFaults(),
    clock,
    presence,
    show: ({ view: { surface } }) => void did.push(`show ${surface ?? "nothing"}`),
    record: (outputs) => {
      told.push(...outputs.map(({ type }) => type));
      did.push(`record ${outputs.map(({ type }) => type).join()}`);
    },
    saveSnapshot: (snapshot) => {
      snapshots.push(snapshot);
      did.push("save");
    },
    publish: () => void did.push("publish"),
    nextWanted: () => wanted.nextWanted,
  });
  return { runtime, clock, presence, did, told, snapshots, wanted };
}
const lastOf = (snapshots: readonly Snapshot[]): Snapshot => {
  const last = snapshots.at(-1);
  if (last === undefined) throw new Error("Nothing was kept");
  return last;
};

describe("the heartbeat", () => {
  it("leads through a whole hour and its break by itself", () => {
    const { runtime, clock, told } = runningApp({ startMode: "atOnce" });
    runtime.tick();
    clock.pass(70 * MINUTE);
    expect(told).toEqual(["notice", "prompt", "break_started", "break_completed"]);
  });

  it("has one timer, however often something happens", () => {
    const { runtime, clock } = runningApp();
    runtime.tick();
    for (let count = 0; count < 20; count += 1) {
      runtime.report("call", count % 2 === 0);
      runtime.dispatch({ type: "inputSeen" });
      expect(clock.waits).toHaveLength(1);
    }
    clock.pass(5 * MINUTE);
    expect(clock.waits).toHaveLength(1);
  });

  it("looks again as soon as somebody wants it to, and never later than the schedule does", () => {
    const { runtime, clock, wanted } = runningApp();
    wanted.nextWanted = 700;
    runtime.tick();
    expect(clock.waits).toEqual([700]);
    wanted.nextWanted = HOUR;
    runtime.tick();
    expect(clock.waits).toEqual([10 * SECOND]);
    expect(runtime.wait).toBe(10 * SECOND);
  });

  it("stops with the app, and keeps where it was", () => {
    const { runtime, clock, snapshots, did } = runningApp();
    runtime.tick();
    clock.pass(10 * MINUTE + 7 * SECOND);
    did.length = 0;
    runtime.stop();
    expect({ did, waits: clock.waits }).toEqual({ did: ["save"], waits: [] });
    expect(lastOf(snapshots).elapsed).toBe(10 * MINUTE);
  });
});

describe("what comes of an event", () => {
  it("is shown first, then made durable, then told, then kept for the next start", () => {
    const { runtime, did } = runningApp();
    did.length = 0;
    expect(runtime.dispatch({ type: "answered", answer: "start" })).toEqual([{ type: "break_started" }]);
    expect(did).toEqual(["show break", "record break_started", "publish", "save"]);
  });

  it("is answered without what the look before it brought", () => {
    const { runtime, clock, did } = runningApp({ idleResetSec: 60 });
    clock.pass(60 * MINUTE);
    did.length = 0;
    expect(runtime.dispatch({ type: "answered", answer: "skip" })).toEqual([{ type: "skipped" }]);
    expect(did).toEqual(["show nothing", "record notice,skipped", "publish", "save"]);
  });

  it("records nothing where nothing happened", () => {
    const { runtime, did } = runningApp();
    runtime.tick();
    did.length = 0;
    runtime.tick();
    expect(did).toEqual(["show nothing", "publish"]);
  });
});

describe("a pause", () => {
  it("says nothing by itself, and is kept at once all the same", () => {
    const { runtime, snapshots, told } = runningApp();
    runtime.tick();
    const before = snapshots.length;
    runtime.dispatch({ type: "paused" });
    expect({ told, kept: snapshots.length - before }).toEqual({ told: [], kept: 1 });
    expect(lastOf(snapshots).pause).not.toBeNull();
  });
});

describe("after a crash", () => {
  it("loses a minute of work at most", () => {
    const { runtime, clock, snapshots } = runningApp();
    runtime.tick();
    for (let minute = 0; minute < 30; minute += 1) {
      clock.pass(47 * SECOND);
      expect(clock.now().elapsed - (snapshots.at(-1)?.elapsed ?? 0)).toBeLessThanOrEqual(MINUTE);
    }
  });

  it("goes on where it was, also after a second one soon after the first", () => {
    const first = runningApp();
    first.runtime.tick();
    first.clock.pass(40 * MINUTE);
    first.clock.sleep(4 * MINUTE);
    const again = (before: ReturnType<typeof runningApp>) =>
      runningApp({}, lastOf(before.snapshots), new FakeClock(before.clock.now().elapsed));
    const second = again(first);
    second.clock.sleep(4 * MINUTE);
    const third = again(second);
    expect(third.told).toEqual([]);
    expect(third.runtime.view.work).toBe(40 * MINUTE);
  });

  it("begins anew where it was off for longer than an absence, and says so", () => {
    const first = runningApp();
    first.runtime.tick();
    first.clock.pass(40 * MINUTE);
    const second = runningApp({}, lastOf(first.snapshots), new FakeClock(first.clock.now().elapsed + 6 * MINUTE));
    expect(second.told).toEqual(["work_reset"]);
    expect(second.runtime.view.work).toBe(0);
  });
});

describe("what holds breaks back", () => {
  it("takes a notice off the screen, and lets it come again when it has been gone for a while", () => {
    const { runtime, clock, told } = runningApp();
    runtime.tick();
    clock.pass(60 * MINUTE - 20 * SECOND);
    runtime.report("call", true);
    clock.pass(HOUR);
    expect(told).toEqual(["notice", "notice_withdrawn"]);
    runtime.report("call", false);
    clock.pass(MINUTE);
    expect(told).toEqual(["notice", "notice_withdrawn", "notice", "prompt"]);
  });

  it("is over ten seconds after its end at the latest, not with some look after that", () => {
    const { runtime, clock } = runningApp();
    runtime.report("call", true);
    clock.pass(HOUR + 3 * SECOND);
    runtime.report("call", false);
    clock.pass(10 * SECOND);
    expect(runtime.view.hold).toBeNull();
  });

  it("is nothing that the person did not ask to be held by", () => {
    const { runtime, clock, told } = runningApp({ heldBy: [] });
    runtime.report("call", true);
    clock.pass(61 * MINUTE);
    expect(told).toEqual(["notice", "prompt"]);
  });
});

describe("the desktop's idle counter", () => {
  it("makes a natural break of an absence", () => {
    const { runtime, clock, presence, told } = runningApp();
    runtime.tick();
    clock.pass(30 * MINUTE);
    presence.leave();
    clock.pass(6 * MINUTE);
    presence.comeBack();
    clock.pass(MINUTE);
    expect(told).toEqual(["natural_break"]);
    expect(runtime.view.work).toBeLessThan(2 * MINUTE);
  });

  it("is called stuck when it has said for ten minutes that somebody types, and only then", () => {
    const { runtime, clock, presence } = runningApp();
    runtime.tick();
    clock.pass(9 * MINUTE);
    expect(runtime.isIdleStuck).toBe(false);
    clock.pass(2 * MINUTE);
    expect(runtime.isIdleStuck).toBe(true);
    presence.leave();
    clock.pass(MINUTE);
    expect(runtime.isIdleStuck).toBe(false);
  });

  it("is not called stuck where there is none", () => {
    const { runtime, clock, presence } = runningApp();
    presence.isKnown = false;
    runtime.tick();
    clock.pass(20 * MINUTE);
    expect(runtime.isIdleStuck).toBe(false);
  });
});
