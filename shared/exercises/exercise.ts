import type { Motion } from "../figure/motion";
import type { ExerciseSource } from "./exercise-sources";
import type { Need } from "../settings/place";

/** The parts of the body a card can be for. */
export const AREAS = [
  ...(["eyes", "neck", "shoulders", "chest", "upperBack", "lowBack", "core", "hips", "thighs"] as const),
  ...(["calves", "ankles", "arches", "toes", "wrists", "hands", "wholeBody", "breathing"] as const),
] as const;
export type Area = (typeof AREAS)[number];

export const POSITIONS = ["seated", "standing", "walking"] as const;
export type Position = (typeof POSITIONS)[number];

export const KINDS = ["stretch", "mobility", "strength", "relax"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Reasons to leave a card out, asked once in plain words (`caution.<id>` in the catalogue).
 *
 * They follow the cards' own warnings and the general line of exercise leaflets: ask first when pregnant, after surgery or a
 * broken bone, with thin bones, heart disease or numb feet. A tick removes cards; no tick is ever advice to do one.
 */
export const CAUTIONS = [
  "pregnancy",
  "recentSurgery",
  "osteoporosis",
  "numbFeet",
  "discTrouble",
  "spinalNarrowing",
  "dizziness",
  "unstableShoulder",
  "highPressure",
  "heart",
  "neckTrouble",
  "wristTrouble",
  "hipReplacement",
  "kneeTrouble",
  "achillesOrForefoot",
  "toeJoints",
  "poorCirculation",
] as const;
export type Caution = (typeof CAUTIONS)[number];

/** What a routine has to know of a card, the catalogue's or one's own. */
export interface ExerciseBase {
  /** Stable for ever: what was shown and what was taken out is kept under it. */
  readonly id: string;
  /** What it is for, the main area first. */
  readonly areas: readonly [Area, ...Area[]];
  readonly position: Position;
  readonly kind: Kind;
  /** Seconds of the whole card: reading it once and doing all of it, both sides. */
  readonly seconds: number;
  /** Who leaves it out. */
  readonly avoid: readonly Caution[];
  readonly needs: readonly Need[];
  /** Whether it goes unnoticed in an open office. */
  readonly discreet: boolean;
}

/** One card of the catalogue. Its words are in the catalogue of messages under `exercise.<id>.…`. */
export interface Exercise extends ExerciseBase {
  /** 1 for anyone, 2 with some practice, 3 for a programme of its own. */
  readonly level: 1 | 2 | 3;
  /** On each side, where it has sides. */
  readonly repetitions: number;
  /** Seconds a position is held in each repetition. */
  readonly holdSec: number | null;
  /** Seconds each repetition takes beside the hold: getting there and back. */
  readonly moveSec: number;
  readonly perSide: boolean;
  /**
   * The card that takes its place for someone who stays seated; `null` where it is seated itself. It asks for nothing more:
   * no caution, need or second that this card does not have.
   */
  readonly seated: string | null;
  /** Where the movement, and the hold where there is one, was read. */
  readonly source: ExerciseSource;
  /** How the figure shows it. */
  readonly motion: Motion;
}

/** Whether a card is one to leave out for someone with these cautions. */
export const clashesWith = ({ avoid }: Pick<ExerciseBase, "avoid">, cautions: readonly Caution[]): boolean =>
  avoid.some((each) => cautions.includes(each));

/** Adults read 238 words of English a minute in silence: Brysbaert, Journal of Memory and Language 2019;109:104047. */
const WORDS_A_MINUTE = 238;

/** Seconds a text takes to read once. */
export const readingSeconds = (text: string): number => (text.trim().split(/\s+/).length * 60) / WORDS_A_MINUTE;

/** Seconds the movement itself takes, all repetitions on all sides. */
export const doseSeconds = ({ repetitions, holdSec, moveSec, perSide }: Exercise): number =>
  repetitions * ((holdSec ?? 0) + moveSec) * (perSide ? 2 : 1);
