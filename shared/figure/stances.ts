import type { Anchor, Contacts } from "./motion";
import { SITTING } from "./props";

/*
 * Common ways to sit and stand: anchors, contacts and joint angles.
 */

/** Sitting on `chair()`: the pelvis stays on the seat. */
export const ON_SEAT: Anchor = { at: "pelvis", y: SITTING };
/** Standing with soft knees; with straight ones the pelvis is 53 high. */
export const ON_FEET: Anchor = { at: "pelvis", y: 52.9 };

/** From the side, both feet flat below the knees. */
export const FEET_BY_CHAIR: Contacts = { footL: { at: [32, 0] }, footR: { at: [32, 0] } };
/** From the side, both feet flat below the hips, with the plumb line through the ankle. */
export const FEET_BELOW: Contacts = { footL: { at: [9.6, 0] }, footR: { at: [8.6, 0] } };
/** From the front, feet as wide as the hips. */
export const FEET_APART: Contacts = { footL: { at: [-7, 0] }, footR: { at: [7, 0] } };
/** From the side, a hand on each thigh. */
export const HANDS_ON_THIGHS: Contacts = {
  handL: { at: "kneeL", by: [-7, 5.4], palm: 96 },
  handR: { at: "kneeR", by: [-7, 5.4], palm: 96 },
};

/** Legs of a seated person from the side, for a foot that leaves the floor: `freeFoot` blends them in. */
export const SEATED_SIDE = { hipL: 88, hipR: 88, kneeL: 90, kneeR: 90 } as const;

/** Arms from the side whose hands rest on the front of the thighs, by angles and not by contact. */
export const ARMS_ON_THIGHS = { shoulderL: 22, shoulderR: 22, elbowL: 26, elbowR: 26 } as const;

/** Legs of a seated person from the front: thighs toward the viewer, knees a little apart. */
export const SEATED_FRONT = {
  hipL: 90,
  hipR: 90,
  kneeL: 90,
  kneeR: 90,
  shortThighL: 0.82,
  shortThighR: 0.82,
} as const;
