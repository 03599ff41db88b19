import { planOf } from "../../../shared/settings/plan-of";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../../shared/scheduler/outputs";
import type { Mode } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import type { Ms } from "../../../shared/time/units";
import { ABSENCE_LAWS } from "../../simulation/laws/absence-laws";
import { workingDays, type WorkingDay } from "../../simulation/acts";
import { live } from "../../simulation/live";
import type { Law } from "../../simulation/moment";
import { HOLD_LAWS } from "../../simulation/laws/hold-laws";
import { SCREEN_LAWS } from "../../simulation/laws/screen-laws";
import { WORK_LAWS } from "../../simulation/laws/work-laws";

/*
 * A thousand working days with all that comes between a person and a break, and the laws that hold on each of them. The
 * numbers are those of the invariants in the design. The days are lived once; a law that breaks is then tried by itself, so
 * that what is shown is the shortest day on which it does.
 */
const DAYS = 1_000;
const TWINS = 60;
const LAWS: readonly Law[] = [...SCREEN_LAWS, ...ABSENCE_LAWS, ...WORK_LAWS, ...HOLD_LAWS];
const MODES: Readonly<Record<Mode, true>> = { working: true, notice: true, prompt: true, break: true };
const OUTPUTS: Readonly<Record<Output["type"], true>> = {
  notice: true,
  notice_withdrawn: true,
  prompt: true,
  prompt_withdrawn: true,
  break_started: true,
  break_completed: true,
  break_cut_short: true,
  break_resumed: true,
  break_reported: true,
  postponed: true,
  skipped: true,
  action_refused: true,
  natural_break: true,
  work_reset: true,
  microbreak_started: true,
  microbreak_completed: true,
  microbreak_withdrawn: true,
  nudge: true,
  posture: true,
};

/** What the laws say about a day: the first complaint of each law that is broken. */
function complaints(day: WorkingDay, laws: readonly Law[]): ReadonlyMap<Law, string> {
  const broken = new Map<Law, string>();
  const watches = laws.map((law) => ({ law, watch: law.watch() }));
  live(day, (moment) => {
    for (const { law, watch } of watches) {
      const wrong = watch(moment);
      if (wrong !== null && !broken.has(law)) broken.set(law, `after ${moment.at} ms: ${wrong}`);
    }
  });
  return broken;
}

const broken = new Set<Law>();
const modes = new Set<Mode>();
const outputs = new Set<Output["type"]>();
beforeAll(() => {
  const seen: Law = {
    name: "",
    watch: () => (moment) => {
      if (moment.view !== null) modes.add(moment.view.mode);
      for (const { type } of moment.outputs) outputs.add(type);
      return null;
    },
  };
  for (const day of fc.sample(workingDays, DAYS))
    for (const law of complaints(day, [...LAWS, seen]).keys()) broken.add(law);
}, 120_000);

/** The day without anything that may go by the wall clock: quiet hours, a pause until an instant, a reboot. */
const withoutHours = (day: WorkingDay): WorkingDay => ({
  ...day,
  plan: { ...day.plan, hours: planOf(DEFAULT_SETTINGS).hours },
  acts: day.acts
    .filter((act) => act.do !== "pauseUntil")
    .map((act) => (act.do === "restart" ? { ...act, reboots: false } : act)),
});
/** The same day at a computer whose clock and time zone nobody sets. */
const withoutClock = (day: WorkingDay): WorkingDay => ({
  ...day,
  acts: day.acts.map((act) => {
    if (act.do === "setClock") return { ...act, minutes: 0 };
    return act.do === "setZone" ? { ...act, zone: day.zone } : act;
  }),
});
function outputsOf(day: WorkingDay): readonly (readonly [Ms, Output])[] {
  const all: (readonly [Ms, Output])[] = [];
  live(day, ({ at, outputs: told }) => all.push(...told.map((output) => [at, output] as const)));
  return all;
}

describe("a thousand working days", () => {
  it("reach every mode and tell of everything there is to tell", () => {
    expect([...modes].sort()).toEqual(Object.keys(MODES).sort());
    expect([...outputs].sort()).toEqual(Object.keys(OUTPUTS).sort());
  });

  it("9 are the same, to the millisecond, when the clock and the time zone are set", () => {
    const isSame = fc.property(workingDays.map(withoutHours), (day) => {
      expect(outputsOf(day)).toEqual(outputsOf(withoutClock(day)));
    });
    fc.assert(isSame, { numRuns: TWINS });
  }, 120_000);

  for (const law of LAWS) {
    it(
      law.name,
      () => {
        if (!broken.has(law)) return;
        const isKept = fc.property(workingDays, (day) => {
          expect(complaints(day, [law]).get(law)).toBeUndefined();
        });
        fc.assert(isKept, { numRuns: DAYS });
        expect.unreachable("broken on one of the days, though not on those tried again");
      },
      120_000,
    );
  }
});
