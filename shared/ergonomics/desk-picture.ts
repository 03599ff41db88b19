import { USUAL_SHOE_CM, type DeskFit, type DeskFitInput } from "./desk-fit";

/** A point of the side view in centimetres: x to the right, where the person faces; y up from the floor. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A person at a desk, seen from the side and drawn to scale. */
export interface SideView {
  readonly head: Point & { readonly rx: number; readonly ry: number };
  readonly eye: Point;
  readonly neck: Point;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
  /** What the soles stand on: the floor, or a footrest. */
  readonly ground: number;
  readonly desk: { readonly y: number; readonly from: number; readonly to: number };
  readonly screen: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Of someone who sits. */
  readonly seat: { readonly y: number; readonly from: number; readonly to: number } | null;
}

/** Shares of stature. Drillis and Contini 1966, as drawn in Winter 2009; they shape the drawing and no number in it. */
const SHARE = {
  upperArm: 0.186,
  reach: 0.2,
  thigh: 0.245,
  hip: 0.53,
  knee: 0.285,
  ankle: 0.039,
  foot: 0.11,
  head: 0.064,
};
/** From the underside of the forearm to its middle, and the height of a common screen of 27 inches. */
const HALF_FOREARM = 2.5;
const SCREEN_HEIGHT = 34;
/** How far the desk goes on behind the screen. */
const BEHIND_SCREEN = 10;

/** The person sitting, at a desk that may not move. */
export function sitting(person: DeskFitInput, fit: DeskFit): SideView {
  const { heightCm: height, shoeCm: shoe = USUAL_SHOE_CM, fixedDeskCm } = person;
  const desk = fixedDeskCm ?? fit.deskSitting.value;
  const feetDown = fit.deskSitting.value - (desk - fit.seat.value);
  const ground = fit.footrest.value;
  const hip = { x: 0, y: fit.seat.value + 0.045 * height };
  const thigh = SHARE.thigh * height;
  // The legs keep their length: on a seat that is too low, the knees go up.
  const rise = Math.min(0.8 * thigh, ground + Math.max(feetDown, fit.seat.value - ground) + 0.035 * height - hip.y);
  const knee = { x: Math.sqrt(thigh ** 2 - rise ** 2), y: hip.y + rise };
  const back = -0.075 * height;
  return {
    ...upperBody({ x: -0.01 * height, desk, eyes: fit.eyeSitting.value, height }),
    ...atDesk({ x: -0.01 * height, desk, top: fit.screenTopSitting.value, away: fit.viewingDistance.value, height }),
    hip,
    knee,
    ankle: { x: knee.x, y: ground + shoe + SHARE.ankle * height },
    toe: { x: knee.x + SHARE.foot * height, y: ground + shoe },
    ground,
    seat: { y: fit.seat.value, from: back, to: back + fit.seatDepth.value },
  };
}

/** The person standing, at a desk that goes up. */
export function standing(person: DeskFitInput, fit: DeskFit): SideView {
  const { heightCm: height, shoeCm: shoe = USUAL_SHOE_CM } = person;
  const desk = fit.deskStanding.value;
  return {
    ...upperBody({ x: 0, desk, eyes: fit.eyeStanding.value, height }),
    ...atDesk({ x: 0, desk, top: fit.screenTopStanding.value, away: fit.viewingDistance.value, height }),
    hip: { x: 0, y: SHARE.hip * height + shoe },
    knee: { x: 0.005 * height, y: SHARE.knee * height + shoe },
    ankle: { x: -0.01 * height, y: SHARE.ankle * height + shoe },
    toe: { x: SHARE.foot * height, y: shoe },
    ground: 0,
    seat: null,
  };
}

interface Upper {
  /** Of the shoulder. */
  readonly x: number;
  readonly desk: number;
  readonly eyes: number;
  readonly height: number;
}
function upperBody({ x, desk, eyes, height }: Upper) {
  const elbow = { x: x + 0.01 * height, y: desk + HALF_FOREARM };
  const shoulder = { x, y: elbow.y + SHARE.upperArm * height };
  const eye = eyeAt(x, eyes, height);
  const head = { x: eye.x - 0.038 * height, y: eyes + 0.004 * height, rx: 0.048 * height, ry: SHARE.head * height };
  return {
    ...{ eye, head, shoulder, elbow, hand: { x: elbow.x + SHARE.reach * height, y: elbow.y } },
    neck: { x: x + 0.004 * height, y: (shoulder.y + head.y - head.ry) / 2 },
  };
}

interface Place {
  readonly x: number;
  readonly desk: number;
  readonly top: number;
  readonly away: number;
  readonly height: number;
}
function atDesk({ x, desk, top, away, height }: Place) {
  const screen = eyeAt(x, 0, height).x + away;
  return {
    desk: { y: desk, from: x + 0.13 * height, to: screen + BEHIND_SCREEN },
    screen: { x: screen, top, bottom: Math.max(Math.min(desk + 3, top - 10), top - SCREEN_HEIGHT) },
  };
}
const eyeAt = (shoulder: number, y: number, height: number): Point => ({ x: shoulder + 0.055 * height, y });

/** The highest point of some views, which their drawings have to hold: a head, or a screen. */
export const crownOf = (views: readonly SideView[]): number =>
  Math.max(...views.map(({ head, screen }) => Math.max(head.y + head.ry, screen.top)));
