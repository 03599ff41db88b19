import type { FootMotion, Frame, Motion, Prop } from "../../figure/motion";
import { ON_FEET } from "../../figure/stances";
import { still } from "../../figure/still";
import { thing } from "./scenes";
import { before, bent, box, hint, lit, solid } from "./strokes";

const FRAME: Frame = { left: -46, right: 52, bottom: -24, top: 74 };
/** A flat shoe around the foot: its upper, and its sole. */
const upper = bent(thing(2.4, [-33, 32], [-37, 14], [-35, -2], [-36, -3.4]));
const vamp = bent(thing(2.4, [-2, 32], [3, 22], [16, 16], [36, 14], [45, 8], [44, -3.4]));
const sole = thing(4.6, [-35, -5], [44, -5]);
const floorLine = thing(2, [-60, -10], [60, -10]);
const shod = (added: readonly Prop[], base: readonly Prop[] = [upper, vamp, sole]): FootMotion => ({
  view: "foot-side",
  frame: FRAME,
  props: [floorLine, ...base, ...added],
  ...still({}),
});

/** A shoe from behind. */
const heelOf = (x: number): readonly Prop[] => {
  const out = Math.sign(x);
  const at = (across: number, y: number) => [x + across * out, y] as const;
  return [
    solid(
      bent(
        before(
          1.2,
          at(-4, -0.4),
          at(-4, -0.4),
          at(-4.4, 5),
          at(-2.6, 10),
          at(2.6, 10),
          at(4.4, 5),
          at(5, -0.4),
          at(5, -0.4),
        ),
      ),
    ),
    { ...before(0.9, [x, 3], [x, 8.4]), role: "casing" },
  ];
};

/** Feet and the shoes they are in. */
export const SHOE_PICTURES = {
  "shoe-hold": shod([
    bent(hint(4, [-33, 32], [-38, 14], [-35.4, 0], [-35, -5])),
    hint(3, [-2, 23], [6, 27.4]),
    hint(3, [4.6, 16.6], [11, 22]),
    hint(3, [13, 12], [17, 18.6]),
  ]),
  "shoe-age": shod([
    ...[hint(3, ...box(16, 34, 46, 64)), hint(3, [16, 55], [46, 55])],
    ...[24, 38].map((x) => hint(3, [x, 60], [x, 68])),
    hint(2.6, [24, 45], [29, 40], [38, 49]),
  ]),
  "shoe-heel": shod(
    [
      hint(5, [-35, -5], [44, -5]),
      solid(
        thing(
          1.6,
          [10, 66],
          [13, 54],
          [12, 38],
          [14, 38],
          [18, 52],
          [24, 51],
          [35, 39],
          [50, 38],
          [48, 44],
          [38, 48],
          [26, 62],
        ),
      ),
      ...lit(hint(3, [6, 38], [44, 71])),
    ],
    [upper, vamp],
  ),
  "shoe-wear": {
    view: "back",
    frame: { left: -20, right: 20, bottom: -8, top: 32 },
    anchor: ON_FEET,
    contacts: { footL: { at: [-7, 0] }, footR: { at: [7, 0] } },
    props: [
      thing(0.8, [-20, -3.2], [20, -3.2]),
      ...[-7, 7].flatMap((x) => [...heelOf(x), hint(2, [x - 4.4, -1.2], [x + 4.4, -1.2])]),
    ],
    ...still({}),
  },
} as const satisfies Readonly<Record<string, Motion>>;
