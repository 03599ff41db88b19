import type { Motion } from "./motion";
import { LOWER_BACK } from "./motions/lower-back";
import { NECK } from "./motions/neck";
import { SHOULDERS } from "./motions/shoulders";
import { WHOLE_BODY } from "./motions/whole-body";

/** The animated figure of each exercise that has one, by exercise id. */
export const MOTIONS: Readonly<Record<string, Motion>> = { ...NECK, ...SHOULDERS, ...LOWER_BACK, ...WHOLE_BODY };
