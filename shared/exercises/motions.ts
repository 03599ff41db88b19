import type { Motion } from "../figure/motion";
import { ANKLES } from "./motions/ankles";
import { BALANCE } from "./motions/balance";
import { CALVES } from "./motions/calves";
import { CORE } from "./motions/core";
import { BREATHING, EYES } from "./motions/eyes";
import { FEET } from "./motions/feet";
import { HANDS } from "./motions/hands";
import { HIPS } from "./motions/hips";
import { LOWER_BACK } from "./motions/lower-back";
import { NECK } from "./motions/neck";
import { SHOULDERS } from "./motions/shoulders";
import { UPPER_BACK } from "./motions/upper-back";
import { WHOLE_BODY } from "./motions/whole-body";

/** The animated figure of each exercise that has one, by exercise id. */
export const MOTIONS: Readonly<Record<string, Motion>> = {
  ...NECK,
  ...SHOULDERS,
  ...UPPER_BACK,
  ...LOWER_BACK,
  ...CORE,
  ...HIPS,
  ...CALVES,
  ...ANKLES,
  ...FEET,
  ...BALANCE,
  ...HANDS,
  ...EYES,
  ...BREATHING,
  ...WHOLE_BODY,
};
