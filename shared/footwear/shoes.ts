import type { LocalDate } from "../calendar/local-date";
import { daysBetween } from "../time/days";
import { shoeStatus, type ShoeKind, type ShoeState, type ShoeStatus, type WornShoe } from "./wear";

export const INSOLES = ["own", "readyMade", "custom"] as const;
/** What lies in a pair: what it came with, or something else. */
export type Insole = (typeof INSOLES)[number];

export const WEAR_SIGNS = ["tread", "uneven", "midsole", "counter", "lean", "upper", "aches"] as const;
/**
 * What a look can find, as clinics name it. Signs worth more than a number: a tread that is gone, a midsole that is creased
 * and pressed flat, a heel cup that gives way, a shoe that leans on a table, one side or one shoe worn more than the other, an
 * upper that is split, aches that come in this pair and not in another.
 */
export type WearSign = (typeof WEAR_SIGNS)[number];

/** A way on a day, in whole metres. Of a day there is one by hand, one estimated and one from files. */
export interface Distance {
  readonly on: LocalDate;
  readonly metres: number;
  readonly by: "hand" | "estimate" | "file";
}

/** What the person tells of a pair. */
export interface ShoeFacts {
  readonly name: string;
  readonly kind: ShoeKind;
  readonly insole: Insole;
  readonly boughtOn?: LocalDate;
  readonly firstWornOn?: LocalDate;
}

/** States of which a pair tells once. */
export const TOLD_STATES = ["look", "due-soon", "due"] as const;
export type ToldState = (typeof TOLD_STATES)[number];

export interface Shoe extends ShoeFacts {
  /** Never given to another pair while this one is listed. */
  readonly id: string;
  /** By day, oldest first. */
  readonly distances: readonly Distance[];
  /** An estimate that goes on counting from a day, until another takes its place. */
  readonly weekly?: { readonly metres: number; readonly since: LocalDate };
  /** The last look at them. */
  readonly look?: { readonly on: LocalDate; readonly signs: readonly WearSign[] };
  readonly retiredOn?: LocalDate;
  /** What a reminder was shown of, since the last look. */
  readonly told: readonly ToldState[];
}

/** The pairs of a person. Health data: where and how far somebody walks is theirs alone. */
export interface Shoes {
  readonly list: readonly Shoe[];
}

export const MAX_SHOES = 12;
export const MAX_DISTANCES = 600;
export const MAX_SHOE_NAME = 60;
/** The farthest way of one day, and of a week by estimate. */
export const MAX_METRES = 500_000;

/** What the estimate of a pair comes to until a day, in whole metres. */
export function estimatedMetres({ weekly, retiredOn }: Shoe, today: LocalDate): number {
  if (weekly === undefined) return 0;
  const until = retiredOn !== undefined && retiredOn < today ? retiredOn : today;
  return Math.round((weekly.metres * Math.max(0, daysBetween(weekly.since, until))) / 7);
}

/** A pair as its state is judged by. */
export function wornShoe(shoe: Shoe, today: LocalDate): WornShoe {
  const { kind, boughtOn, firstWornOn, retiredOn, look, distances } = shoe;
  const logged = distances.reduce((sum, { metres }) => sum + metres, 0);
  return {
    ...{ kind, boughtOn, firstWornOn, retiredOn },
    metres: logged + estimatedMetres(shoe, today),
    wearSigns: look?.signs.length,
    lookedOn: look?.on,
  };
}

export const statusOf = (shoe: Shoe, today: LocalDate): ShoeStatus => shoeStatus(wornShoe(shoe, today), today);

export const isTold = (state: ShoeState): state is ToldState => TOLD_STATES.some((each) => each === state);

/** The first pair with a bound that was reached and not told of yet; `null` where there is none. */
export function untold({ list }: Shoes, today: LocalDate): { readonly shoe: Shoe; readonly state: ToldState } | null {
  for (const shoe of list) {
    const { state } = statusOf(shoe, today);
    if (isTold(state) && !shoe.told.includes(state)) return { shoe, state };
  }
  return null;
}
