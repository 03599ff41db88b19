import { fitsPlace } from "./candidates";
import { clashesWith, type Area, type Position } from "../exercises/exercise";
import type { AnyCard, Exclusion, ExclusionReason } from "./routine";
import type { Place } from "../settings/place";
import type { Caution } from "../exercises/exercise";

/** What someone looks for among all cards; `null` where any will do. */
export interface CardFilter {
  /** A part of the name. */
  readonly name: string;
  readonly area: Area | null;
  readonly position: Position | null;
  readonly isDiscreet: boolean;
  /** Those that stay out of breaks. */
  readonly isOut: boolean;
}
export const ANY_CARD: CardFilter = { name: "", area: null, position: null, isDiscreet: false, isOut: false };

/** What speaks against cards. */
export interface Against {
  readonly cautions: readonly Caution[];
  readonly excluded: readonly Exclusion[];
  readonly place: Place;
}
export type WhyOut = ExclusionReason | "caution" | "place";

/** Why a card stays out of breaks: what the person took out themselves first; `null` where nothing speaks against it. */
export function whyOut(card: AnyCard, { cautions, excluded, place }: Against): WhyOut | null {
  const taken = excluded.find(({ id }) => id === card.id);
  if (taken !== undefined) return taken.reason;
  if (clashesWith(card, cautions)) return "caution";
  return fitsPlace(card, place) ? null : "place";
}

/** The cards that are looked for, in their order. Case and accents of names do not matter. */
export const matching = (
  cards: readonly AnyCard[],
  filter: CardFilter,
  nameOf: (card: AnyCard) => string,
  against: Against,
): readonly AnyCard[] =>
  cards.filter(
    (card) =>
      (filter.area === null || card.areas.includes(filter.area)) &&
      (filter.position === null || card.position === filter.position) &&
      (!filter.isDiscreet || card.discreet) &&
      (!filter.isOut || whyOut(card, against) !== null) &&
      plain(nameOf(card)).includes(plain(filter.name)),
  );

const plain = (text: string): string => text.trim().normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
