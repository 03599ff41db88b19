import type { BodyKey, PropKey } from "./motion";

export type Limit = readonly [least: number, most: number];

/**
 * Lengths of the body; a standing person is 100 high: ankle 3.9 + shank 24.6 + thigh 24.5 + lumbar 12 + thorax 17 + neck 5 +
 * head 13. Rounded from the segment lengths that gait research draws people with: Winter, Biomechanics and Motor Control of
 * Human Movement, 4th ed. 2009, after Drillis and Contini 1966.
 */
export const LENGTH = {
  lumbar: 12,
  thorax: 17,
  neck: 5,
  head: 6.5,
  upperArm: 18,
  forearm: 15,
  hand: 6,
  thigh: 24.5,
  shank: 24.6,
  ankle: 3.9,
  heel: 3.2,
  ball: 8.6,
  toe: 3.4,
  shoulderDrop: 1.5,
  shoulderHalf: 10,
  hipHalf: 5,
} as const;

const limb = {
  /** Units the shoulder is lifted toward the ear. */
  shrug: [-2, 6],
  /** Units the shoulder blade carries the shoulder forward; negative is drawn back. In front and back view: toward the side. */
  reach: [-6, 7],
  /** Side: arm forward and up (90 forward, 180 up), negative backward. Front: outward and up; negative across the body. */
  shoulder: [-95, 190],
  /** Side: forearm forward. Front: outward or up, negative inward. */
  elbow: [-150, 150],
  /** The hand against the forearm; signs as at the elbow. */
  wrist: [-90, 90],
  /** Side: knee forward and up. Front: leg outward. */
  hip: [-35, 130],
  /** Side: heel backward. Front: shank inward. */
  knee: [-5, 145],
  /** Toes up; negative points the foot. For a planted foot measured from the floor. */
  ankle: [-60, 35],
  /** Toes up against the ball of the foot; negative curled. */
  toes: [-40, 75],
  /** 0 is the full length, 1 a limb that points at the viewer. */
  shortArm: [0, 1],
  shortForearm: [0, 1],
  shortThigh: [0, 1],
  shortShank: [0, 1],
  /** 0 holds the contact of the motion, 1 lets go and follows the angles. */
  freeHand: [0, 1],
  freeFoot: [0, 1],
  /** Units the contact of this hand or foot is moved by. */
  handX: [-80, 80],
  handY: [-80, 80],
  footX: [-60, 60],
  footY: [-10, 60],
} as const satisfies Readonly<Record<string, Limit>>;

const both = (side: "L" | "R"): Readonly<Record<string, Limit>> =>
  Object.fromEntries(Object.entries(limb).map(([name, limit]) => [name + side, limit]));

const trunk = {
  /** Pelvis. Side: tilted forward. Front: leaning to screen-right. The same for the next four, each added to the one below. */
  rot: [-35, 110],
  lumbar: [-30, 55],
  thorax: [-30, 45],
  neck: [-50, 60],
  head: [-40, 45],
  /** The face turned: front to screen-right, side toward the viewer. */
  turn: [-85, 85],
  /** Front: the face tipped down; negative up. */
  nod: [-50, 60],
  /** The chest turned, in the sense of `turn`; it carries the head along. */
  twist: [-60, 60],
  /** Side: units the head glides forward; negative back. */
  slide: [-4, 8],
  /** Side: units the belly stands out. */
  belly: [-2, 5],
  /** Front: the trunk leaning toward the viewer; a limb's `short…` for lumbar, thorax and neck. Negative: longer than most. */
  shortTrunk: [-0.15, 0.6],
  /** Units the whole body is moved from its anchor. */
  moveX: [-40, 40],
  moveY: [-40, 40],
  propX: [-100, 100],
  propY: [-100, 100],
} as const satisfies Readonly<Partial<Record<BodyKey | PropKey, Limit>>>;

/** What each key of a body pose means, and how far it goes; degrees where the note says no other unit. */
export const BODY_LIMITS: Readonly<Record<string, Limit>> = { ...trunk, ...both("L"), ...both("R") };
