import { describe, expect, it } from "vitest";
import { Runtime } from "../../../electron/app/runtime";
import type { Snapshot } from "../../../shared/scheduler/snapshot";
import type { Initiator } from "../../../shared/scheduler/turn";
import { SYSTEM_IDLE } from "../../../shared/diagnostics/idle-source";
import { planOf } from "../../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { UTC, type Now } from "../../../shared/time/now";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { FakeFaults } from "../../support/ports/faults";

const plan = planOf(DEFAULT_SETTINGS);
const HALF_HOUR: Snapshot = {
  version: 1,
  bootId: "boot",
  elapsed: 0,
  savedAt: 0,
  work: 30 * MINUTE,
  postponesUsed: 0,
  rest: null,
  pause: null,
};

interface Timer {
  readonly wait: Ms;
  readonly then: () => void;
  isCancelled: boolean;
}

/** A runtime whose clock a test moves, with a diary of what it asks of the rest of the app. */
class Rig {
  readonly diary: string[] = [];
  readonly timers: Timer[] = [];
  readonly initiators: Initiator[] = [];
  snapshot: Snapshot | null = null;
  idleFor: Ms | null = 0;
  wanted: Ms | null = null;
  /** What fails when it is asked for. */
  failing: readonly string[] = [];
  readonly faults = new FakeFaults();
  #elapsed: Ms = 0;
  readonly runtime: Runtime;

  constructor(saved: Snapshot | null = null) {
    this.runtime = new Runtime(plan, saved, {
      clock: { now: () => this.#now, bootId: "boot", after: (wait, then) => this.#after(wait, then) },
      faults: this.faults,
      presence: { idleFor: () => this.#unlessFailing("idle", this.idleFor), source: SYSTEM_IDLE },
      show: ({ view: { mode }, initiator }) => {
        this.#unlessFailing("show");
        this.diary.push(`show ${mode}`);
        this.initiators.push(initiator);
      },
      record: (outputs) => {
        this.#unlessFailing("record");
        this.diary.push(`record ${outputs.map(({ type }) => type).join()}`);
      },
      publish: ({ mode }) => {
        this.#unlessFailing("publish");
        this.diary.push(`publish ${mode}`);
      },
      saveSnapshot: (snapshot) => {
        this.#unlessFailing("save");
        this.snapshot = snapshot;
        this.diary.push("save");
      },
      nextWanted: () => this.#unlessFailing("wait", this.wanted),
    });
  }
  #unlessFailing(what: string, answer: Ms | null = null): Ms | null {
    if (this.failing.includes(what)) throw new Error(`No ${what}`);
    return answer;
  }
  get #now(): Now {
    return { elapsed: this.#elapsed, awake: this.#elapsed, epoch: this.#elapsed, zone: UTC };
  }
  #after(wait: Ms, then: () => void): () => void {
    const timer = { wait, then, isCancelled: false };
    this.timers.push(timer);
    return () => (timer.isCancelled = true);
  }
  get running(): readonly Timer[] {
    return this.timers.filter(({ isCancelled }) => !isCancelled);
  }
  /** Lets time pass to the next timer, and the timer go off; answers what is done by it. */
  fire(): readonly string[] {
    const timer = this.timers.at(-1);
    if (timer === undefined) throw new Error("No timer was set.");
    this.#elapsed += timer.wait;
    const from = this.diary.length;
    timer.then();
    return this.diary.slice(from);
  }
  /** Fires until there is something to record. */
  fireUntilNews(): readonly string[] {
    for (;;) {
      const done = this.fire();
      if (done.some((each) => each.startsWith("record"))) return done;
    }
  }
}

describe("the runtime", () => {
  it("does everything else of a turn where one part of it fails, answers, and notes what failed", () => {
    for (const [failing, done] of [
      ["show", ["record break_started", "publish break", "save"]],
      ["record", ["show break", "publish break", "save"]],
      ["publish", ["show break", "record break_started", "save"]],
      ["save", ["show break", "record break_started", "publish break"]],
      ["idle", ["show break", "record break_started", "publish break", "save"]],
      ["wait", ["show break", "record break_started", "publish break", "save"]],
    ] as const) {
      const rig = new Rig();
      rig.faults.mayHappen = true;
      rig.failing = [failing];
      expect(rig.runtime.dispatch({ type: "answered", answer: "start" })).toEqual([{ type: "break_started" }]);
      expect([rig.diary, rig.faults.places], failing).toEqual([done, [failing]]);
      expect(rig.running, failing).toHaveLength(1);
    }
  });

  it("comes to the break and its end by its own timer although nothing of it can be shown, kept or told", () => {
    const rig = new Rig(HALF_HOUR);
    rig.faults.mayHappen = true;
    rig.failing = ["show", "record", "publish", "save", "idle", "wait"];
    const mode = (): string => rig.runtime.view.mode;
    rig.runtime.tick();
    while (mode() !== "prompt") rig.fire();
    rig.runtime.dispatch({ type: "answered", answer: "start" });
    while (mode() === "break") rig.fire();
    expect([rig.runtime.view.work, rig.diary]).toEqual([0, ["save"]]);
  });

  it("shows, records, publishes and saves, in this order", () => {
    const rig = new Rig();
    rig.runtime.dispatch({ type: "answered", answer: "start" });
    expect(rig.diary).toEqual(["show break", "record break_started", "publish break", "save"]);
  });

  it("shows and publishes at each tick, with nothing to record and nothing to save", () => {
    const rig = new Rig();
    rig.runtime.tick();
    expect(rig.diary).toEqual(["show working", "publish working"]);
  });

  it("comes by its own timer to the notice and the prompt", () => {
    const rig = new Rig();
    rig.runtime.tick();
    expect(rig.fireUntilNews()).toEqual(["show notice", "record notice", "publish notice", "save"]);
    expect(rig.fireUntilNews()).toEqual(["show prompt", "record prompt", "publish prompt", "save"]);
  });

  it("has one timer, set anew by each turn", () => {
    const rig = new Rig();
    rig.runtime.tick();
    rig.runtime.dispatch({ type: "locked" });
    rig.runtime.report("call", true);
    expect(rig.timers).toHaveLength(3);
    expect(rig.running).toEqual([rig.timers.at(-1)]);
    rig.runtime.stop();
    expect(rig.running).toEqual([]);
  });

  it("ticks as soon as someone wants it to, and not later than the schedule does", () => {
    const rig = new Rig();
    const waits = [null, 300, 1 * MINUTE].map((wanted) => {
      rig.wanted = wanted;
      rig.runtime.tick();
      return { set: rig.timers.at(-1)?.wait, told: rig.runtime.wait };
    });
    expect(waits).toEqual([
      { set: 10 * SECOND, told: 10 * SECOND },
      { set: 300, told: 300 },
      { set: 10 * SECOND, told: 10 * SECOND },
    ]);
  });

  it("answers what came of an event, and who began it", () => {
    const rig = new Rig();
    expect(rig.runtime.dispatch({ type: "answered", answer: "skip" })).toEqual([
      { type: "action_refused", action: "skip", code: "E_NO_PROMPT" },
    ]);
    rig.runtime.tick();
    expect(rig.initiators).toEqual(["user", "schedule"]);
  });

  it("keeps all holds that were reported, each until it is reported over", () => {
    const rig = new Rig();
    const held = (["call", "fullScreen"] as const).map((hold) => {
      rig.runtime.report(hold, true);
      return rig.runtime.view.hold;
    });
    rig.runtime.report("call", false);
    expect([...held, rig.runtime.view.hold]).toEqual(["call", "call", "fullScreen"]);
    rig.runtime.report("fullScreen", false);
    expect(rig.runtime.view.hold).toBeNull();
  });

  it("knows when the idle counter is stuck, and believes one that moves", () => {
    const rig = new Rig();
    rig.runtime.tick();
    for (let tick = 0; tick < 61; tick += 1) rig.fire();
    expect(rig.runtime.isIdleStuck).toBe(true);
    rig.idleFor = SECOND;
    rig.fire();
    expect(rig.runtime.isIdleStuck).toBe(false);
  });
});

describe("a runtime that starts or stops", () => {
  it("goes on from what was saved, and saves it anew at once", () => {
    const rig = new Rig(HALF_HOUR);
    expect(rig.diary).toEqual(["save"]);
    expect(rig.runtime.view.work).toBe(30 * MINUTE);
  });

  it("records what became of a break while it was off, before anything else", () => {
    const rig = new Rig({ ...HALF_HOUR, rest: { from: -5 * MINUTE, to: -1 * MINUTE } });
    expect(rig.diary).toEqual(["record break_completed", "save"]);
  });

  it("saves nothing at the first start of all, and its state as it stops", () => {
    const rig = new Rig();
    expect(rig.diary).toEqual([]);
    rig.runtime.tick();
    rig.fire();
    rig.runtime.stop();
    expect(rig.diary.at(-1)).toBe("save");
    expect(rig.snapshot?.work).toBe(10 * SECOND);
  });
});
