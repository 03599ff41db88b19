import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../shared/scheduler/answers";
import { nextTick } from "../../../shared/scheduler/next-tick";
import type { Output } from "../../../shared/scheduler/outputs";
import type { SchedulerState } from "../../../shared/scheduler/state";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import { planOf } from "../../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";

/** A plan so short that random days reach every state. */
const plan = planOf({
  ...DEFAULT_SETTINGS,
  intervalMin: 3,
  breakMin: 1,
  noticeSec: 10,
  postponeMin: 1,
  idleResetSec: 60,
});

type Lasting = "work" | "idle" | "sleep" | "restart";
/** What a day consists of; the events told may be true or not. */
type Act =
  | { readonly do: Lasting; readonly seconds: number }
  /** By whole minutes, with which the ticks are aligned: others would move them. */
  | { readonly do: "setClock"; readonly minutes: number }
  | { readonly do: "tell"; readonly event: SchedulerEvent }
  | { readonly do: "answer"; readonly answer: Answer }
  | { readonly do: "hold" | "release" };
const lasting = (what: Lasting, max: number): fc.Arbitrary<Act> =>
  fc.integer({ min: 1, max }).map((seconds) => ({ do: what, seconds }));
const told = ["locked", "unlocked", "suspended", "woke", "unpaused"] as const;
const act = fc.oneof(
  { weight: 8, arbitrary: lasting("work", 120) },
  { weight: 3, arbitrary: lasting("idle", 90) },
  { weight: 1, arbitrary: lasting("sleep", 120) },
  { weight: 1, arbitrary: lasting("restart", 90) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -1_500, max: 1_500 }).map((minutes): Act => ({ do: "setClock", minutes })),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom("start", "end", "postpone", "skip", "report")
      .map((answer): Act => ({ do: "answer", answer })),
  },
  { weight: 5, arbitrary: fc.constantFrom(...told).map((type): Act => ({ do: "tell", event: { type } })) },
  { weight: 1, arbitrary: fc.constant<Act>({ do: "tell", event: { type: "paused", length: 40 * SECOND } }) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ do: "hold" }, { do: "release" }) },
);

interface Logged {
  readonly at: Ms;
  /** A restart takes what was showing off the screen without a word. */
  readonly output: Output | { readonly type: "restarted" };
}

/** A desk with this plan, and what is to be seen there. */
class Day {
  readonly log: Logged[] = [];
  readonly modes = new Set<string>();
  readonly desk = new Desk(
    {},
    {
      plan,
      watch: ({ at, cause, outputs, view }) => {
        if (cause === "stopped") this.log.push({ at, output: { type: "restarted" } });
        for (const output of outputs) this.log.push({ at, output });
        if (view !== null) this.modes.add(view.mode);
      },
    },
  );

  take(what: Act): void {
    const { desk } = this;
    switch (what.do) {
      case "tell":
        if (what.event.type === "unlocked") desk.touch();
        return void desk.tell(what.event);
      case "answer":
        return void desk.answer(what.answer);
      case "hold":
        return void desk.hold("call");
      case "release":
        return void desk.release("call");
      case "setClock":
        return void desk.setClock(what.minutes * MINUTE);
      case "sleep":
        return void desk.sleep(what.seconds * SECOND, "unannounced");
      case "restart":
        return void desk
          .stopApp("quit")
          .pass(what.seconds * SECOND)
          .startApp();
      case "work":
        return void desk.work(what.seconds * SECOND);
      default:
        return void desk.idle(what.seconds * SECOND);
    }
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
        live(acts, ({ desk }) => {
          const { state, now, view: seen } = desk;
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
        live(acts, ({ desk: { state } }) => {
          const stands = before !== null && before.presence.locked && state.presence.locked;
          if (stands && before !== null) expect(state.work).toBeLessThanOrEqual(before.work);
          before = state;
        });
      }),
    );
  });

  it("does not care when the wall clock is set", () => {
    const withoutClock = (acts: readonly Act[]): readonly Act[] =>
      acts.map((each) => (each.do === "setClock" ? { ...each, minutes: 0 } : each));
    fc.assert(
      fc.property(days, (acts) => {
        const types = (day: Day): readonly string[] => day.log.map(({ output }) => output.type);
        expect(types(live(acts))).toEqual(types(live(withoutClock(acts))));
      }),
    );
  });
});
