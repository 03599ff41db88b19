import type { Limit } from "./body-limits";
import { between, cos, plus, toward } from "./geometry";
import type { HandKey, HandView, PropKey, Spot } from "./motion";
import type { Values } from "./sample";
import { cased, disc, shownIf, stroke, type Drawing, type Stroke } from "./shape";

/** A hand seen close, about 50 units from wrist to fingertip; the wrist is at (0, 0). Degrees. */
export const HAND_LIMITS: Readonly<Record<HandKey | PropKey, Limit>> = {
  /** Palm view: the forearm rotated, 0 shows the palm, 180 the back. Side view: the forearm raised, 90 fingers up. */
  turn: [-90, 180],
  /** Palm view: the hand bent sideways, toward the thumb. */
  bend: [-40, 30],
  /** Side view: the wrist bent toward the palm; negative backward. In palm view the hand looks shorter. */
  wrist: [-85, 85],
  /** All fingers at the knuckles, bent toward the palm. */
  knuckle: [-30, 95],
  /** All fingers at their middle joints. */
  middle: [0, 110],
  /** All fingers at their last joints. */
  tip: [0, 85],
  /** Palm view: how far each finger fans away from the next. */
  spread: [-4, 14],
  /** The thumb away from the hand; negative across the palm. */
  thumb: [-60, 60],
  /** The thumb's last joint bent. */
  thumbTip: [0, 80],
  /** Units the whole hand is moved. */
  moveX: [-40, 40],
  moveY: [-40, 40],
  propX: [-100, 100],
  propY: [-100, 100],
};

export const drawHand = (view: HandView, pose: Values): Drawing =>
  view === "hand-palm" ? fromPalm(pose) : fromSide(pose);

/** Where each finger begins, and its length; index first. */
const FINGERS = [
  { base: [9.6, 27], length: 23 },
  { base: [3.3, 28.5], length: 26 },
  { base: [-3.3, 27.5], length: 24 },
  { base: [-9.4, 25], length: 19 },
] as const;
/** The lines of the palm, which tell it from the back. */
const CREASES: readonly (readonly Spot[])[] = [
  [
    [9, 19],
    [3, 17],
    [1.5, 5],
  ],
  [
    [-9, 19],
    [-3, 20],
    [5, 24],
  ],
];
const BONES = [0.44, 0.31, 0.25] as const;

function fromPalm(pose: Values): Drawing {
  const v = (key: HandKey): number => pose[key] ?? 0;
  const wide = cos(v("turn"));
  const origin: Spot = [v("moveX"), v("moveY")];
  /** The hand's own plane, bent at the wrist and turned with the forearm. */
  const place = ([x, y]: Spot): Spot => {
    const spot = toward([0, 0], v("bend"), y * cos(v("wrist") * 0.8));
    const aside = toward(spot, v("bend") + 90, x);
    return plus(origin, [aside[0] * wide, aside[1]]);
  };
  const bends = [v("knuckle"), v("knuckle") + v("middle"), v("knuckle") + v("middle") + v("tip")];
  const fingers = FINGERS.map(({ base, length }, index) => {
    const joints: Spot[] = [base];
    bends.forEach((bend, bone) => {
      joints.push(
        toward(joints.at(-1) ?? base, (1.5 - index) * (v("spread") + 1), length * (BONES[bone] ?? 0) * cos(bend)),
      );
    });
    return joints.map(place);
  });
  const thumb = thumbJoints([10, 7], 34 + v("thumb"), v("thumbTip")).map(place);
  const palm: readonly Spot[] = [
    [-1.5, -3],
    [-6.5, 7],
    [-8, 21.5],
    [-3, 25],
    [4, 26],
    [8, 23.5],
    [7, 9],
    [1.5, -3],
  ];
  const isOpen = (bends[2] ?? 0) < 60;
  const hand: readonly Stroke[] = [
    stroke("near", 12, plus(origin, [0, -60]), origin),
    { role: "near", width: 9, points: palm.map(place), closed: true },
    ...CREASES.map((line) => shownIf(wide > 0, { role: "casing", width: 1.1, points: line.map(place), smooth: true })),
  ];
  return {
    points: {
      wrist: origin,
      palm: place([0, 14]),
      finger: fingers[1]?.at(-1) ?? origin,
      thumb: thumb.at(-1) ?? origin,
    },
    strokes: [
      ...hand,
      ...[...fingers, thumb].flatMap((joints) => grown(6, joints)),
      ...[...fingers, thumb].map((joints) =>
        shownIf(wide < -0.3 && isOpen, disc("casing", joints.at(-1) ?? origin, 1.4)),
      ),
    ],
  };
}

function fromSide(pose: Values): Drawing {
  const v = (key: HandKey): number => pose[key] ?? 0;
  const origin: Spot = [v("moveX"), v("moveY")];
  const forearm = 90 - v("turn");
  const hand = forearm + v("wrist");
  const knuckles = toward(origin, hand, 24);
  const chain = (from: Spot, scale: number): readonly Spot[] => {
    const first = toward(from, hand + v("knuckle"), 11.5 * scale);
    const second = toward(first, hand + v("knuckle") + v("middle"), 8 * scale);
    return [from, first, second, toward(second, hand + v("knuckle") + v("middle") + v("tip"), 6.5 * scale)];
  };
  const fingers = chain(knuckles, 1);
  /** The hand from the thumb's side: thick at the ball of the thumb, thin at the knuckles. */
  const back = [
    [0, -2.5],
    [24, -0.6],
    [24, 0.6],
    [16, 3],
    [7, 4],
    [0, 2.5],
  ].map(([along = 0, down = 0]) => toward(toward(origin, hand, along), hand + 90, down));
  const thumbBase = toward(toward(origin, hand, 6), hand + 90, 3);
  const thumb = thumbJoints([0, 0], 0, v("thumbTip")).map(([x, y]) =>
    toward(toward(thumbBase, hand + 28 + v("thumb"), y * 0.85), hand + 118 + v("thumb"), x * 0.85),
  );
  return {
    points: {
      wrist: origin,
      palm: toward(origin, hand, 14),
      finger: fingers.at(-1) ?? origin,
      thumb: thumb.at(-1) ?? origin,
    },
    strokes: [
      stroke("near", 11, toward(origin, forearm + 180, 60), origin),
      stroke("far", 5.4, ...chain(toward(knuckles, hand + 90, 1), 0.9)),
      ...cased([stroke("near", 6.6, ...fingers)], 1.6),
      { role: "near", width: 6, points: back, closed: true },
      ...grown(6, thumb),
    ],
  };
}

/** A finger that grows out of the hand: set off from what it crosses, but for its first part. */
function grown(width: number, joints: readonly Spot[]): readonly Stroke[] {
  const [base, next, ...rest] = joints;
  if (base === undefined || next === undefined) return [];
  return [stroke("casing", width + 1.6, between(base, next, 0.4), next, ...rest), stroke("near", width, ...joints)];
}

/** The thumb from its base; its tip bends back toward the fingers. */
function thumbJoints(base: Spot, heading: number, tip: number): readonly Spot[] {
  const middle = toward(base, heading, 12);
  return [base, middle, toward(middle, heading - tip, 9)];
}
