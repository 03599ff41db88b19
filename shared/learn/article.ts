import type { ExerciseId } from "../exercises/exercises";
import type { MessageKey } from "../i18n/english";
import type { LearnSource } from "./learn-sources";

export const CERTAINTIES = ["good", "some", "custom", "open"] as const;
/** How certain a statement is: a guideline or several sources; a few studies; told widely, not tested; not settled. */
export type Certainty = (typeof CERTAINTIES)[number];

/** The screens an article can send somebody to. */
export const LEARN_ACTIONS = ["routines", "checklist", "deskFit", "shoes", "programme", "relief", "help"] as const;
export type LearnAction = (typeof LEARN_ACTIONS)[number];

/** One statement, in our own words. */
export interface Statement {
  readonly text: MessageKey;
  readonly heading?: MessageKey;
  readonly certainty: Certainty;
  readonly source: LearnSource;
}

/** A page to read. Its title and its first sentence are the messages `learn.<id>.title` and `.lead`. */
export interface Article {
  /** The exercise whose figure stands beside it. */
  readonly picture: ExerciseId;
  readonly actions: readonly LearnAction[];
  readonly statements: readonly Statement[];
}
