import type { AboveMotion, BodyMotion, Frame, HandMotion, Prop, Spot } from "../../../figure/motion";
import { chair, desk, floor } from "../../../figure/props";
import { FEET_BY_CHAIR, ON_SEAT } from "../../../figure/stances";
import { stillMotion } from "../../../figure/still-motion";
import { handsAt, keys, KEYS_X, mark, screen, TABLE, thing, TO_EYES } from "../../pictures/scenes";
import { box } from "../../pictures/strokes";
import { onBody } from "./marks";

/*
 * The choices about screen, phone, mouse and keyboard. The mark lies on what tells one from the next.
 */

type Pose = BodyMotion["poses"][string];

const BUST: Frame = { left: -16, right: 57, bottom: 25, top: 98 };
/** Head and arms of somebody at a table, with what stands on it. */
const atTable = (
  things: readonly Prop[],
  pose: Pose = {},
  contacts: BodyMotion["contacts"] = handsAt(KEYS_X, TABLE),
): BodyMotion => ({
  view: "side",
  frame: BUST,
  anchor: ON_SEAT,
  contacts: { ...FEET_BY_CHAIR, ...contacts },
  props: [floor(-44, 70), ...chair(), ...desk(18, TABLE, 66), keys(KEYS_X, TABLE), ...things],
  ...stillMotion(pose),
});

const EYES = TABLE + TO_EYES;
/** A laptop on the table, open. */
const laptop: readonly Prop[] = [thing(2.2, [18, TABLE + 2.4], [39, TABLE + 2.4], [46, TABLE + 18])];
/** A screen that hangs high above the table. */
const highScreen = (x: number, top: number): readonly Prop[] => [
  thing(3, [x, top], [x, top - 24]),
  thing(2.4, [x + 1, top - 12], [x + 7, top - 12], [x + 7, TABLE]),
];

/** The screen, told by the line of sight. */
export const MONITOR = {
  screenFits: atTable([...screen(46, EYES, TABLE), mark([9, EYES], [42, EYES - 1])]),
  screenLow: atTable([...laptop, mark([17.5, 61.5], [39, 49])], { thorax: 8, neck: 26, head: 20 }),
  screenHigh: atTable([...highScreen(46, EYES + 25), mark([3, 72.6], [42, 90])], { neck: -14, head: -22 }),
} as const;

/** A phone on the table, with its receiver. */
const phone = (x: number): readonly Prop[] => [
  {
    role: "prop",
    width: 1.6,
    closed: true,
    points: [
      [x - 7, TABLE + 2.2],
      [x - 6, TABLE + 4],
      [x + 7, TABLE + 10],
      [x + 7, TABLE + 2.2],
    ],
  },
  thing(3.4, [x - 7, TABLE + 8.5], [x - 5, TABLE + 9], [x + 5, TABLE + 13.6], [x + 7, TABLE + 14.5]),
];
const crossed = (x: number, y: number): readonly Prop[] => [
  mark([x - 9, y - 9], [x + 9, y + 9]),
  mark([x - 9, y + 9], [x + 9, y - 9]),
];
/** A headset on an upright head: the ear, the band over it, and what one speaks into. */
const headset: readonly Prop[] = [
  { ...mark("head", [0, 77.6]), width: 2.4 },
  { ...mark("head"), role: "casing", width: 6.6 },
  { ...mark("head"), width: 5 },
  { ...mark([2.2, 67], [4.6, 63.4], [10, 62.6]), width: 2 },
];
const CALL: Frame = { left: -17, right: 61, bottom: 14, top: 92 };
const calling = (motion: BodyMotion): BodyMotion => ({ ...motion, frame: CALL });

/** The phone, told by how one gets at it. */
export const PHONE = {
  phoneUnused: calling(atTable([...phone(46), ...crossed(46, TABLE + 9)])),
  phoneFits: calling(atTable(headset)),
  phoneFar: calling(
    atTable(
      [...phone(53), ...onBody("shoulderR", "elbowR", "wristR")],
      { rot: 20, lumbar: 8, neck: -10, head: -10 },
      { ...handsAt(KEYS_X, TABLE), handR: { at: [49, TABLE + 12] } },
    ),
  ),
} as const;

const DESK_ABOVE: Frame = { left: -26, right: 46, bottom: -17, top: 55 };
const withMouse = (at: Spot, pose: AboveMotion["poses"][string], added: readonly Prop[]): AboveMotion => ({
  view: "above",
  frame: DESK_ABOVE,
  props: [
    thing(2, [-60, 14], [60, 14]),
    { role: "prop", width: 1.6, points: box(-17, 18, 5, 26) },
    thing(3, [-18, 48], [14, 48]),
    { role: "prop", width: 6, points: [at, [at[0], at[1] + 4]] },
    ...added,
  ],
  ...stillMotion(pose),
});

/** The mouse from above, told by the arm. */
export const MOUSE = {
  mouseFits: withMouse([12, 24], { handXR: 6, handYR: 2 }, onBody("shoulderR", "handR")),
  mouseReach: withMouse([38, 33], { handXR: 31, handYR: 10, twist: 8 }, onBody("shoulderR", "handR")),
} as const;

const HAND: Frame = { left: -28, right: 52, bottom: -38, top: 42 };
const onKeys = (wedge: readonly Spot[], pose: HandMotion["poses"][string], added: Prop): HandMotion => ({
  view: "hand-side",
  frame: HAND,
  props: [thing(3, [-70, -20], [70, -20]), { role: "prop", width: 2, closed: true, points: wedge }, added],
  ...stillMotion(pose),
});

/** The wrist over the keys. */
export const KEYBOARD = {
  wristsStraight: onKeys(
    [
      [16, -17],
      [16, -13],
      [60, -11],
      [60, -17],
    ],
    { moveY: 3, knuckle: 20, middle: 24, tip: 10 },
    mark([-24, 14], [24, 14]),
  ),
  wristsBent: onKeys(
    [
      [14, -17],
      [14, -13],
      [60, 8],
      [60, -17],
    ],
    { moveY: -11, wrist: -42, knuckle: 42, middle: 30, tip: 12 },
    mark([-24, 0], [-3, 0], [14, 16]),
  ),
} as const;
