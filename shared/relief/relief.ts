import type { Condition, Conditions } from "../body-regions/conditions";
import { accepted, refused, type DocumentModel } from "../documents/model";
import { HOUR, MINUTE, type EpochMs, type Ms } from "../time/units";

/*
 * Warmth or cold on a sore place, wrapped, for fifteen minutes at most, with a look at the skin after five and an hour between.
 * The limits are those of patient leaflets (NHS, Plantar fasciitis: a wrapped cold pack for up to 20 minutes). Whoever feels
 * less there, or whose skin mends slowly, gets no timer: what is not felt can harm.
 */

export const RELIEF_KINDS = ["warm", "cold"] as const;
export type ReliefKind = (typeof RELIEF_KINDS)[number];

export const RELIEF_QUESTIONS = [
  ...(["lessFeeling", "diabetes", "circulation", "coldAllergy", "brokenSkin"] as const),
  ...(["freshInjury", "pregnant"] as const),
] as const;
/** Asked before the timer, as far as the answer is not known. The last two speak against warmth alone. */
export type ReliefQuestion = (typeof RELIEF_QUESTIONS)[number];
export const RELIEF_ANSWERS = ["no", "yes", "notSure"] as const;
export type ReliefAnswer = (typeof RELIEF_ANSWERS)[number];
export type ReliefAnswers = Readonly<Partial<Record<ReliefQuestion, ReliefAnswer>>>;

/** Against any timer. */
const AGAINST_BOTH = ["lessFeeling", "diabetes", "circulation", "coldAllergy", "brokenSkin"] as const;
/** Against warmth: an injury of the last two days or a hot joint; the belly or back in pregnancy. */
const AGAINST_WARMTH = ["freshInjury", "pregnant"] as const;

/** Whether a timer is offered: each answer that speaks against it has to be "no". Not answered is not "no". */
export function mayUse(kind: ReliefKind, answers: ReliefAnswers): boolean {
  const against: readonly ReliefQuestion[] = kind === "warm" ? [...AGAINST_BOTH, ...AGAINST_WARMTH] : AGAINST_BOTH;
  return against.every((question) => answers[question] === "no");
}

const KNOWN_AS = {
  lessFeeling: "numbFeet",
  diabetes: "diabetes",
  circulation: "poorCirculation",
  pregnant: "pregnancy",
} as const satisfies Readonly<Partial<Record<ReliefQuestion, Condition>>>;

/** What the person has answered already, where they told what to go easy on. */
export function knownAnswers(conditions: Conditions): ReliefAnswers {
  const known = Object.entries(KNOWN_AS).flatMap(([question, condition]) => {
    const answer = conditions[condition];
    // Feet that feel say nothing of other places, and a pregnancy speaks against two places alone.
    if (answer === undefined) return [];
    if ((condition === "numbFeet" && !answer) || (condition === "pregnancy" && answer)) return [];
    return [[question, answer ? "yes" : "no"] as const];
  });
  return Object.fromEntries(known);
}

export const LOOK_AFTER: Ms = 5 * MINUTE;
export const RELIEF_LENGTH: Ms = 15 * MINUTE;
export const RELIEF_GAP: Ms = HOUR;

export interface Running {
  readonly kind: ReliefKind;
  readonly startedAt: EpochMs;
  /** Whether the skin was looked at, and was as usual. */
  readonly isLooked: boolean;
}
/** The timer. Health data: it tells that something hurts. */
export interface Relief {
  readonly running: Running | null;
  readonly endedAt: EpochMs | null;
}

export type ReliefEdit =
  | { readonly type: "started"; readonly kind: ReliefKind; readonly answers: ReliefAnswers }
  | { readonly type: "looked" | "ended" };
export type ReliefRefusal = "ask" | "soon" | "none";

export const relief: DocumentModel<Relief, ReliefEdit, ReliefRefusal> = {
  initial: { running: null, endedAt: null },
  edit: (value, edit, { epoch }) => {
    const { running } = value;
    if (edit.type === "started") {
      if (!mayUse(edit.kind, edit.answers)) return refused("ask");
      if (running !== null || untilNext(value, epoch) > 0) return refused("soon");
      return accepted({ ...value, running: { kind: edit.kind, startedAt: Math.round(epoch), isLooked: false } });
    }
    if (running === null) return refused("none");
    if (edit.type === "looked") return accepted({ ...value, running: { ...running, isLooked: true } });
    const endedAt = Math.min(Math.round(epoch), running.startedAt + RELIEF_LENGTH);
    return accepted({ running: null, endedAt });
  },
};

/** Time until the next is fine for the skin; 0 where it is now. A clock that was set back counts as no time at all. */
export function untilNext({ endedAt }: Relief, now: EpochMs): Ms {
  if (endedAt === null || now < endedAt) return 0;
  return Math.max(0, endedAt + RELIEF_GAP - now);
}

export type ReliefPhase =
  /** Time until the look at the skin. */
  | { readonly phase: "first"; readonly left: Ms }
  /** The skin is to be looked at now. */
  | { readonly phase: "look"; readonly left: Ms }
  /** It was looked at; time until it comes off. */
  | { readonly phase: "second"; readonly left: Ms }
  /** It comes off now. */
  | { readonly phase: "over"; readonly left: 0 };

/** Where the timer is. `left` is the time to the next of its bounds. */
export function phaseOf({ startedAt, isLooked }: Running, now: EpochMs): ReliefPhase {
  const passed = now - startedAt;
  // A clock that was set back tells nothing of how long it was on.
  if (passed >= RELIEF_LENGTH || passed < 0) return { phase: "over", left: 0 };
  if (isLooked) return { phase: "second", left: RELIEF_LENGTH - passed };
  return passed < LOOK_AFTER
    ? { phase: "first", left: LOOK_AFTER - passed }
    : { phase: "look", left: RELIEF_LENGTH - passed };
}
