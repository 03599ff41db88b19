import type { AboveMotion, Prop } from "../../../figure/motion";
import { arc, before, bent, box, hint, lit, ring, span, way } from "../../pictures/strokes";
import { thing } from "../../pictures/scenes";
import { chairAbove, deskAbove, fromAbove, keysAbove, screenAbove } from "./views";

const place: readonly Prop[] = [chairAbove, deskAbove];
/** Cup, phone and notes. */
const cup = (x: number, y: number): Prop => thing(1.8, ...ring(x, y, 3.4));
const phone = (x: number, y: number): Prop => thing(1.8, ...box(x - 3, y - 5, x + 3, y + 5));
const paper = (x: number, y: number): readonly Prop[] => [
  thing(1.8, ...box(x - 7, y - 9, x + 7, y + 9)),
  ...[-4, 0, 4].map((up) => thing(1.2, [x - 3.6, y + up], [x + 3.6, y + up])),
];

/** Somebody at a desk, from above. */
export const ABOVE_PICTURES = {
  "above-straight": fromAbove([
    ...place,
    ...screenAbove,
    ...keysAbove,
    ...lit(hint(2.6, [-11, 0], [11, 0])),
    ...way(2.6, [0, 12], [0, 42]),
  ]),
  "above-standing": fromAbove([
    deskAbove,
    ...screenAbove,
    ...keysAbove,
    ...lit(hint(2.6, [-11, 0], [11, 0])),
    ...way(2.6, [0, 12], [0, 42]),
  ]),
  "above-screen": fromAbove([
    ...place,
    ...keysAbove,
    hint(4.4, [-18, 49], [18, 49]),
    thing(7, [-3, 53], [3, 53]),
    ...way(2.6, [0, 11], [0, 44]),
  ]),
  "above-keyboard": fromAbove([
    ...place,
    ...screenAbove,
    hint(2.4, ...box(-14, 19, 14, 30)),
    ...lit(hint(2.2, [0, 10], [0, 36])),
  ]),
  "above-keys": fromAbove([
    ...place,
    ...screenAbove,
    thing(1.6, ...box(-15, 18, 15, 31)),
    ...[21.5, 24.7, 27.9].map((y) => hint(2.3, [-11, y], [11, y])),
  ]),
  "above-mouse": fromAbove(
    [
      ...place,
      ...screenAbove,
      ...keysAbove,
      { ...hint(10, [20.6, 22], [20.6, 27]), front: false },
      ...way(2.6, [37, 24], [28.5, 24]),
    ],
    { handXR: 14.5 },
  ),
  "above-reach": fromAbove([
    chairAbove,
    deskAbove,
    ...keysAbove,
    cup(-21, 27),
    phone(21, 26),
    bent(hint(3, ...arc(0, 2, 40, -70, 70))),
  ]),
  "above-room": fromAbove([
    chairAbove,
    hint(3, ...box(-40, 14, 40, 60)),
    ...screenAbove,
    ...keysAbove,
    ...paper(-29, 28),
    phone(31, 27),
  ]),
  "above-phone": fromAbove([
    ...place,
    ...screenAbove,
    ...keysAbove,
    { ...phone(27, 26), role: "hint", width: 2.6 },
    hint(1.8, [25.6, 22.6], [28.4, 22.6]),
    ...span(2.6, [5, 36.5], [28, 36.5]),
  ]),
  "above-window": fromAbove([
    chairAbove,
    thing(2, ...box(-23, 14, 40, 60)),
    ...screenAbove,
    ...keysAbove,
    thing(2, [-40, -20], [-40, 64]),
    hint(4.4, [-40, 10], [-40, 50]),
    ...[20, 34].flatMap((y) => way(2.4, [-35, y], [-20, y])),
  ]),
  "room-space": fromAbove(
    [
      chairAbove,
      thing(2, ...box(-30, 15, 30, 48)),
      thing(4, [-15, 40], [15, 40]),
      ...way(2.8, [0, -18], [0, -34]),
      ...way(2.8, [-18, -6], [-34, -12]),
      ...way(2.8, [18, -6], [34, -12]),
    ],
    {},
    { frame: { left: -43, right: 43, bottom: -37, top: 49 } },
  ),
  "habit-mix": fromAbove(
    [
      ...place,
      ...screenAbove,
      thing(1.6, ...box(-18, 19, 8, 29)),
      ...paper(24, 26),
      before(1.8, [21, 24], [25, 30]),
      ...span(2.8, [-12, 33], [-8, 42], [16, 44], [22, 38]),
    ],
    { handXL: -1, handXR: 14 },
  ),
} as const satisfies Readonly<Record<string, AboveMotion>>;
