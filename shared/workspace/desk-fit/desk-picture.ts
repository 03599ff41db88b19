import { bodyPoints } from "../../figure/body";
import { eyeOf } from "../../figure/body-drawing";
import { LENGTH } from "../../figure/body-limits";
import type { BodyMotion, Spot } from "../../figure/motion";
import { stillMotion } from "../../figure/still-motion";
import { USUAL_SHOE_CM, type DeskFit, type DeskFitInput } from "./desk-fit";
import { furniture, type Workplace } from "./desk-furniture";
import { isMetBySeat } from "./fixed-desk";

/** A point of the side view in centimetres: x to the right, where the person faces; y up from the floor. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A person at a desk, seen from the side and drawn to scale. Lengths are centimetres. */
export interface SideView extends Workplace {
  /** The person with all that stands about, in the figure's own units: hundredths of the person's height. */
  readonly motion: BodyMotion;
  /** How long one of them is. */
  readonly unit: number;
  /** The top of the head. */
  readonly crown: number;
  readonly eye: Point;
  /** Where the elbow rests, and the hand: the underside of each. */
  readonly elbow: Point;
  readonly hand: Point;
}

type Pose = BodyMotion["poses"][string];
type Contacts = NonNullable<BodyMotion["contacts"]>;

/*
 * Of the figure: from the top of the seat to the hips; what is drawn below the joints of foot, forearm and hand. The shank is
 * shorter by the first of these, so that the person is as tall as they are with the foot as thick as it is drawn.
 */
const HIPS = 4.6;
const SOLE = 1.7;
const FOREARM = 2.15;
const HAND = 1.85;
const SHANK = LENGTH.shank - SOLE;
const SHORT_SHANK = SOLE / LENGTH.shank;
/** As much as a thigh slopes, and as an upper arm seems shorter when the elbow goes out to the side. */
const STEEPEST = 0.8;
const SHORTEST = 0.6;

/** The height of a common screen of 27 inches, and how far the desk goes on behind it. */
const SCREEN_HEIGHT = 34;
const BEHIND_SCREEN = 10;

/** The person sitting, at a desk that may not move. */
export function sittingView(person: DeskFitInput, fit: DeskFit): SideView {
  const { heightCm, shoeCm: shoe = USUAL_SHOE_CM, fixedDeskCm } = person;
  const [ground, seat] = [fit.footrest.value, fit.seat.value];
  const unit = heightCm / 100;
  const hips = seat / unit + HIPS;
  const back = -7.5 * unit;
  return sideView({
    ...{ unit, ground, shoe, hips },
    pose: { rot: -5, neck: 5 },
    feet: onGround(hips, (ground + shoe) / unit + SOLE),
    eyes: fit.eyeSitting.value,
    desk: isMetBySeat(fit.desk) ? (fixedDeskCm ?? fit.deskSitting.value) : fit.deskSitting.value,
    top: fit.screenTopSitting.value,
    away: fit.viewingDistance.value,
    seat: { y: seat, from: back, to: back + fit.seatDepth.value },
  });
}

/** The person standing, at a desk that goes up. */
export function standingView(person: DeskFitInput, fit: DeskFit): SideView {
  const { heightCm, shoeCm: shoe = USUAL_SHOE_CM } = person;
  const unit = heightCm / 100;
  const sole = shoe / unit + SOLE;
  return sideView({
    ...{ unit, ground: 0, shoe },
    hips: sole + LENGTH.ankle + SHANK + LENGTH.thigh - 0.1,
    pose: {},
    feet: { footL: { at: [LENGTH.ball + 1, sole] }, footR: { at: [LENGTH.ball, sole] } },
    eyes: fit.eyeStanding.value,
    desk: fit.deskStanding.value,
    top: fit.screenTopStanding.value,
    away: fit.viewingDistance.value,
    seat: null,
  });
}

/** Both feet flat below the knees. The legs keep their length: on a low seat the knees go up, and then the feet forward. */
function onGround(hips: number, sole: number): Contacts {
  const most = STEEPEST * LENGTH.thigh;
  const rise = Math.max(-most, Math.min(most, sole + LENGTH.ankle + SHANK - hips));
  const drop = Math.min(SHANK, hips + rise - sole - LENGTH.ankle);
  const ankle = Math.sqrt(LENGTH.thigh ** 2 - rise ** 2) + Math.sqrt(SHANK ** 2 - drop ** 2);
  const at: Spot = [ankle + LENGTH.ball, sole];
  return { footL: { at }, footR: { at } };
}

interface Posture {
  readonly unit: number;
  readonly ground: number;
  readonly shoe: number;
  /** In units. */
  readonly hips: number;
  readonly pose: Pose;
  readonly feet: Contacts;
  readonly eyes: number;
  readonly desk: number;
  readonly top: number;
  readonly away: number;
  readonly seat: Workplace["seat"];
}
function sideView(posture: Posture): SideView {
  const { unit, ground, shoe, desk, top, seat } = posture;
  const person = withHands(withEyes(posture), desk / unit);
  const points = bodyPoints(person, person.poses["still"] ?? {});
  const cm = (name: string, below = 0): Point => {
    const [x, y] = points[name] ?? [0, 0];
    return { x: x * unit, y: (y - below) * unit };
  };
  const [eyeX, eyeY] = eyeOf(person, person.poses["still"] ?? {});
  const screen = eyeX * unit + posture.away;
  const workplace: Workplace = {
    ...{ ground, shoe, seat },
    heel: cm("heelR", SOLE),
    toe: cm("toeR", SOLE),
    desk: { y: desk, from: cm("shoulderR").x + 13 * unit, to: screen + BEHIND_SCREEN },
    screen: { x: screen, top, bottom: Math.max(Math.min(desk + 3, top - 10), top - SCREEN_HEIGHT) },
  };
  return {
    ...workplace,
    motion: { ...person, props: furniture(workplace, unit) },
    unit,
    crown: cm("head", -LENGTH.head).y,
    eye: { x: eyeX * unit, y: eyeY * unit },
    elbow: cm("elbowR", FOREARM),
    hand: cm("handR", HAND),
  };
}

/** The person from the hips up to the eyes, with a trunk as long as that takes. Every height on it follows the trunk evenly. */
function withEyes({ unit, hips, pose, feet, eyes }: Posture): BodyMotion {
  const withTrunk = (shortTrunk: number): BodyMotion => ({
    view: "side",
    props: [],
    anchor: { at: "pelvis", y: hips },
    contacts: feet,
    ...stillMotion({ ...pose, shortTrunk, shortShankL: SHORT_SHANK, shortShankR: SHORT_SHANK }),
  });
  const eyesWith = (shortTrunk: number): number => {
    const motion = withTrunk(shortTrunk);
    return eyeOf(motion, motion.poses["still"] ?? {})[1];
  };
  const usual = eyesWith(0);
  return withTrunk((usual - eyes / unit) / (usual - eyesWith(1)));
}

/** The same person with the elbows beside the body and the forearms on the desk, level as far as the upper arm allows. */
function withHands(motion: BodyMotion, desk: number): BodyMotion {
  const pose = motion.poses["still"] ?? {};
  const [x, y] = bodyPoints(motion, pose)["shoulderR"] ?? [0, 0];
  const shortArm = Math.min(SHORTEST, Math.max(0, 1 - (y - desk - FOREARM) / LENGTH.upperArm));
  const slope = y - LENGTH.upperArm * (1 - shortArm) - desk - HAND;
  const wrist = x + Math.sqrt(Math.max(0, LENGTH.forearm ** 2 - slope ** 2));
  const hand = { at: [wrist + LENGTH.hand / 2, desk + HAND], palm: 90 } as const;
  return {
    ...motion,
    contacts: { ...motion.contacts, handL: hand, handR: hand },
    ...stillMotion({ ...pose, shortArmL: shortArm, shortArmR: shortArm }),
  };
}

/** The highest point of some views, which their drawings have to hold: a head, or a screen. */
export const crownOf = (views: readonly SideView[]): number =>
  Math.max(...views.map(({ crown, screen }) => Math.max(crown, screen.top)));
