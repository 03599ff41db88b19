import type { Area, Card } from "./exercise";
import { secondsOf, type Ask, type Side } from "./routine";
import { MINUTE, type Ms } from "../units";

/**
 * A routine of two minutes or more joins a card for the back or neck with one for the legs or feet.
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
export function pairFits(chosen: readonly Card[], cards: readonly Card[], room: number): boolean {
  const shortest = lacking(chosen).map((side) =>
    Math.min(...cards.filter((card) => sideOf(card) === side && !chosen.includes(card)).map(({ seconds }) => seconds)),
  );
  return secondsOf(chosen) + shortest.reduce((sum, each) => sum + each, 0) <= room;
}
