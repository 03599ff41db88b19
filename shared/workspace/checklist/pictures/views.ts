import type {
  AboveKey,
  AboveMotion,
  BodyKey,
  BodyMotion,
  Contacts,
  FaceKey,
  FaceMotion,
  Frame,
  Prop,
} from "../../../figure/motion";
import { chairFacing } from "../../../figure/props";
import { ON_SEAT, SEATED_FRONT } from "../../../figure/stances";
import { stillMotion } from "../../../figure/still-motion";
import { bent, box, sheet } from "../../pictures/strokes";
import { thing } from "../../pictures/scenes";

/*
 * The views of a workplace besides the one from the side: from above, over the shoulder, from the front, and a face.
 */

type Pose<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/** Cuts of the side view: from the trunk to the screen, head and arms, chair and legs, and the edge of the seat. */
export const VIEW: Frame = { left: -15, right: 59, bottom: 13, top: 87 };
export const LEGS: Frame = { left: -20, right: 46, bottom: -8, top: 58 };
export const TORSO: Frame = { left: -20, right: 42, bottom: 23, top: 85 };
export const EDGE: Frame = { left: -8, right: 36, bottom: -2, top: 42 };
/** Head and shoulders from the front or from behind. */
export const HALF: Frame = { left: -29, right: 29, bottom: 27, top: 85 };

const ABOVE: Frame = { left: -43, right: 43, bottom: -21, top: 65 };
/** The things on a desk from above, and the chair. */
export const deskAbove = thing(2, ...box(-40, 14, 40, 60));
export const chairAbove = bent(thing(3.4, [-15, -4], [-10, -14], [10, -14], [15, -4]));
export const screenAbove: readonly Prop[] = [thing(4, [-18, 48], [18, 48]), thing(7, [-3, 51], [3, 51])];
export const keysAbove: readonly Prop[] = [thing(1.6, ...box(-14, 19, 14, 29)), thing(1.2, [-10, 26], [10, 26])];

/** Somebody at a desk from above, before a screen and with the hands on the keys. */
export const fromAbove = (
  props: readonly Prop[],
  pose: Pose<AboveKey> = {},
  over: Partial<AboveMotion> = {},
): AboveMotion => ({ view: "above", frame: ABOVE, props, ...stillMotion(pose), ...over });

/** Somebody before a screen, seen over the shoulders: the free part of the screen is [-25, 82] to [25, 104]. */
export const overShoulders = (added: readonly Prop[]): BodyMotion => ({
  view: "back",
  frame: { left: -33, right: 33, bottom: 47, top: 113 },
  anchor: ON_SEAT,
  props: [thing(2.4, [-40, 62], [40, 62]), ...sheet(thing(2.6, ...box(-29, 72, 29, 109))), ...added],
  ...stillMotion({ ...SEATED_FRONT, shoulderL: 14, shoulderR: 14 }),
});

/** Seen from the front, both hands in the lap. */
export const IN_LAP: Contacts = { handL: { at: [-9, 33], palm: 150 }, handR: { at: [9, 33], palm: 210 } };

/** Somebody who sits and is seen from the front, hands in the lap unless the picture has them elsewhere. */
export const facing = (
  added: readonly Prop[],
  pose: Pose<BodyKey> = {},
  over: Partial<BodyMotion> = {},
): BodyMotion => ({
  view: "front",
  frame: HALF,
  anchor: ON_SEAT,
  contacts: IN_LAP,
  props: [...chairFacing(), ...added],
  ...stillMotion({
    ...SEATED_FRONT,
    ...{ shortArmL: 0.15, shortArmR: 0.15, shortForearmL: 0.35, shortForearmR: 0.35 },
    ...pose,
  }),
  ...over,
});

/** A face, and what is before and beside it. */
export const face = (props: readonly Prop[], pose: Pose<FaceKey> = {}, over: Partial<FaceMotion> = {}): FaceMotion => ({
  view: "face",
  frame: { left: -58, right: 58, bottom: -58, top: 58 },
  props,
  ...stillMotion(pose),
  ...over,
});
