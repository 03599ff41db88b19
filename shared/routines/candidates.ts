import { AREAS, clashesWith, type Area, type Card } from "../exercises/exercise";
import { EXERCISES } from "../exercises/exercises";
import { isOwn, type AnyCard, type Ask } from "./routine";
import { type Place } from "../settings/place";
import { shuffled } from "./shuffle";

/** From this score on an area comes first: "moderate" on the usual 0–10 bands 0, 1–3, 4–6, 7–10. */
const SORE = 4;
/** From this score on an area gets gentle movement and rest, neither strength nor a hard pull: "severe" on the same bands. */
const VERY_SORE = 7;

/** The cards that suit an ask, next turn first. */
export interface Bench {
  /** Not among those shown lately, in an order of the seed. */
  readonly fresh: readonly AnyCard[];
  /** Shown lately, the longest ago first. */
  readonly seen: readonly AnyCard[];
}

export function benchOf(ask: Ask): Bench {
  const cards = cardsOf(ask).filter((card) => suits(card, ask));
  const lastShown = new Map(ask.recent.map((id, ago): [string, number] => [id, ago]).reverse());
  const agoOf = ({ id }: Card): number => lastShown.get(id) ?? Infinity;
  return {
    fresh: shuffled(
      cards.filter(({ id }) => !lastShown.has(id)),
      ask.seed,
    ),
    seen: cards.filter(({ id }) => lastShown.has(id)).sort((a, b) => agoOf(b) - agoOf(a)),
  };
}

export const cardsOf = ({ ownExercises = [] }: Ask): readonly AnyCard[] => [...EXERCISES, ...ownExercises];

/** Whether nothing the person said speaks against a card. */
export function suits(card: AnyCard, ask: Ask): boolean {
  return (
    !clashesWith(card, ask.cautions) &&
    !ask.excluded.some(({ id }) => id === card.id) &&
    fitsPlace(card, ask.place) &&
    spares(card, ask)
  );
}

/** Whether a place has what a card needs, and lets it go unnoticed or seated where it has to. */
export const fitsPlace = (card: Card, { openOffice, seatedOnly, has }: Place): boolean =>
  (!openOffice || card.discreet) &&
  (!seatedOnly || card.position === "seated") &&
  card.needs.every((need) => has.includes(need));

/** Sore parts get the easiest cards, and very sore ones gentle movement at that. */
function spares(card: AnyCard, { comfort = {} }: Ask): boolean {
  const worst = Math.max(...card.areas.map((area) => comfort[area] ?? 0));
  const isEasy = isOwn(card) || card.level === 1;
  return (worst < SORE || isEasy) && (worst < VERY_SORE || isGentle(card));
}

export const isGentle = ({ kind }: Card): boolean => kind === "mobility" || kind === "relax";

/** The areas that come first, the sorest of them first. */
export function soreAreas({ comfort = {} }: Ask): readonly { readonly area: Area; readonly score: number }[] {
  return AREAS.map((area) => ({ area, score: comfort[area] ?? 0 }))
    .filter(({ score }) => score >= SORE)
    .sort((a, b) => b.score - a.score);
}
