import { toward } from "../../../figure/geometry";
import type { Motion, Prop } from "../../../figure/motion";
import { FEET_BY_CHAIR } from "../../../figure/stances";
import { atDesk, handAt, handsAt, KEYS_X, TABLE, thing } from "../../pictures/scenes";
import { arc, before, bent, box, clock, hint, lit, sheet, solid, sun, way } from "../../pictures/strokes";
import { face, overShoulders, TORSO, VIEW } from "./views";

/** A laptop with its hinge at (x, y), open toward somebody on its left. */
const laptop = (x: number, y: number): Prop => thing(2.6, [x - 15, y], [x, y], [x + 5, y + 17]);
/** A large A. */
const letter = (x: number, y: number, size: number, width: number): readonly Prop[] => [
  hint(width, [x - size * 0.42, y], [x, y + size], [x + size * 0.42, y]),
  hint(width, [x - size * 0.24, y + size * 0.36], [x + size * 0.24, y + size * 0.36]),
];

/** Screens, laptops and telephones. */
export const SCREEN_PICTURES = {
  "screen-glare": overShoulders([
    ...[0, 45, 90, 135].map((heading) => {
      const far = heading % 90 === 0 ? 9 : 5.4;
      return hint(2, toward([14, 95], heading, -far), toward([14, 95], heading, far));
    }),
    ...lit(hint(2.4, [3, 84], [25, 106])),
  ]),
  "screen-text": overShoulders([
    ...letter(-11, 84, 20, 3),
    ...[86, 93, 100].map((y) => thing(2, [4, y], [y === 86 ? 15 : 21, y])),
  ]),
  "screen-light": overShoulders(sun(0, 93, 6.4, 2.2)),
  "screen-steady": overShoulders([hint(3.4, [-11, 93], [-3, 85], [13, 102])]),
  "hand-pointer": overShoulders([
    solid(hint(1.4, [4, 103], [4, 87], [8, 90.6], [11, 84.6], [13.4, 85.8], [10.6, 91.6], [15.6, 92])),
    bent(hint(2, [-21, 86], [-12, 87], [-14, 99], [-2, 99])),
  ]),
  "screen-program": overShoulders([
    thing(1.8, ...box(-21, 84, 21, 104)),
    hint(3, [-21, 100], [21, 100]),
    hint(3, [-8, 91], [-2, 86], [10, 96]),
  ]),
  "screen-read": face(
    [
      ...sheet(before(3, ...box(0, -56, 54, -22))),
      ...letter(14, -48, 18, 3.4),
      ...[-44, -36].map((y) => hint(3, [28, y], [44, y])),
    ],
    { gazeX: 0.6, gazeY: -0.8 },
  ),
  "laptop-raised": atDesk(
    [
      laptop(51, 53),
      ...[40.6, 44.8, 49].map((y, index) => hint(3, [37 + index, y], [52 - index, y])),
      hint(3, [KEYS_X - 6, TABLE + 2.4], [KEYS_X + 7, TABLE + 2.4]),
    ],
    {},
    { frame: VIEW },
  ),
  "laptop-clock": atDesk(
    [laptop(36, TABLE + 2.6), ...clock(45, 72, 11, 2.2, 20)],
    { thorax: 4, neck: 12, head: 12 },
    { frame: VIEW, contacts: { ...FEET_BY_CHAIR, ...handsAt(KEYS_X, TABLE + 1) } },
  ),
  "tablet-stand": atDesk(
    [
      thing(1.8, [40, TABLE + 2.4], [35, 47], [35, 47]),
      hint(3.4, [29, TABLE + 3], [39, 54]),
      ...way(2, [9, 68], [31, 52]),
    ],
    { neck: 6 },
    { frame: VIEW, contacts: { ...FEET_BY_CHAIR, ...handsAt(KEYS_X - 4, TABLE) } },
  ),
  "phone-headset": face([
    bent(hint(4, ...arc(0, 10, 37.5, -90, 90))),
    ...[-37, 37].map((x) => hint(9, [x, 4], [x, 17])),
    bent(hint(3.4, [-37, 2], [-36, -16], [-17, -16])),
    ...lit(hint(6.6, [-15, -16])),
  ]),
  "phone-volume": face([
    bent(thing(4, ...arc(0, 10, 37.5, -90, 90))),
    ...[-37, 37].map((x) => thing(9, [x, 4], [x, 17])),
    ...[0, 1, 2].map((step) => hint(4, [44 + step * 5, 4], [44 + step * 5, 10 + step * 5])),
  ]),
  "phone-height": atDesk(
    [hint(3, [24.4, 60], [26.6, 71]), hint(1.8, [10, 69.8], [21.5, 67.6])],
    { neck: 3 },
    {
      frame: TORSO,
      contacts: { ...FEET_BY_CHAIR, handL: handAt(KEYS_X, TABLE), handR: { at: [21.6, 61], palm: 30 } },
    },
  ),
} as const satisfies Readonly<Record<string, Motion>>;
