import type { Motion } from "../../../figure/motion";
import type { RosaBase } from "../rosa-areas";
import { ARMRESTS, BACK, CHAIR_HEIGHT, PAN_DEPTH } from "./chair";
import { KEYBOARD, MONITOR, MOUSE, PHONE } from "./devices";

/** One picture a choice, good or bad: the figure in that posture, and a mark on what to look at. */
export const ROSA_PICTURES: Readonly<Record<RosaBase, Motion>> = {
  ...CHAIR_HEIGHT,
  ...PAN_DEPTH,
  ...ARMRESTS,
  ...BACK,
  ...MONITOR,
  ...PHONE,
  ...MOUSE,
  ...KEYBOARD,
};
