import type { BodyKey, BodyMotion, Contact, Contacts, Frame, Prop, Spot } from "../../figure/motion";
import { chair, desk, floor, SITTING } from "../../figure/props";
import { stillMotion } from "../../figure/still-motion";
import { FEET_BELOW, FEET_BY_CHAIR, ON_FEET, ON_SEAT } from "../../figure/stances";
import { hint } from "./strokes";

/*
 * What most pictures share: somebody at a desk from the side, as they are meant to sit or stand, and the mark that shows what a
 * question is about.
 */

type Pose = Readonly<Partial<Record<BodyKey, number>>>;

/** All pictures are square, as they are shown. */
export const SEATED: Frame = { left: -26, right: 68, bottom: -7, top: 87 };
export const UPRIGHT: Frame = { left: -40, right: 72, bottom: -7, top: 105 };

/** What the question is about, before all else: a line through spots, or points of the figure, in the colour of the arrows. */
export const mark = (...points: Prop["points"]): Prop => hint(3, ...points);

/** A line of things: furniture and devices. */
export const thing = (width: number, ...points: readonly Spot[]): Prop => ({ role: "prop", width, points });

/** A screen from the side on its foot, its top at `top`. */
export const screen = (x: number, top: number, table: number): readonly Prop[] => [
  thing(2.6, [x, top], [x, Math.max(top - 22, table + 4)]),
  thing(1.8, [x + 1, Math.max(top - 12, table + 6)], [x + 5, table + 2], [x - 3, table + 2], [x + 9, table + 2]),
];
/** A keyboard from the side. */
export const keys = (x: number, table: number): Prop => thing(2, [x - 5, table + 2.1], [x + 6, table + 2.4]);

/** A hand on the keys at a table, and both. */
export const handAt = (x: number, table: number): Contact => ({ at: [x, table + 4.6], palm: 92 });
export const handsAt = (x: number, table: number): Contacts => ({ handL: handAt(x, table), handR: handAt(x, table) });

/** The tables of somebody who sits and of somebody who stands: the forearms are level on them, lower than for leaning on. */
export const TABLE = 37.5;
export const RAISED_TABLE = 60;
/** The height of what somebody sits on. */
const SEAT_TOP = SITTING - 6;
/** How far in front of the hips the keys are, and how far above a table the top of a screen is that is level with the eyes. */
export const KEYS_X = 24;
export const TO_EYES = 33;

/** Somebody who sits at a desk with a keyboard and no screen, and what the picture adds. */
export const atDesk = (added: readonly Prop[], pose: Pose = {}, over: Partial<BodyMotion> = {}): BodyMotion => ({
  view: "side",
  frame: SEATED,
  anchor: ON_SEAT,
  contacts: { ...FEET_BY_CHAIR, ...handsAt(KEYS_X, TABLE) },
  props: [
    floor(-30, 72),
    ...chair(),
    thing(4, [-7.4, SEAT_TOP], [12.6, SEAT_TOP]),
    thing(3.4, [-8, 63], [-8.8, 31]),
    ...desk(18, TABLE, 66),
    keys(KEYS_X, TABLE),
    ...added,
  ],
  ...stillMotion(pose),
  ...over,
});

/** Somebody who sits as they are meant to, before a screen, and what the picture adds. */
export const sitting = (added: readonly Prop[], pose: Pose = {}, over: Partial<BodyMotion> = {}): BodyMotion =>
  atDesk([...screen(49, TABLE + TO_EYES, TABLE), ...added], pose, over);

/** Somebody who stands at a raised desk, and what the picture adds. */
export const standing = (added: readonly Prop[], pose: Pose = {}, over: Partial<BodyMotion> = {}): BodyMotion => ({
  view: "side",
  frame: UPRIGHT,
  anchor: ON_FEET,
  contacts: { ...FEET_BELOW, ...handsAt(KEYS_X, RAISED_TABLE) },
  props: [
    floor(-44, 76),
    ...desk(14, RAISED_TABLE, 66),
    ...screen(49, RAISED_TABLE + TO_EYES, RAISED_TABLE),
    keys(KEYS_X, RAISED_TABLE),
    ...added,
  ],
  ...stillMotion(pose),
  ...over,
});
