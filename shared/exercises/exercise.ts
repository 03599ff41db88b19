import type { Area } from "../body-regions/body-regions";
import type { Condition, Conditions } from "../body-regions/conditions";
import type { Motion } from "../figure/motion";
import type { ExerciseSource } from "./exercise-sources";
import type { Movement } from "./movements";
import type { Need } from "../settings/place";

export const POSITIONS = ["seated", "standing", "walking"] as const;
export type Position = (typeof POSITIONS)[number];

export const KINDS = ["stretch", "mobility", "strength", "relax"] as const;
export type Kind = (typeof KINDS)[number];

/** What routines need to know of an exercise, the catalogue's or a custom one. */
export interface ExerciseBase {
  /** Never changes: history and exclusions are stored under it. */
  readonly id: string;
  /** The areas it is for, the main one first. */
  readonly areas: readonly [Area, ...Area[]];
  readonly position: Position;
  readonly kind: Kind;
  /** Seconds for reading it once and doing all of it, on both sides. */
  readonly seconds: number;
  /** Who should leave it out. */
  readonly avoid: readonly Condition[];
  readonly needs: readonly Need[];
  /** Whether it goes unnoticed in an open office. */
  readonly discreet: boolean;
}

/** An exercise of the catalogue. Its words are the messages `exercise.<id>.…`. */
export interface Exercise extends ExerciseBase {
  /** 1 for anyone, 2 with some practice, 3 for a programme of its own. */
  readonly level: 1 | 2 | 3;
  /** Per side, if it has sides. */
  readonly repetitions: number;
  /** Seconds each repetition is held. */
  readonly holdSec: number | null;
  /** Seconds each repetition takes in addition to the hold: getting there and back. */
  readonly moveSec: number;
  readonly perSide: boolean;
  /**
   * Id of the exercise that replaces it for someone who stays seated; `null` if it is seated itself. The substitute asks for
   * nothing more: no caution, need or second beyond those of this one.
   */
  readonly seated: string | null;
  /** What it does to a body that some people should not do; who they are follows from it. */
  readonly movements: readonly Movement[];
  /** Where the movement, and its hold if any, comes from. */
  readonly source: ExerciseSource;
  /** How the figure shows it. */
  readonly motion: Motion;
}

/** An exercise as the catalogue has it; `avoid` holds what its movements do not tell. */
export type WrittenExercise = Omit<Exercise, "avoid"> & { readonly avoid?: readonly Condition[] };

/** Whether someone should leave an exercise out: for what they have, and for what they have not been asked. */
export const clashesWith = ({ avoid }: Pick<ExerciseBase, "avoid">, conditions: Conditions): boolean =>
  avoid.some((each) => conditions[each] !== false);

/** Adults read 238 words of English a minute in silence: Brysbaert, Journal of Memory and Language 2019;109:104047. */
const WORDS_A_MINUTE = 238;

/** Seconds it takes to read a text once. */
export const readingSeconds = (text: string): number => (text.trim().split(/\s+/).length * 60) / WORDS_A_MINUTE;

/** Seconds the movement takes: all repetitions, on all sides. */
export const doseSeconds = ({ repetitions, holdSec, moveSec, perSide }: Exercise): number =>
  repetitions * ((holdSec ?? 0) + moveSec) * (perSide ? 2 : 1);
