import { benchOf, isGentle } from "./candidates";
import { exerciseOf } from "../exercises/exercises";
import { lacking, sideOf, wantsPair } from "./pair";
import { inTurn, plain, roomOf } from "./pick";
import {
  cardIdOf,
  routineOf,
  secondsOf,
  stepOf,
  type AnyCard,
  type Ask,
  type Exclusion,
  type ExclusionReason,
  type Routine,
  type Step,
} from "./routine";

export interface Replaced {
  readonly routine: Routine;
  /** What is taken out from now on, to be kept. */
  readonly excluded: readonly Exclusion[];
}

/**
 * The routine with another card at a place, and the one that was there taken out for good.
 *
 * A card that is "not for me" makes way for its like. One that hurts makes way for another part of the body, or for gentle
 * movement. Where nothing suits and fits the step goes. An index there is not changes nothing.
 */
export function replaceStep(routine: Routine, index: number, reason: ExclusionReason, ask: Ask): Replaced {
  const step = routine.steps[index];
  const id = step === undefined ? null : cardIdOf(step);
  if (step === undefined || id === null) return { routine, excluded: ask.excluded };
  const excluded = [...ask.excluded.filter((each) => each.id !== id), { id, reason }];
  const others = routine.steps.filter((each) => each !== step);
  const old = cardAt(step);
  const room = roomOf(ask) - secondsOf(others);
  const next = best(
    unused(benchFor({ ...ask, excluded }), others).filter(
      (card) => card.seconds <= room && (reason === "notForMe" || !touches(card, old) || isGentle(card)),
    ),
    [(card) => fills(card, others, ask), (card) => reason === "notForMe" && card.areas[0] === old?.areas[0]],
  );
  const steps = routine.steps.flatMap((each): readonly Step[] => {
    if (each !== step) return [each];
    return next === undefined ? [] : [stepOf(next, { type: "instead" })];
  });
  return { routine: routineOf(steps.length > 0 ? steps : plain(ask, room)), excluded };
}

/**
 * The same routine for someone who stays seated: each card done on one's feet makes way for its seated one, or for another
 * that suits and is no longer; where there is none the step goes.
 */
export function seatedVersion(routine: Routine, ask: Ask): Routine {
  const seatedAsk: Ask = { ...ask, place: { ...ask.place, seatedOnly: true } };
  const bench = benchFor(seatedAsk);
  const isUp = (step: Step): boolean => {
    const card = cardAt(step);
    return card !== undefined && card.position !== "seated";
  };
  const steps = routine.steps.reduce<readonly Step[]>((done, step, index) => {
    if (step.type === "plain") return [...done, { ...step, seated: true }];
    const card = cardAt(step);
    if (!isUp(step) || card === undefined) return [...done, step];
    const stay = routine.steps.slice(index + 1).filter((each) => !isUp(each));
    const substitute = exerciseOf(card.id)?.seated;
    const next = best(
      unused(bench, [...done, ...stay]).filter(({ seconds }) => seconds <= step.seconds),
      [({ id }) => id === substitute, (each) => sideOf(each) === sideOf(card)],
    );
    return next === undefined ? done : [...done, stepOf(next, { type: "seated" })];
  }, []);
  return routineOf(steps.length > 0 ? steps : plain(seatedAsk, roomOf(ask)));
}

const benchFor = (ask: Ask): readonly AnyCard[] => inTurn(benchOf(ask));

const unused = (cards: readonly AnyCard[], steps: readonly Step[]): readonly AnyCard[] =>
  cards.filter((card) => !steps.some((step) => cardIdOf(step) === card.id));

/** The first card in turn that has most of the wishes, an earlier wish before a later one. */
function best(cards: readonly AnyCard[], wishes: readonly ((card: AnyCard) => boolean)[]): AnyCard | undefined {
  const [wish, ...rest] = wishes;
  if (wish === undefined) return cards[0];
  return best(cards.filter(wish), rest) ?? best(cards, rest);
}

function cardAt(step: Step): AnyCard | undefined {
  if (step.type === "exercise") return exerciseOf(step.id);
  return step.type === "own" ? step.exercise : undefined;
}

const touches = (card: AnyCard, old: AnyCard | undefined): boolean =>
  old !== undefined && card.areas.includes(old.areas[0]);

/** Whether a card brings back a side of the body that the other steps lack. */
function fills(card: AnyCard, others: readonly Step[], ask: Ask): boolean {
  const cards = others.map(cardAt).filter((each) => each !== undefined);
  return wantsPair(ask) && lacking(cards).some((side) => side === sideOf(card));
}
