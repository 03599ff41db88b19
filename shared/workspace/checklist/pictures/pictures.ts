import type { Motion } from "../../../figure/motion";
import { ABOVE_PICTURES } from "./above";
import { HABIT_PICTURES } from "./habits";
import { HAND_PICTURES } from "./hands";
import type { PictureId } from "./ids";
import { ROOM_PICTURES } from "./room";
import { SCREEN_PICTURES } from "./screens";
import { SHOE_PICTURES } from "./shoes";
import { SITTING_PICTURES } from "./sitting";
import { STANDING_PICTURES } from "./standing";

/** The picture of each question: somebody who does it well, and in the mark's colour what the question is about. */
export const PICTURES: Readonly<Record<PictureId, Motion>> = {
  ...SITTING_PICTURES,
  ...STANDING_PICTURES,
  ...ABOVE_PICTURES,
  ...HAND_PICTURES,
  ...SCREEN_PICTURES,
  ...ROOM_PICTURES,
  ...SHOE_PICTURES,
  ...HABIT_PICTURES,
};
