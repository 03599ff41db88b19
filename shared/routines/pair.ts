import type { Area, Card } from "../exercises/exercise";
import { secondsOf, type Ask, type Side } from "./routine";
import { MINUTE, type Ms } from "../time/units";

/**
 * A routine of two minutes or more joins a card for the back or neck with one for the legs or feet, and gets one up.
 *
 * Both source articles look at back and feet as one chain; the routine moves both ends of it.
 */
const PAIR_FROM: Ms = 2 * MINUTE;

const SIDES: Readonly<Record<Side, readonly Area[]>> = {
  spine: ["neck", "upperBack", "lowBack"],
  leg: ["thighs", "calves", "ankles", "arches", "toes"],
};

/** The end of the body a card is for by its main area, and the legs for a walk; `null` for all in between. */
export function sideOf({ areas: [main], position }: Pick<Card, "areas" | "position">): Side | null {
  if (SIDES.spine.includes(main)) return "spine";
  return SIDES.leg.includes(main) || position === "walking" ? "leg" : null;
}

/** The sides that cards do not have yet. */
export const lacking = (chosen: readonly Card[]): readonly Side[] =>
  (["spine", "leg"] as const).filter((side) => !chosen.some((card) => sideOf(card) === side));

/** Whether a routine of this ask is to have both sides. */
export const wantsPair = ({ length }: Pick<Ask, "length">): boolean => length >= PAIR_FROM;

/** Whether the room is enough for the chosen cards and the shortest ones, among those there are, that make the pair. */
export const pairFits = (chosen: readonly Card[], cards: readonly Card[], room: number): boolean =>
  secondsOf(chosen) + lackOf(cards)(lacking(chosen)) <= room;

/**
 * Whether it is enough for the pair with a card among them that is done on one's feet.
 *
 * Getting up is what breaks are best known to help by: Waongenngarm et al., Applied Ergonomics 2018;68:230–239.
 */
export function uprightFits(chosen: readonly Card[], cards: readonly Card[], room: number): boolean {
  if (chosen.some(isUpright)) return pairFits(chosen, cards, room);
  const sides = lacking(chosen);
  const secondsFor = lackOf(cards);
  const shortest = cards
    .filter(isUpright)
    .map((card) => card.seconds + secondsFor(sides.filter((side) => side !== sideOf(card))));
  return secondsOf(chosen) + Math.min(...shortest) <= room;
}

export const isUpright = ({ position }: Card): boolean => position !== "seated";

/** The seconds that the shortest cards of some sides take; Infinity where a side has none. */
function lackOf(cards: readonly Card[]): (sides: readonly Side[]) => number {
  const shortest = (side: Side): number =>
    Math.min(...cards.filter((card) => sideOf(card) === side).map(({ seconds }) => seconds));
  const seconds: Readonly<Record<Side, number>> = { spine: shortest("spine"), leg: shortest("leg") };
  return (sides) => sides.reduce((sum, side) => sum + seconds[side], 0);
}
