import { monthsBetween, type LocalDate } from "../calendar/local-date";

/*
 * When to have a look at a pair of shoes. The bounds of 300 and 500 miles and of six to eight months are a custom of clinics and
 * of the trade, for athletic shoes, and no trial: in the one measurement of cushioning that we know of most of the loss came
 * early and there was no cliff (Cook, Kester and Brunet, Shock absorption characteristics of running shoes, American Journal of
 * Sports Medicine 13 (1985) 248–253). So a pair that is worn seldom never falls due by its months alone, which is our own
 * judgement, and other shoes fall due by nothing: they are looked at.
 */

export const SHOE_KINDS = ["athletic", "other"] as const;
export type ShoeKind = (typeof SHOE_KINDS)[number];

/** What the state of a pair depends on. */
export interface WornShoe {
  readonly kind: ShoeKind;
  readonly boughtOn?: LocalDate | undefined;
  readonly firstWornOn?: LocalDate | undefined;
  /** All that was walked or run in them. */
  readonly metres: number;
  /** From this day on they are not worn any more. */
  readonly retiredOn?: LocalDate | undefined;
  /** Signs of wear that the last look found. */
  readonly wearSigns?: number | undefined;
  /** When they were last looked at. */
  readonly lookedOn?: LocalDate | undefined;
}

export type ShoeState = "ok" | "look" | "due-soon" | "due" | "retired";
/** What a state rests on. */
export type ShoeReason = "retired" | "distance" | "months" | "wear-signs";

export interface ShoeStatus {
  readonly state: ShoeState;
  /** Completed calendar months since first worn, or since bought; `null` where neither is known. */
  readonly months: number | null;
  readonly metres: number;
  readonly reasons: readonly ShoeReason[];
}

/** About 500 and 300 miles. */
export const DUE_METRES = 805_000;
export const DUE_SOON_METRES = 483_000;
export const DUE_MONTHS = 8;
export const DUE_SOON_MONTHS = 6;
/** Below this a pair is worn too seldom for its months to tell of it. */
export const SELDOM_METRES = 100_000;
/** After so many months without a look, other shoes are looked at. */
const LOOK_MONTHS = 6;

/** The state of a pair of shoes on a day. Never fails: a text that is no date counts as none. */
export function shoeStatus(shoe: WornShoe, today: LocalDate): ShoeStatus {
  const { metres } = shoe;
  const since = dateIn(shoe.firstWornOn, today) ?? dateIn(shoe.boughtOn, today);
  const months = since === null ? null : monthsBetween(since, today);
  const as = (state: ShoeState, ...reasons: readonly ShoeReason[]): ShoeStatus => ({ state, months, metres, reasons });
  const retiredOn = dateIn(shoe.retiredOn, today);
  if (retiredOn !== null && retiredOn <= today) return as("retired", "retired");
  const signs: readonly ShoeReason[] = (shoe.wearSigns ?? 0) > 0 ? ["wear-signs"] : [];
  if (shoe.kind === "other") {
    const isTime = monthsUnseen(since, dateIn(shoe.lookedOn, today), today) >= LOOK_MONTHS;
    const reasons: readonly ShoeReason[] = isTime ? ["months", ...signs] : signs;
    return reasons.length > 0 ? as("look", ...reasons) : as("ok");
  }
  const due = boundsReached(metres, months ?? 0, signs, { metres: DUE_METRES, months: DUE_MONTHS });
  if (due.length > 0) return as("due", ...due);
  const soon = boundsReached(metres, months ?? 0, signs, { metres: DUE_SOON_METRES, months: DUE_SOON_MONTHS });
  if (soon.length > 0) return as("due-soon", ...soon);
  if ((months ?? 0) >= DUE_SOON_MONTHS) return as("look", "months", ...signs);
  return signs.length > 0 ? as("look", ...signs) : as("ok");
}

/** What of a bound is reached: its distance by itself, its months where the pair was worn enough or shows it. */
function boundsReached(
  metres: number,
  months: number,
  signs: readonly ShoeReason[],
  bound: { readonly metres: number; readonly months: number },
): readonly ShoeReason[] {
  const byDistance: readonly ShoeReason[] = metres >= bound.metres ? ["distance"] : [];
  const isOld = months >= bound.months && (metres >= SELDOM_METRES || signs.length > 0);
  return isOld ? [...byDistance, "months", ...signs] : byDistance;
}

/** Months since a pair was first worn, or looked at if that was later. */
function monthsUnseen(since: LocalDate | null, lookedOn: LocalDate | null, today: LocalDate): number {
  // Of two dates written alike the later one is the greater text.
  const last = [since, lookedOn].reduce((one, other) =>
    other !== null && (one === null || other > one) ? other : one,
  );
  return last === null ? 0 : (monthsBetween(last, today) ?? 0);
}

const dateIn = (text: string | undefined, today: LocalDate): LocalDate | null =>
  text !== undefined && monthsBetween(text, today) !== null ? text : null;
