import type { FootMotion, Frame, Motion, Prop } from "../../../figure/motion";
import { ON_FEET } from "../../../figure/stances";
import { stillMotion } from "../../../figure/still-motion";
import { thing } from "../../pictures/scenes";
import { before, bent, box, hint, lit, solid } from "../../pictures/strokes";

const FRAME: Frame = { left: -46, right: 52, bottom: -24, top: 74 };
/** A flat shoe on the foot: its upper, its sole, and the floor. */
const upper = solid(
  bent(
    before(
      1.6,
      [-35, -4],
      [-35, -4],
      [-37, 14],
      [-33, 30],
      [-32, 33],
      [-4, 33],
      [-2, 33],
      [4, 20],
      [20, 15],
      [38, 13],
      [46, 4],
      [44, -4],
      [44, -4],
    ),
  ),
);
const sole = before(4.6, [-35, -6], [44, -6]);
const ground = thing(2, [-60, -10.4], [60, -10.4]);
const shod = (...added: readonly Prop[]): FootMotion => ({
  view: "foot-side",
  frame: FRAME,
  props: [ground, ...lit(upper), { ...sole, role: "casing", width: 6.6 }, sole, ...added],
  ...stillMotion({}),
});

const highHeel = solid(
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
);

/** A shoe from behind; the corners of its sole are given twice, which keeps them sharp. */
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
  "shoe-hold": shod(
    ...lit(bent(hint(4, [-31, 30], [-34.6, 14], [-33, -1]))),
    ...lit(hint(3, [-4, 22], [4, 25])),
    ...lit(hint(3, [2, 14], [10, 19])),
  ),
  "shoe-age": shod(
    hint(3, ...box(16, 34, 46, 64)),
    hint(3, [16, 55], [46, 55]),
    ...[24, 38].map((x) => hint(3, [x, 60], [x, 68])),
    hint(2.6, [24, 45], [29, 40], [38, 49]),
  ),
  "shoe-heel": shod(hint(4.6, [-35, -6], [44, -6]), highHeel, ...lit(hint(3, [6, 38], [44, 71]))),
  "shoe-wear": {
    view: "back",
    frame: { left: -20, right: 20, bottom: -8, top: 32 },
    anchor: ON_FEET,
    contacts: { footL: { at: [-7, 0] }, footR: { at: [7, 0] } },
    props: [
      thing(0.8, [-20, -3.2], [20, -3.2]),
      ...[-7, 7].flatMap((x) => [...heelOf(x), hint(2, [x - 4.4, -1.2], [x + 4.4, -1.2])]),
    ],
    ...stillMotion({}),
  },
} as const satisfies Readonly<Record<string, Motion>>;
