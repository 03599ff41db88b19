import { daysBetween } from "../time/days";

/*
 * The foot and back programme as a state machine: what the person told of each session, and what follows from it. Doses and
 * length follow trials of foot exercise: fewer than five weeks changed no arch (Hara, Kitano and Kudo 2022,
 * 10.3233/BMR-210374), so it is eight, with a look back in the sixth; slow heel raises went on for twelve (Rathleff and others,
 * PubMed 25145882). The pain rule is the usual practice of loading a sore tendon. Nothing of it is a promise.
 */

export const ENTRY_QUESTIONS = ["injury", "hotFoot", "numbFeet", "diabetes", "wound"] as const;
/** Asked before a plan begins. Whoever cannot say "no" to each is shown where to ask instead. */
export type EntryQuestion = (typeof ENTRY_QUESTIONS)[number];
export const ENTRY_ANSWERS = ["no", "yes", "notSure"] as const;
export type EntryAnswer = (typeof ENTRY_ANSWERS)[number];
export type EntryAnswers = Readonly<Record<EntryQuestion, EntryAnswer>>;
export const mayBegin = (answers: EntryAnswers): boolean => ENTRY_QUESTIONS.every((each) => answers[each] === "no");

export const FELT = ["easy", "right", "hard"] as const;
export type Felt = (typeof FELT)[number];
export const NEXT_DAYS = ["fine", "worse"] as const;
export type NextDay = (typeof NEXT_DAYS)[number];

/** A session as the person told of it. */
export interface Session {
  /** The local day; there is one a day. */
  readonly on: string;
  readonly felt: Felt;
  /** The most pain while doing it, 0–10. */
  readonly pain: number;
  /** Whether loaded work was in it. */
  readonly isLoaded: boolean;
  /** How the foot was the next morning; absent until that was told. */
  readonly nextDay?: NextDay;
}

export const LOOK_BACKS = ["better", "same", "worse"] as const;
export type LookBack = (typeof LOOK_BACKS)[number];

export interface Plan {
  readonly startedOn: string;
  /** Short foot and towel curl did alike in trials, so one of them is chosen. */
  readonly arch: "shortFoot" | "towelCurl";
  /** Slow heel raises on a step, for heel pain of three months or more. */
  readonly hasRaises: boolean;
  /** Oldest first, one a day. */
  readonly sessions: readonly Session[];
  readonly lookBack?: LookBack;
}

/** Pain up to here while doing it is acceptable, if it is gone by the next morning. */
export const ACCEPTABLE_PAIN = 3;
export const MAX_LEVEL = 5;
/** Sessions of a plan, one a day for as long as the longest goes on. */
export const MAX_SESSIONS = 12 * 7;

export interface Standing {
  /** 0–{@link MAX_LEVEL}: repetitions first, then the hold, then standing, then one leg. */
  readonly level: number;
  /** After a session that hurt, until two easy ones. */
  readonly isHalved: boolean;
  /** Two sessions that hurt, one after the other: the plan rests and help is offered. */
  readonly isStopped: boolean;
}

const hasHurt = ({ pain, nextDay }: Session): boolean => pain > ACCEPTABLE_PAIN || nextDay === "worse";

/** What the sessions so far come to. One thing at a time: two easy ones without pain end a halving, or go one level on. */
export function standingOf({ sessions }: Pick<Plan, "sessions">): Standing {
  let [level, easy, hurt, isHalved] = [0, 0, 0, false];
  for (const session of sessions) {
    if (hasHurt(session)) {
      [easy, hurt, isHalved] = [0, hurt + 1, true];
      if (hurt >= 2) return { level, isHalved, isStopped: true };
      continue;
    }
    if (session.nextDay === undefined) continue;
    hurt = 0;
    easy = session.felt === "easy" ? easy + 1 : 0;
    if (easy < 2) continue;
    easy = 0;
    if (isHalved) isHalved = false;
    else level = Math.min(level + 1, MAX_LEVEL);
  }
  return { level, isHalved, isStopped: false };
}

/** The last session, where the morning after it is still to be told. */
export function openSession({ sessions }: Pick<Plan, "sessions">, today: string): Session | null {
  const last = sessions.at(-1);
  return last !== undefined && last.nextDay === undefined && last.on < today ? last : null;
}

/** Loaded work rests for a day after each time; nothing else does. */
export const isLoadedDay = ({ sessions }: Pick<Plan, "sessions">, today: string): boolean =>
  sessions.every(({ on, isLoaded }) => !isLoaded || daysBetween(on, today) >= 2);

/** Weeks that a plan goes on for. */
export const lengthOf = ({ hasRaises }: Pick<Plan, "hasRaises">): number => (hasRaises ? 12 : 8);
/** The week a day is in, from 1. */
export const weekOf = ({ startedOn }: Pick<Plan, "startedOn">, today: string): number =>
  Math.max(0, Math.floor(daysBetween(startedOn, today) / 7)) + 1;

const LOOK_BACK_WEEK = 6;
export const isLookBackDue = (plan: Plan, today: string): boolean =>
  plan.lookBack === undefined && weekOf(plan, today) >= LOOK_BACK_WEEK;
export const isOver = (plan: Plan, today: string): boolean => weekOf(plan, today) > lengthOf(plan);
