import { benchOf, cardsOf, soreAreas, suits, type Bench } from "./candidates";
import type { Position } from "../exercises/exercise";
import { isUpright, lacking, pairFits, sideOf, uprightFits, wantsPair } from "./pair";
import { routineOf, secondsOf, stepOf, type AnyCard, type Ask, type Reason, type Routine, type Step } from "./routine";
import { MINUTE, SECOND, type Ms } from "../time/units";

/**
 * However long the break, cards guide this much of it; the rest is free.
 *
 * Ten minutes is as far as the studies of short breaks go (Albulescu et al., PLOS ONE 2022;17:e0272460).
 */
const GUIDED_MOST: Ms = 10 * MINUTE;

interface Choice {
  readonly card: AnyCard;
  readonly reason: Reason;
}

/**
 * The routine of a break: what is sore first, then whatever had no turn for longest, as much as fits.
 *
 * It is never longer than the break, leaves out whatever the person ruled out, gets one up and moves both ends of the body in two
 * minutes or more, and holds at most one thing to do at the desk. Where no card is left it is a plain step. Empty for a break of
 * less than a second.
 */
export function pickRoutine(ask: Ask): Routine {
  const bench = benchOf(ask);
  const room = roomOf(ask);
  const task = taskThatFits(ask, bench, room);
  const left = room - secondsOf(task);
  const planned = plannedSteps(ask, left);
  const steps = planned.length > 0 ? planned : chosenSteps(ask, bench, left);
  return routineOf([...(steps.length > 0 ? steps : plain(ask, left)), ...task]);
}

/** Whole seconds that steps can take. */
export const roomOf = ({ length }: Ask): number => Math.floor(Math.max(0, Math.min(length, GUIDED_MOST)) / SECOND);

/** The step of someone for whom no card is left. */
export const plain = ({ place }: Ask, seconds: number): readonly Step[] =>
  seconds > 0 ? [{ type: "plain", seated: place.seatedOnly, seconds, reason: { type: "nothingLeft" } }] : [];

/** Every card that suits, next turn first. */
export const inTurn = ({ fresh, seen }: Bench): readonly AnyCard[] => [...fresh, ...seen];

/** A task takes half of the break at most, and never the place of the pair. */
function taskThatFits({ task, ...ask }: Ask, bench: Bench, room: number): readonly Step[] {
  if (task === undefined || task.seconds <= 0 || task.seconds > room / 2) return [];
  const cards = inTurn(bench);
  const breaksPair = wantsPair(ask) && pairFits([], cards, room) && !pairFits([], cards, room - task.seconds);
  return breaksPair ? [] : [{ type: "task", ...task, reason: { type: "task" } }];
}

/** The cards of the routine the person chose, in their order, as far as they still suit and fit. */
function plannedSteps(ask: Ask, room: number): readonly Step[] {
  const byId = new Map(cardsOf(ask).map((card): [string, AnyCard] => [card.id, card]));
  return (ask.planned ?? []).reduce<readonly Step[]>((steps, id) => {
    const card = byId.get(id);
    const fits = card !== undefined && suits(card, ask) && secondsOf(steps) + card.seconds <= room;
    return fits ? [...steps, stepOf(card, { type: "planned" })] : steps;
  }, []);
}

function chosenSteps(ask: Ask, bench: Bench, room: number): readonly Step[] {
  const sore = soreAreas(ask).reduce<readonly Choice[]>((chosen, { area, score }) => {
    const ok = mayAdd(ask, bench, room, chosen);
    const card =
      nextOf(bench, chosen, (each) => each.areas[0] === area && ok(each)) ??
      nextOf(bench, chosen, (each) => each.areas.includes(area) && ok(each));
    return card === undefined ? chosen : [...chosen, { card, reason: { type: "comfort", area, score } }];
  }, []);
  return onceUp(filled(ask, bench, room, sore)).map(({ card, reason }) => stepOf(card, reason));
}

function filled(ask: Ask, bench: Bench, room: number, chosen: readonly Choice[]): readonly Choice[] {
  const card = nextOf(bench, chosen, mayAdd(ask, bench, room, chosen));
  if (card === undefined) return chosen;
  const byTurn = nextOf(bench, chosen, ({ seconds }) => used(chosen) + seconds <= room);
  const reason: Reason = card === byTurn ? { type: "turn" } : outOfTurn(card, cardsIn(chosen));
  return filled(ask, bench, room, [...chosen, { card, reason }]);
}

/** Why a card came before others that would have fitted. */
function outOfTurn(card: AnyCard, chosen: readonly AnyCard[]): Reason {
  const side = lacking(chosen).find((each) => each === sideOf(card));
  if (side !== undefined) return { type: "pair", side };
  return { type: isUpright(card) && !chosen.some(isUpright) ? "upright" : "turn" };
}

/** Whether a card fits beside the chosen ones and leaves room for what the pair still lacks. */
function mayAdd(ask: Ask, bench: Bench, room: number, chosen: readonly Choice[]): (card: AnyCard) => boolean {
  const all = inTurn(bench);
  const cards = cardsIn(chosen);
  const laws = wantsPair(ask) ? [pairFits, uprightFits].filter((fits) => fits(cards, all, room)) : [];
  return (card) => used(chosen) + card.seconds <= room && laws.every((fits) => fits([...cards, card], all, room));
}

/** The next card in turn; among those not shown lately, one for a part of the body that has none yet. */
function nextOf(
  { fresh, seen }: Bench,
  chosen: readonly Choice[],
  ok: (card: AnyCard) => boolean,
): AnyCard | undefined {
  const isNew = (card: AnyCard): boolean => !chosen.some((each) => each.card === card) && ok(card);
  const isElsewhere = (card: AnyCard): boolean => !chosen.some((each) => each.card.areas[0] === card.areas[0]);
  return fresh.find((card) => isElsewhere(card) && isNew(card)) ?? fresh.find(isNew) ?? seen.find(isNew);
}

const ORDER: readonly Position[] = ["standing", "walking", "seated"];

/** What is sore first; then all that is done standing, so that one gets up once. */
function onceUp(chosen: readonly Choice[]): readonly Choice[] {
  const isSore = ({ reason }: Choice): boolean => reason.type === "comfort";
  const rest = chosen.filter((each) => !isSore(each));
  return [
    ...chosen.filter(isSore),
    ...rest.sort((a, b) => ORDER.indexOf(a.card.position) - ORDER.indexOf(b.card.position)),
  ];
}

const cardsIn = (chosen: readonly Choice[]): readonly AnyCard[] => chosen.map(({ card }) => card);
const used = (chosen: readonly Choice[]): number => secondsOf(cardsIn(chosen));
