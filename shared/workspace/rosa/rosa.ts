import { questionsOf, type RosaArea, type RosaBase, type RosaIncrement, type RosaTimed } from "./rosa-areas";
import { CHAIR_TABLE, lookUp, MONITOR_PHONE_TABLE, MOUSE_KEYBOARD_TABLE } from "./rosa-tables";

/** -1: a short time of use. 0: a middling one. 1: a long one. See {@link rosaDuration}. */
export type RosaDuration = -1 | 0 | 1;

/** Area totals before duration, whole numbers within {@link ROSA_RANGES}, and the durations. */
export interface RosaInput {
  readonly chairHeight: number;
  readonly panDepth: number;
  readonly armrest: number;
  readonly backSupport: number;
  readonly durChair: number;
  readonly monitor: number;
  readonly durMonitor: number;
  /** 0 when there is no phone; its duration is then -1, the shortest. */
  readonly phone: number;
  readonly durPhone: number;
  readonly mouse: number;
  readonly durMouse: number;
  readonly keyboard: number;
  readonly durKeyboard: number;
}

export interface RosaScore {
  /** Seat height and pan depth, 2–8. */
  readonly seatAxis: number;
  /** Armrests and back support, 2–9. */
  readonly supportAxis: number;
  /** The chair before its duration, 2–9. */
  readonly chairTable: number;
  /** 1–10. */
  readonly chair: number;
  /** With duration, 0–7. */
  readonly monitorAxis: number;
  /** With duration, 0–6. */
  readonly phoneAxis: number;
  /** Monitor and telephone, 1–9. */
  readonly sectionB: number;
  /** With duration, 0–7. */
  readonly mouseAxis: number;
  /** With duration, 0–7. */
  readonly keyboardAxis: number;
  /** Mouse and keyboard, 1–9. */
  readonly sectionC: number;
  /** The larger of the two sections, 1–9. */
  readonly peripherals: number;
  /** The larger of chair and peripherals, 1–10. */
  readonly final: number;
  readonly actionLevelReached: boolean;
}

/** From here on the authors advise a closer look and changes. Sonne et al. 2012. */
export const ROSA_ACTION_LEVEL = 5;

/** The least and the most of each field of {@link RosaInput}. */
export const ROSA_RANGES: Readonly<Record<keyof RosaInput, readonly [number, number]>> = {
  chairHeight: [1, 5],
  panDepth: [1, 3],
  armrest: [1, 5],
  backSupport: [1, 4],
  durChair: [-1, 1],
  monitor: [1, 7],
  durMonitor: [-1, 1],
  phone: [0, 5],
  durPhone: [-1, 1],
  mouse: [1, 6],
  durMouse: [-1, 1],
  keyboard: [1, 6],
  durKeyboard: [-1, 1],
};
const FIELDS = [
  ...(["chairHeight", "panDepth", "armrest", "backSupport", "durChair", "monitor", "durMonitor"] as const),
  ...(["phone", "durPhone", "mouse", "durMouse", "keyboard", "durKeyboard"] as const),
];

/**
 * The ROSA score of a workstation: 1 is the least strain, 10 the most.
 *
 * The time in the chair is added after the chair's table, kept within 1–10. The other times are added to their areas before
 * the tables, kept within the table's axis. Throws a RangeError that names the field when one is no whole number within its
 * range. Source: Sonne, Villalta and Andrews 2012, see rosa-tables.ts.
 */
export function scoreRosa(input: RosaInput): RosaScore {
  for (const field of FIELDS) check(field, input[field]);
  const seatAxis = input.chairHeight + input.panDepth;
  const supportAxis = input.armrest + input.backSupport;
  const chairTable = lookUp(CHAIR_TABLE, seatAxis, supportAxis);
  const chair = clamp(chairTable + input.durChair, 1, 10);
  const monitorAxis = clamp(input.monitor + input.durMonitor, 0, 7);
  const phoneAxis = clamp(input.phone + input.durPhone, 0, 6);
  const sectionB = lookUp(MONITOR_PHONE_TABLE, phoneAxis, monitorAxis);
  const mouseAxis = clamp(input.mouse + input.durMouse, 0, 7);
  const keyboardAxis = clamp(input.keyboard + input.durKeyboard, 0, 7);
  const sectionC = lookUp(MOUSE_KEYBOARD_TABLE, mouseAxis, keyboardAxis);
  const peripherals = Math.max(sectionB, sectionC);
  const final = Math.max(chair, peripherals);
  return {
    ...{ seatAxis, supportAxis, chairTable, chair, monitorAxis, phoneAxis, sectionB },
    ...{ mouseAxis, keyboardAxis, sectionC, peripherals, final },
    actionLevelReached: final >= ROSA_ACTION_LEVEL,
  };
}

function check(field: keyof RosaInput, value: number): void {
  const [least, most] = ROSA_RANGES[field];
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${field} is a whole number from ${least} to ${most}, not ${value}`);
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The answer about one area: its posture, and what makes it worse. */
export interface RosaAreaAnswer {
  readonly base: RosaBase;
  readonly increments: readonly RosaIncrement[];
}

/**
 * The total of an area before duration: the points of its posture and of each thing that adds to it, each counted once.
 * A phone that is not used is 0 whatever is said of it. Throws a RangeError for a choice of another area.
 */
export function rosaArea(area: RosaArea, { base, increments }: RosaAreaAnswer): number {
  const questions = questionsOf(area);
  const posture = questions.bases.find(({ id }) => id === base);
  if (posture === undefined) throw new RangeError(`${area} has no posture ${base}`);
  const stranger = increments.find((given) => !questions.increments.some(({ id }) => id === given));
  if (stranger !== undefined) throw new RangeError(`${area} has no increment ${stranger}`);
  if (posture.points === 0) return 0;
  const added = questions.increments.filter(({ id }) => increments.includes(id));
  return added.reduce((sum, { points }) => sum + points, posture.points);
}

/** Whether each part of an answer belongs to the area. */
export function isAnswerTo(area: RosaArea, { base, increments }: RosaAreaAnswer): boolean {
  const questions = questionsOf(area);
  return (
    questions.bases.some(({ id }) => id === base) &&
    increments.every((given) => questions.increments.some(({ id }) => id === given))
  );
}

/** How long something is used. */
export interface RosaUse {
  /** 0–24. */
  readonly hoursPerDay: number;
  /** Minutes, 0–1440. */
  readonly longestContinuousMin: number;
}
/** The time of use of each timed thing. */
export type RosaUses = Readonly<Record<RosaTimed, RosaUse>>;

/**
 * The duration score: -1 under 1 hour a day or under 30 minutes in one go, 0 up to 4 hours or up to 60 minutes, 1 beyond.
 * Where the two disagree, the higher counts, so that a risk is not hidden; the publication leaves this open. Throws a
 * RangeError that names the field.
 */
export function rosaDuration({ hoursPerDay, longestContinuousMin }: RosaUse): RosaDuration {
  within("hoursPerDay", hoursPerDay, 24);
  within("longestContinuousMin", longestContinuousMin, 24 * 60);
  const byDay = band(hoursPerDay, 1, 4);
  const byGo = band(longestContinuousMin, 30, 60);
  return byDay > byGo ? byDay : byGo;
}

function within(field: keyof RosaUse, value: number, most: number): void {
  if (!(value >= 0 && value <= most)) throw new RangeError(`${field} is from 0 to ${most}, not ${value}`);
}
const band = (value: number, middling: number, long: number): RosaDuration =>
  value < middling ? -1 : value <= long ? 0 : 1;
