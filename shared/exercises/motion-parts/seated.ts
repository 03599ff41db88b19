import { chair, floor } from "../../figure/props";
import { ON_SEAT } from "../../figure/stances";
import { SEATED_FRAME } from "./frames";

/** What motions of a seated person, seen from the side, have in common. */
export const SEATED = {
  view: "side",
  frame: SEATED_FRAME,
  props: [floor(-30, 50), ...chair(-2)],
  anchor: ON_SEAT,
} as const;
