import type { Frame, HandKey, HandMotion, Prop } from "../../../figure/motion";
import { stillMotion } from "../../../figure/still-motion";
import { thing } from "../../pictures/scenes";
import { bent, box, hint, lit, solid, way } from "../../pictures/strokes";

const FRAME: Frame = { left: -25, right: 53, bottom: -51, top: 27 };
const TYPING = { knuckle: 22, middle: 30, tip: 12, thumb: -6 } as const;

const hand = (props: readonly Prop[], pose: Readonly<Partial<Record<HandKey, number>>> = TYPING): HandMotion => ({
  view: "hand-side",
  frame: FRAME,
  props,
  ...stillMotion(pose),
});
/** A table top with its edge at `from`, and a keyboard on it below the fingers. */
const table = (from: number): Prop => thing(5, [from + 2.5, -28.2], [70, -28.2]);
const KEYBOARD = solid(thing(1.6, ...box(10, -25, 51, -20.5)));
const LID = -17.6;
const caps = [12, 20, 28, 36, 44].map((x) => thing(2.2, [x, LID], [x + 4, LID]));

/** A mouse, its back under the palm. */
const MOUSE = solid(bent(thing(2, [8, -24], [8, -24], [6, -12], [20, -2], [42, -9], [48, -24], [48, -24])));

/** A hand and what it works with, from the thumb's side. */
export const HAND_PICTURES = {
  "hand-wrist": hand([table(-24), KEYBOARD, ...caps, ...lit(hint(3, [-20, 0], [22, 0]))]),
  "hand-flat": hand([
    table(-24),
    solid(hint(2, ...box(10, -25, 51, -20))),
    ...[12, 20, 28, 36, 44].map((x) => hint(2.6, [x, LID], [x + 4, LID])),
  ]),
  "hand-forearm": hand(
    [table(2), solid(hint(2, ...box(-23, -15, -9, -8))), thing(2.4, [-16, -15], [-16, -60]), MOUSE],
    { knuckle: 20, middle: 22, tip: 10, thumb: -4 },
  ),
  "hand-mouse": hand([table(-30), { ...MOUSE, role: "hint" }], {
    wrist: -6,
    knuckle: 26,
    middle: 24,
    tip: 10,
    thumb: -2,
  }),
  "hand-press": hand([
    table(-24),
    KEYBOARD,
    ...caps.filter((_, index) => index !== 4),
    hint(3.4, [42.5, LID - 0.6], [48.5, LID - 0.6]),
    ...way(3, [44, 20], [44, 6]),
  ]),
  "hand-rest": hand([
    table(-24),
    KEYBOARD,
    ...caps,
    solid(bent(hint(2, [-20, -24], [-20, -15], [-12, -10.5], [-4, -15], [-4, -24], [-20, -24]))),
  ]),
  "hand-edge": hand(
    [
      thing(13, [-2, -15.5], [70, -15.5]),
      solid(bent(hint(2, [-2, -9.2], [-14, -9], [-18, -15.5], [-14, -22], [-2, -21.8]))),
      solid(thing(1.6, ...box(24, -7, 70, -4))),
    ],
    { knuckle: 14, middle: 12, tip: 4, thumb: -16 },
  ),
} as const satisfies Readonly<Record<string, HandMotion>>;
