import type { Anchor, Contacts, Frame } from "./motion";
import { SITTING } from "./props";

/*
 * Where people sit and stand in most motions: anchors, contacts of the feet, and cuts of the picture.
 */

/** Sitting on `chair()`: the pelvis stays on the seat. */
export const ON_SEAT: Anchor = { at: "pelvis", y: SITTING };
/** The height of the pelvis of somebody who stands with soft knees; 53 is with straight ones. */
export const STANDING = 52.9;
export const ON_FEET: Anchor = { at: "pelvis", y: STANDING };

/** From the side, both feet flat below the knees. */
export const FEET_BY_CHAIR: Contacts = { footL: { at: [32, 0] }, footR: { at: [32, 0] } };
/** From the side, both feet flat below the hips of somebody who stands with the plumb line through the ankle. */
export const FEET_BELOW: Contacts = { footL: { at: [9.6, 0] }, footR: { at: [8.6, 0] } };
/** From the front, feet as wide as the hips. */
export const FEET_APART: Contacts = { footL: { at: [-7, 0] }, footR: { at: [7, 0] } };
/** The angles of the same, for a foot that leaves the floor: freeFoot mixes them in. */
export const SEATED_SIDE = { hipL: 88, hipR: 88, kneeL: 90, kneeR: 90 } as const;
/** From the side, a hand on each thigh. */
export const HANDS_ON_THIGHS: Contacts = {
  handL: { at: "kneeL", by: [-7, 5.4], palm: 96 },
  handR: { at: "kneeR", by: [-7, 5.4], palm: 96 },
};

/** Legs of somebody who sits and is seen from the front: thighs toward the viewer, knees a little apart. */
export const SEATED_FRONT = {
  hipL: 90,
  hipR: 90,
  kneeL: 90,
  kneeR: 90,
  shortThighL: 0.82,
  shortThighR: 0.82,
} as const;

/** Somebody who sits, from the side, whole. */
export const SEATED_FRAME: Frame = { left: -32, right: 52, bottom: -5, top: 84 };
/** Somebody who sits, from the front, whole, with room for an arm overhead. */
export const SEATED_FRONT_FRAME: Frame = { left: -46, right: 46, bottom: -5, top: 100 };
/** Head, shoulders and hands of somebody who sits. */
export const BUST: Frame = { left: -32, right: 32, bottom: 24, top: 84 };
