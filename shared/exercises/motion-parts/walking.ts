import type { BodyMotion, Keyframe, Prop } from "../../figure/motion";
import { floor } from "../../figure/props";

/*
 * Two steps of an easy walk in place, over ground that passes. Both feet follow the same track half a loop apart: heel first,
 * flat while the ground carries it back, off by the toes, and forward above the floor.
 */

/** An easy step of about four tenths of the person's height, in hundredths of it. */
const STEP = 38;
const TRAVEL = STEP * 2;
const MOMENTS = 20;

interface FootAt {
  readonly at: number;
  /** The ball of the foot: in front of the hip, and above the floor. */
  readonly x: number;
  readonly y: number;
  /** Toes up, from flat. While the foot pushes off, the toes stay on the floor. */
  readonly tilt: number;
}

const AHEAD = 24;
const onGround = (at: number): number => AHEAD - at * TRAVEL;
const TRACK: readonly FootAt[] = [
  { at: 0, x: onGround(0), y: 3.4, tilt: 17 },
  { at: 0.1, x: onGround(0.1), y: 0, tilt: 0 },
  { at: 0.35, x: onGround(0.35), y: 0, tilt: 0 },
  { at: 0.5, x: onGround(0.5), y: 0, tilt: -32 },
  { at: 0.55, x: onGround(0.55), y: 0.4, tilt: -48 },
  { at: 0.65, x: -12, y: 5, tilt: -45 },
  { at: 0.8, x: 8, y: 4, tilt: -8 },
  { at: 0.9, x: 22, y: 5.6, tilt: 14 },
  { at: 0.97, x: 26, y: 4.9, tilt: 17 },
  { at: 1, x: onGround(0), y: 3.4, tilt: 17 },
];

function footAt(share: number): FootAt {
  const at = share % 1;
  const next = TRACK.find((each) => each.at > at);
  const last = TRACK.findLast((each) => each.at <= at);
  if (next === undefined || last === undefined) throw new Error(`The track of the foot has no place for ${share}`);
  const part = (at - last.at) / (next.at - last.at);
  const mix = (from: number, to: number): number => from + (to - from) * part;
  return { at, x: mix(last.x, next.x), y: mix(last.y, next.y), tilt: mix(last.tilt, next.tilt) };
}

function poseAt(share: number): BodyMotion["poses"][string] {
  const right = footAt(share);
  const left = footAt(share + 0.5);
  const swing = Math.cos(share * 2 * Math.PI);
  const toes = ({ at, tilt }: FootAt): number => (at > 0.3 && at < 0.8 ? Math.max(0, -tilt) : 0);
  return {
    footXR: right.x,
    footYR: right.y,
    ankleR: right.tilt,
    toesR: toes(right),
    footXL: left.x,
    footYL: left.y,
    ankleL: left.tilt,
    toesL: toes(left),
    moveY: -0.9 * Math.cos(share * 4 * Math.PI),
    rot: 2,
    thorax: 1,
    neck: -3,
    shoulderR: -26 * swing,
    shoulderL: 26 * swing,
    elbowR: 16 - 8 * swing,
    elbowL: 16 + 8 * swing,
  };
}

const name = (index: number): string => `p${index % MOMENTS}`;

/** Marks on the ground, a loop apart, so that the picture repeats without a jump. */
const marks: readonly Prop[] = [-1, 0, 1, 2].flatMap((loop) =>
  [0, 0.5].map((part): Prop => ({
    role: "prop",
    moves: true,
    points: [
      [(loop + part) * TRAVEL - 40, -6.4],
      [(loop + part) * TRAVEL - 24, -6.4],
    ],
  })),
);

/** A walk; two steps take `loopMs`. */
export const walking = (loopMs: number): BodyMotion => ({
  view: "side",
  frame: { left: -58, right: 58, bottom: -9, top: 107 },
  props: [floor(-56, 56), ...marks],
  anchor: { at: "pelvis", y: 51.2 },
  contacts: { footL: { at: [0, 0] }, footR: { at: [0, 0] } },
  travel: TRAVEL,
  loopMs,
  poses: Object.fromEntries(Array.from({ length: MOMENTS }, (_, index) => [name(index), poseAt(index / MOMENTS)])),
  timeline: Array.from({ length: MOMENTS + 1 }, (_, index): Keyframe => ({
    at: index / MOMENTS,
    pose: name(index),
    ease: "linear",
  })),
  still: name(MOMENTS / 2),
});
