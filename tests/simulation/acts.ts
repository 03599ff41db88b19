import { planOf } from "../../shared/settings/plan-of";
import { DESKTOP_HOLDS, type DesktopHold } from "../../shared/scheduler/holds";
import fc from "fast-check";
import type { Answer } from "../../shared/scheduler/answers";
import { type Plan } from "../../shared/scheduler/plan";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/settings/settings";
import type { EpochMs } from "../../shared/time/units";

/** One span or act of a working day. Lengths are in seconds unless they say otherwise. */
export type Act =
  | { readonly do: "work" | "idle"; readonly length: number }
  | { readonly do: "lock"; readonly length: number; readonly typesWrongly: boolean }
  | { readonly do: "sleep"; readonly length: number; readonly isTold: boolean; readonly isLocked: boolean }
  | { readonly do: "stall"; readonly length: number; readonly isActive: boolean }
  | { readonly do: "setClock"; readonly minutes: number }
  | { readonly do: "setZone"; readonly zone: string }
  | { readonly do: "hold"; readonly hold: DesktopHold; readonly isOn: boolean }
  /** Begins with on, and changes after each gap. */
  | { readonly do: "flap"; readonly hold: DesktopHold; readonly gaps: readonly number[] }
  | { readonly do: "pause"; readonly minutes: number }
  | { readonly do: "pauseUntil"; readonly minutes: number }
  | { readonly do: "pauseForGood" | "unpause" }
  | { readonly do: "answer"; readonly answer: Answer }
  | { readonly do: "restart"; readonly how: "quit" | "crash"; readonly gap: number; readonly reboots: boolean }
  | { readonly do: "plan"; readonly plan: Plan };

/** How the person responds to a notice or prompt: with an answer, or, for `null`, not at all. */
export interface Reaction {
  readonly answer: Answer | null;
  readonly after: number;
  /** Whether there is no input during the break that may follow. */
  readonly rests: boolean;
  /** How long after its start the break is ended by hand, or `null`. */
  readonly endsAfter: number | null;
}
export interface WorkingDay {
  readonly start: EpochMs;
  readonly zone: string;
  readonly plan: Plan;
  readonly reactions: readonly Reaction[];
  readonly acts: readonly Act[];
}

const plan = (change: Partial<Settings> = {}): Plan => planOf({ ...DEFAULT_SETTINGS, ...change });
const LUNCH = { quietHours: [{ from: "12:00", to: "13:00" }] };
const ANSWERS = ["start", "end", "postpone", "skip", "report"] as const satisfies readonly Answer[];
/** Europe/Berlin changes its clocks on some of the days, New York on others. */
const ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"];
const STARTS = [
  Date.UTC(2026, 2, 10, 8),
  Date.UTC(2026, 2, 28, 22, 30),
  Date.UTC(2026, 9, 24, 21, 15),
  Date.UTC(2026, 10, 21, 7, 59, 17),
];

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const lasting = (what: "work" | "idle", min: number, max: number): fc.Arbitrary<Act> =>
  between(min, max).map((length) => ({ do: what, length }));
/** Mostly on either side of five minutes, often right at them. */
const gap = fc.oneof(between(2, 290), fc.constantFrom(299, 300, 301), between(310, 5_400));
const plans = fc.constantFrom(
  plan(),
  plan({ intervalMin: 25, breakMin: 3, noticeSec: 60, postponeMin: 5 }),
  plan({ intervalMin: 45, noticeSec: 0, maxPostpones: 1, respectDnd: false }),
  plan({ microOn: true, nudgeOn: true, rhythmOn: true, startMode: "atOnce" }),
  plan({ microOn: true, microEveryMin: 10, microSec: 60, intervalMin: 50, startMode: "whenStill" }),
  plan({ intervalMin: 30, breakMin: 10, noticeSec: 120, postponeMin: 1, maxPostpones: 3 }),
);
const dayPlans = fc.oneof(
  { weight: 3, arbitrary: plans },
  { weight: 1, arbitrary: fc.constantFrom(plan(LUNCH), plan({ ...LUNCH, intervalMin: 25, workHoursOn: true })) },
);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 40, arbitrary: lasting("work", 60, 3_000) },
  { weight: 10, arbitrary: lasting("idle", 5, 290) },
  { weight: 4, arbitrary: lasting("idle", 299, 2_400) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("lock"), length: gap, typesWrongly: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("sleep"), length: gap, isTold: fc.boolean(), isLocked: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("stall"), length: between(5, 900), isActive: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("setClock"), minutes: between(-180, 180) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("setZone"), zone: fc.constantFrom(...ZONES) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("hold"),
      hold: fc.constantFrom(...DESKTOP_HOLDS),
      isOn: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("flap"),
      hold: fc.constantFrom(...DESKTOP_HOLDS),
      gaps: fc.array(fc.oneof(between(1, 20), between(30, 90), between(200, 400)), { minLength: 2, maxLength: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pause"), minutes: between(1, 60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("pauseUntil"), minutes: between(1, 60) }) },
  { weight: 1, arbitrary: fc.constant<Act>({ do: "pauseForGood" }) },
  { weight: 4, arbitrary: fc.constant<Act>({ do: "unpause" }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant("answer"), answer: fc.constantFrom(...ANSWERS) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("restart"),
      how: fc.constantFrom("quit", "crash"),
      gap,
      reboots: fc.nat(3).map((chance) => chance === 0),
    }),
  },
  { weight: 1, arbitrary: plans.map((each): Act => ({ do: "plan", plan: each })) },
  { weight: 1, arbitrary: plans.map((each): Act => ({ do: "plan", plan: { ...each, enabled: false } })) },
);
const reaction: fc.Arbitrary<Reaction> = fc.record({
  answer: fc.oneof(
    { weight: 5, arbitrary: fc.constant("start") },
    { weight: 2, arbitrary: fc.constant("postpone") },
    { weight: 1, arbitrary: fc.constantFrom("skip", "report", null) },
  ),
  after: between(1, 90),
  rests: fc.boolean(),
  endsAfter: fc.option(between(10, 400), { freq: 3 }),
});

/** Working days of some four to five hours. */
export const workingDays: fc.Arbitrary<WorkingDay> = fc.record({
  start: fc.constantFrom(...STARTS),
  zone: fc.constantFrom(...ZONES),
  plan: dayPlans,
  reactions: fc.array(reaction, { minLength: 1, maxLength: 8 }),
  acts: fc.array(act, { minLength: 13, maxLength: 26, size: "max" }),
});
