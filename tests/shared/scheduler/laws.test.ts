import { planOf } from "../../../shared/settings/plan-of";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UTC, type Now } from "../../../shared/time/now";
import { nextTick } from "../../../shared/scheduler/next-tick";
import type { Output } from "../../../shared/scheduler/outputs";
import { restore, snapshotOf } from "../../../shared/scheduler/snapshot";
import { initialState, type SchedulerState } from "../../../shared/scheduler/state";
import { step, type SchedulerEvent } from "../../../shared/scheduler/step";
import { view } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";

/** A plan so short that random days reach every state. */
const plan = planOf({
  ...DEFAULT_SETTINGS,
  intervalMin: 3,
  breakMin: 1,
  noticeSec: 10,
  postponeMin: 1,
  idleResetSec: 60,
});
const START = Date.UTC(2026, 2, 10, 8);

type Act =
  | { readonly do: "work" | "idle" | "sleep" | "restart"; readonly seconds: number }
  | { readonly do: "tell"; readonly event: SchedulerEvent }
  | { readonly do: "setClock"; readonly seconds: number };
const tell = (event: SchedulerEvent): fc.Arbitrary<Act> => fc.constant({ do: "tell", event });
const lasting = (what: "work" | "idle" | "sleep" | "restart", max: number): fc.Arbitrary<Act> =>
  fc.integer({ min: 1, max }).map((seconds) => ({ do: what, seconds }));
const act = fc.oneof(
  { weight: 8, arbitrary: lasting("work", 120) },
  { weight: 3, arbitrary: lasting("idle", 90) },
  { weight: 1, arbitrary: lasting("sleep", 120) },
  { weight: 1, arbitrary: lasting("restart", 90) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -90_000, max: 90_000 }).map((seconds): Act => ({ do: "setClock", seconds })),
  },
  ...(["start", "end", "postpone", "skip", "report"] as const).map((answer) => ({
    weight: 1,
    arbitrary: tell({ type: "answered", answer }),
  })),
  ...(
    [{ type: "locked" }, { type: "unlocked" }, { type: "suspended" }, { type: "woke" }, { type: "unpaused" }] as const
  ).map((event) => ({
    weight: 1,
    arbitrary: tell(event),
  })),
  { weight: 1, arbitrary: tell({ type: "paused", length: 40 * SECOND }) },
  {
    weight: 1,
    arbitrary: fc
      .boolean()
      .map((held): Act => ({ do: "tell", event: { type: "holdsChanged", holds: held ? ["call"] : [] } })),
  },
);

interface Logged {
  readonly at: Ms;
  /** A restart takes what was showing off the screen without a word. */
  readonly output: Output | { readonly type: "restarted" };
}

/** A person and a computer that do what they are told, with a heartbeat like the app's. */
class Day {
  state: SchedulerState;
  readonly log: Logged[] = [];
  readonly modes = new Set<string>();
  #now: Now = { elapsed: 0, awake: 0, epoch: START, zone: UTC };
  #lastInput: Ms = 0;

  constructor() {
    this.state = initialState(plan, this.#now);
  }
  get now(): Now {
    return this.#now;
  }
  take(what: Act): void {
    switch (what.do) {
      case "tell":
        if (what.event.type === "answered" || what.event.type === "unlocked") this.#lastInput = this.#now.awake;
        return this.#step(what.event);
      case "setClock":
        this.#now = { ...this.#now, epoch: this.#now.epoch + what.seconds * SECOND };
        return this.#look();
      case "sleep":
        this.#move(what.seconds * SECOND, false);
        return this.#look();
      case "restart": {
        const kept = snapshotOf(this.state, this.#now, "boot");
        this.#move(what.seconds * SECOND, true);
        this.#lastInput = this.#now.awake;
        const restored = restore(plan, kept, this.#now, "boot");
        this.state = restored.state;
        this.log.push({ at: this.#now.elapsed, output: { type: "restarted" } });
        this.#note(restored.outputs);
        return this.#look();
      }
      default:
        return this.#pass(what.seconds * SECOND, what.do === "work");
    }
  }
  #pass(length: Ms, isActive: boolean): void {
    for (let left = length; left > 0;) {
      const wait = Math.min(left, nextTick(this.state, this.#now));
      this.#move(wait, true);
      left -= wait;
      if (isActive) this.#lastInput = this.#now.awake;
      this.#look();
    }
  }
  #move(by: Ms, isAwake: boolean): void {
    const { elapsed, awake, epoch, zone } = this.#now;
    this.#now = { elapsed: elapsed + by, awake: isAwake ? awake + by : awake, epoch: epoch + by, zone };
  }
  #look(): void {
    this.#step({ type: "ticked", idleFor: this.#now.awake - this.#lastInput });
  }
  #step(event: SchedulerEvent): void {
    const { state, outputs } = step(this.state, event, this.#now);
    this.state = state;
    this.#note(outputs);
  }
  #note(outputs: readonly Output[]): void {
    for (const output of outputs) this.log.push({ at: this.#now.elapsed, output });
    this.modes.add(view(this.state, this.#now).mode);
  }
}

const days = fc.array(act, { minLength: 20, maxLength: 120 });
const live = (acts: readonly Act[], each?: (day: Day) => void): Day => {
  const day = new Day();
  for (const what of acts) {
    day.take(what);
    each?.(day);
  }
  return day;
};

describe("laws of the scheduler, over random days", () => {
  it("reaches every mode, so that the laws below are tried", () => {
    const reached = new Set(fc.sample(days, 100).flatMap((acts) => [...live(acts).modes]));
    expect([...reached].sort()).toEqual(["break", "notice", "prompt", "working"]);
  });

  it("never shows a prompt without its notice, nor two at once", () => {
    fc.assert(
      fc.property(days, (acts) => {
        let isShowing: "nothing" | "notice" | "prompt" = "nothing";
        for (const { output } of live(acts).log) {
          if (output.type === "notice") expect(isShowing).toBe("nothing");
          if (output.type === "prompt") expect(isShowing).toBe("notice");
          if (output.type === "notice_withdrawn") expect(isShowing).toBe("notice");
          if (output.type === "prompt_withdrawn") expect(isShowing).toBe("prompt");
          if (output.type === "notice" || output.type === "prompt") isShowing = output.type;
          else if (output.type !== "action_refused" && output.type !== "break_completed") isShowing = "nothing";
        }
      }),
    );
  });

  it("ends every break that begins, once, and not after its planned length", () => {
    fc.assert(
      fc.property(days, (acts) => {
        let since: Ms | null = null;
        for (const { at, output } of live(acts).log) {
          if (output.type === "break_started") {
            expect(since).toBeNull();
            since = at;
          }
          if (output.type === "break_completed" || output.type === "break_cut_short") {
            expect(since).not.toBeNull();
            const end = output.type === "break_completed" ? (output.completedAt ?? at) : at;
            expect(end - (since ?? 0)).toBeLessThanOrEqual(plan.length + 2 * SECOND);
            since = null;
          }
        }
      }),
    );
  });

  it("keeps work, countdowns and postpones within their bounds", () => {
    fc.assert(
      fc.property(days, (acts) => {
        live(acts, ({ state, now }) => {
          const seen = view(state, now);
          expect(seen.work).toBeGreaterThanOrEqual(0);
          expect(seen.untilBreak).toBeGreaterThanOrEqual(0);
          expect(seen.remaining).toBeGreaterThanOrEqual(0);
          expect(seen.remaining).toBeLessThanOrEqual(seen.total);
          expect(seen.postponesUsed).toBeLessThanOrEqual(plan.maxPostpones);
          expect(nextTick(state, now)).toBeGreaterThan(0);
          expect(nextTick(state, now)).toBeLessThanOrEqual(MINUTE);
        });
      }),
    );
  });

  it("adds no work while locked, paused, asleep, prompting or resting", () => {
    fc.assert(
      fc.property(days, (acts) => {
        let before: SchedulerState | null = null;
        live(acts, ({ state }) => {
          const stands = before !== null && before.presence.locked && state.presence.locked;
          if (stands && before !== null) expect(state.work).toBeLessThanOrEqual(before.work);
          before = state;
        });
      }),
    );
  });

  it("does not care when the wall clock is set", () => {
    const withoutClock = (acts: readonly Act[]): readonly Act[] => acts.filter((each) => each.do !== "setClock");
    fc.assert(
      fc.property(days, (acts) => {
        const types = (day: Day): readonly string[] => day.log.map(({ output }) => output.type);
        expect(types(live(acts))).toEqual(types(live(withoutClock(acts))));
      }),
    );
  });
});
