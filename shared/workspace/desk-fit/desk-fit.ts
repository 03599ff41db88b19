import { estimate, type Sex } from "./body-measures";
import { deskUse, isMetBySeat, type DeskUse } from "./fixed-desk";

/** What a desk is fitted to. Centimetres. */
export interface DeskFitInput {
  /** Standing height without shoes, 120–230. */
  readonly heightCm: number;
  /** Thickness of the soles under the heel at the desk, the foot flat, 0–6; 2.5 when not told. */
  readonly shoeCm?: number;
  readonly sex?: Sex;
  /** Own measure: from the seat up to the underside of the bent elbow, 10–40. */
  readonly elbowRestCm?: number;
  /** Own measure: from the floor up to the hollow of the knee, without shoes, 25–65. */
  readonly poplitealCm?: number;
  /** Height at which the hands work on a desk that cannot be moved, 50–130. */
  readonly fixedDeskCm?: number;
  /** Multifocal: bifocal or progressive lenses, through whose lower part the screen is read. */
  readonly glasses?: "none" | "multifocal";
}

/** A height or length in centimetres with one decimal, and the band to try it in. `low <= value <= high`. */
export interface FitRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Where things go for a person. Heights are above the floor. */
export interface DeskFit {
  /** The top of the seat with the person on it; at a desk that cannot be moved, the seat that suits the desk. */
  readonly seat: FitRange;
  /** The usable depth of the seat, which leaves 5 to 7.5 cm behind the knee. */
  readonly seatDepth: FitRange;
  /** Where the hands work, seated with the feet down. Below are a keyboard, the board, and the thighs. */
  readonly deskSitting: FitRange;
  readonly eyeSitting: FitRange;
  readonly deskStanding: FitRange;
  readonly eyeStanding: FitRange;
  /** The top edge of what the screen shows. */
  readonly screenTopSitting: FitRange;
  readonly screenTopStanding: FitRange;
  /** From the eyes to the screen. */
  readonly viewingDistance: FitRange;
  /** What the feet rest on; 0 when they reach the floor. */
  readonly footrest: { readonly value: number };
  /** The least height of the desk's underside; a usual board and keyboard always fit between it and the hands. */
  readonly underDesk: { readonly value: number };
  /** What yields where they would not fit. */
  readonly thighs: ThighRoom;
  readonly desk: DeskUse;
  /** The height is outside 145–195 cm, where few people were measured. */
  readonly extrapolated: boolean;
  /** The height is outside 140–205 cm, where hardly anyone was measured: bands of estimates are twice as wide. */
  readonly beyondData: boolean;
}

/** How the thighs fit under the desk. Centimetres. */
export interface ThighRoom {
  /** What is left above them under a usual board and keyboard, at most {@link AIR_OVER_THIGHS}. */
  readonly airCm: number;
  /** How much higher than the elbows the hands are, for the thighs to fit at all. */
  readonly raisedCm: number;
}

/** The least and the most of each number of {@link DeskFitInput}, in centimetres. */
export const FIT_LIMITS = {
  heightCm: [120, 230],
  shoeCm: [0, 6],
  elbowRestCm: [10, 40],
  poplitealCm: [25, 65],
  fixedDeskCm: [50, 130],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type FitField = keyof typeof FIT_LIMITS;
export const FIT_FIELDS = ["heightCm", "shoeCm", "elbowRestCm", "poplitealCm", "fixedDeskCm"] as const;

export const USUAL_SHOE_CM = 2.5;

/**
 * Half the width of each band in centimetres, for an estimate and for an own measure. Of estimates, seat, desk and standing
 * desk hold about two people in three; the eye heights and the rest are the residual deviations of the regressions. A measure
 * taken at home is good to about 1 cm, by our own judgement.
 */
const SPREAD = { seat: 2, desk: 2.5, deskStanding: 2, eyeSitting: 2.5, eyeStanding: 1, measured: 1 } as const;
const GAP_BEHIND_KNEE = [5, 7.5] as const;
/** From the fingertips to the back of the shoulder, as a share of stature: ANSUR II thumb-tip reach. */
const ARM_REACH = 0.46;
/** How far in front of the back of the shoulder the eyes are: about the length of a head less the forehead. Our own. */
const EYES_IN_FRONT = 15;
/** The survey measured people who sat erect; at work they sit about so much lower (Pheasant, by CityU Hong Kong). */
export const SLUMP_CM = 4;
/** A usual desk top, and a usual keyboard on it. */
export const BOARD_CM = 2.5;
export const KEYBOARD_CM = 2.5;
export const AIR_OVER_THIGHS = 2;
/** One normal screen. OSHA allows 50–100 cm, and ROSA calls 40–75 cm neutral. */
const VIEWING = [50, 75] as const;
/** How far the top edge lies below the eyes. OSHA: at or slightly below; for multifocal lenses the margin is our own. */
const BELOW_EYES = { none: [0, 5], multifocal: [5, 10] } as const;

/**
 * The desk, chair and screen that suit a person, from height alone or from what else they measured.
 *
 * Own measures take the place of estimates and narrow the bands. A desk that cannot be moved sets the seat, as far as a seat and
 * a footrest can meet it, and the eyes go with it. Between the thighs and the hands a board and a keyboard have to fit: the air
 * over the thighs yields first, and the height of the hands where there is none left.
 *
 * Heights of 140–205 cm are answered as usual, and marked outside 145–195. From 120 to 140 and from 205 to 230 cm the same lines
 * go on, for want of better ones: the answer is marked, and its estimated bands are twice as wide. Throws a RangeError that
 * names the field for a number outside {@link FIT_LIMITS}.
 */
export function deskFit(input: DeskFitInput): DeskFit {
  const wrong = FIT_FIELDS.find((field) => !isWithin(field, input[field]));
  if (wrong !== undefined)
    throw new RangeError(`${wrong} is from ${FIT_LIMITS[wrong].join(" to ")}, not ${input[wrong]}`);
  const { heightCm, sex, shoeCm = USUAL_SHOE_CM, elbowRestCm, poplitealCm, fixedDeskCm, glasses = "none" } = input;
  const beyondData = heightCm < 140 || heightCm > 205;
  const estimated = beyondData ? 2 : 1;
  const half = (spread: number, own?: number): number => (own === undefined ? spread * estimated : SPREAD.measured);

  const feetDown = (poplitealCm ?? estimate("popliteal", heightCm, sex)) + shoeCm;
  const elbow = elbowRestCm ?? estimate("sittingElbow", heightCm, sex);
  const thigh = estimate("thighClearance", heightCm, sex);
  const thighs = thighRoom(elbow, thigh);
  const hands = elbow + thighs.raisedCm;
  // With one of its two parts measured, the spread of the other is left.
  const deskSitting = around(
    feetDown + hands,
    elbowRestCm === undefined ? half(SPREAD.desk) : half(SPREAD.seat, poplitealCm),
  );
  const deskStanding = around(estimate("standingElbow", heightCm, sex) + shoeCm, half(SPREAD.deskStanding));
  const desk = deskUse(fixedDeskCm, {
    sittingCm: deskSitting.value,
    standingCm: deskStanding.value,
    handsAboveSeatCm: hands,
  });
  const isSeatByDesk = fixedDeskCm !== undefined && isMetBySeat(desk);
  const seat = isSeatByDesk ? fixedDeskCm - hands : feetDown;
  const eyeSitting = seat + estimate("sittingEye", heightCm, sex) - SLUMP_CM;
  const eyeStanding = estimate("standingEye", heightCm, sex) + shoeCm;
  return {
    seat: around(seat, isSeatByDesk ? half(SPREAD.desk, elbowRestCm) : half(SPREAD.seat, poplitealCm)),
    seatDepth: seatDepthFor(estimate("buttockPopliteal", heightCm, sex)),
    deskSitting,
    eyeSitting: around(eyeSitting, half(SPREAD.eyeSitting)),
    deskStanding,
    eyeStanding: around(eyeStanding, half(SPREAD.eyeStanding)),
    screenTopSitting: below(eyeSitting, glasses),
    screenTopStanding: below(eyeStanding, glasses),
    viewingDistance: distanceFor(heightCm),
    footrest: { value: oneDecimal(Math.max(0, seat - feetDown)) },
    underDesk: { value: downToDecimal(seat + thigh + thighs.airCm) },
    thighs: { airCm: oneDecimal(thighs.airCm), raisedCm: oneDecimal(thighs.raisedCm) },
    desk,
    extrapolated: heightCm < 145 || heightCm > 195,
    beyondData,
  };
}

/** What yields for a usual board and keyboard to fit between thighs and hands. */
function thighRoom(elbow: number, thigh: number): ThighRoom {
  const left = elbow - KEYBOARD_CM - BOARD_CM - thigh;
  return { airCm: Math.min(AIR_OVER_THIGHS, Math.max(0, left)), raisedCm: Math.max(0, -left) };
}

function seatDepthFor(depth: number): FitRange {
  const [least, most] = GAP_BEHIND_KNEE;
  return range(depth - least, depth - most, depth - least);
}

function distanceFor(heightCm: number): FitRange {
  const [near, far] = VIEWING;
  return range(Math.min(far, Math.max(near, ARM_REACH * heightCm - EYES_IN_FRONT)), near, far);
}

/** Whether a number can be used; one that is not told always can, but for the height. */
export function isWithin(field: FitField, value: number | undefined): boolean {
  const [least, most] = FIT_LIMITS[field];
  return value === undefined ? field !== "heightCm" : value >= least && value <= most;
}

const oneDecimal = (cm: number): number => Math.round(cm * 10) / 10;
/** The next lower tenth, so that what has to fit above it does; a hair more counts as none. */
const downToDecimal = (cm: number): number => Math.floor(cm * 10 + 1e-6) / 10;
const range = (value: number, low: number, high: number): FitRange => ({
  value: oneDecimal(value),
  low: oneDecimal(low),
  high: oneDecimal(high),
});
const around = (value: number, half: number): FitRange => range(value, value - half, value + half);
function below(eyes: number, glasses: "none" | "multifocal"): FitRange {
  const [least, most] = BELOW_EYES[glasses];
  return range(eyes - (least + most) / 2, eyes - most, eyes - least);
}
