import type { Motion, Prop } from "../../../figure/motion";
import { thing } from "../../pictures/scenes";
import { box, hint, lit, ring, sheet, solid } from "../../pictures/strokes";
import { face, facing } from "./views";

/** What one looks at far away: hills in a window. */
const view: readonly Prop[] = [
  thing(3, ...box(44, 4, 84, 52)),
  solid(thing(1.6, [47, 12], [57, 30], [65, 20], [72, 34], [81, 16], [81, 7], [47, 7])),
];

/** Eyes, and somebody to talk to. */
export const HABIT_PICTURES = {
  "habit-far": face(
    [...view, ...lit(hint(4, ...ring(66, 26, 15)))],
    { gazeX: 0.9, gazeY: 0.5 },
    { frame: { left: -46, right: 90, bottom: -72, top: 64 } },
  ),
  "habit-ask": facing(
    [
      ...sheet(hint(2.4, [10, 70], [14, 80], [14, 98], [48, 98], [48, 78], [22, 78], [10, 70])),
      hint(3, [31, 83], [31, 93]),
      hint(3, [26, 88], [36, 88]),
    ],
    {},
    { frame: { left: -26, right: 52, bottom: 26, top: 104 } },
  ),
  "habit-note": facing(
    [
      ...sheet(hint(2.4, [10, 70], [14, 80], [14, 98], [48, 98], [48, 78], [22, 78], [10, 70])),
      ...[22, 31, 40].map((x) => hint(4.4, [x, 88])),
    ],
    {},
    { frame: { left: -26, right: 52, bottom: 26, top: 104 } },
  ),
  "habit-eyes": face([
    ...[-13.6, 13.6].map((x) => hint(3, ...ring(x, 15, 11.4))),
    hint(3, [-2, 16], [2, 16]),
    hint(3, [-25, 17], [-34, 19]),
    hint(3, [25, 17], [34, 19]),
  ]),
} as const satisfies Readonly<Record<string, Motion>>;
