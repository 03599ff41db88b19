import { isMessageKey } from "../i18n/english";
import type { Translate } from "../i18n/format";
import { exerciseOf } from "../exercises/exercises";
import type { OwnRoutines } from "./custom/custom-routines";
import { isOwn, type AnyCard } from "./routine";

/** The words of a card. Those of own ones are the person's: text, never a pattern. */
export interface CardText {
  readonly name: string;
  readonly dose: string;
  readonly lines: readonly string[];
  readonly caution: string;
}

export function cardText(card: AnyCard, t: Translate): CardText {
  if (isOwn(card)) return { name: card.name, dose: card.dose, lines: card.steps, caution: card.caution };
  const { id } = card;
  return {
    name: t(`exercise.${id}.name`),
    dose: t(`exercise.${id}.dose`),
    lines: numberedLines(`exercise.${id}`, t),
    caution: t(`exercise.${id}.caution`),
  };
}

/** A card by its id, the catalogue's or one's own; `undefined` where there is none any more. */
export const cardWith = (id: string, { exercises }: Pick<OwnRoutines, "exercises">): AnyCard | undefined =>
  exerciseOf(id) ?? exercises.find((each) => each.id === id);

/** Cards have three lines or four; the catalogue knows. */
export const numberedLines = (prefix: string, t: Translate): readonly string[] =>
  [1, 2, 3, 4].flatMap((number) => {
    const key = `${prefix}.${number}`;
    return isMessageKey(key) ? [t(key)] : [];
  });
