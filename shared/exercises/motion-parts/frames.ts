import type { Frame } from "../../figure/motion";

/** All of a seated person, from the side. */
export const SEATED_FRAME: Frame = { left: -32, right: 52, bottom: -5, top: 84 };
/** All of a seated person from the front, with room for an arm overhead. */
export const SEATED_FRONT_FRAME: Frame = { left: -46, right: 46, bottom: -5, top: 100 };
/** Head, shoulders and hands of a seated person. */
export const BUST: Frame = { left: -32, right: 32, bottom: 24, top: 84 };
/** Head, shoulders and hands of a person who stands. */
export const STANDING_BUST: Frame = { left: -32, right: 32, bottom: 48, top: 108 };
/** A person who stands, from the waist down. */
export const STANDING_LEGS: Frame = { left: -36, right: 36, bottom: -6, top: 66 };
/** Close-ups of a foot: from its inner side, and from above. */
export const FOOT_SIDE: Frame = { left: -46, right: 46, bottom: -16, top: 66 };
export const FOOT_TOP: Frame = { left: -46, right: 46, bottom: -36, top: 50 };
