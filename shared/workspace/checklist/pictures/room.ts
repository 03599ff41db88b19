import type { BodyMotion, Frame, Prop } from "../../../figure/motion";
import { FEET_BY_CHAIR } from "../../../figure/stances";
import { atDesk, handsAt, TABLE, thing } from "../../pictures/scenes";
import { arc, bent, box, hint, sheet, solid } from "../../pictures/strokes";

const FRAME: Frame = { left: -16, right: 66, bottom: 10, top: 92 };
const inRoom = (added: readonly Prop[], over: Partial<BodyMotion> = {}): BodyMotion =>
  atDesk(added, {}, { frame: FRAME, ...over });

/** A window in the wall behind the desk. */
const pane = (left: number, bottom: number, right: number, top: number): readonly Prop[] => [
  thing(2, ...box(left, bottom, right, top)),
  thing(1.6, [(left + right) / 2, bottom], [(left + right) / 2, top]),
];

/** Light, air, warmth and noise at the desk. */
export const ROOM_PICTURES = {
  "room-blind": inRoom([
    ...pane(22, 50, 60, 86),
    ...[84, 79, 74, 69, 64].map((y) => hint(2.6, [22, y], [60, y])),
    hint(1.8, [55, 64], [55, 54]),
    hint(3.4, [55, 54]),
  ]),
  "room-lamp": inRoom(
    [
      thing(3, [50, TABLE + 2.4], [62, TABLE + 2.4]),
      thing(2.2, [56, TABLE + 2.4], [62, 58], [49, 72]),
      solid(hint(2, [51, 76], [45, 70], [40, 64], [52, 64], [53, 70])),
      hint(2.2, [41, 60], [33, 47]),
      hint(2.2, [46, 59], [44, 46]),
      hint(2.4, [21, TABLE + 2.4], [46, TABLE + 2.4]),
    ],
    { contacts: { ...FEET_BY_CHAIR, ...handsAt(26, TABLE) } },
  ),
  "room-light": inRoom([
    thing(2, [36, 92], [36, 86]),
    solid(hint(2, [26, 78], [32, 86], [40, 86], [46, 78])),
    ...[
      [24, 73, 18, 66],
      [36, 73, 36, 64],
      [48, 73, 54, 66],
    ].map(([x = 0, y = 0, farX = 0, farY = 0]) => hint(2.4, [x, y], [farX, farY])),
  ]),
  "room-warmth": inRoom([
    ...sheet(thing(2, [45, 57.8], [45, 84], ...arc(49, 84, 4, -90, 90), ...arc(49, 52, 7, 35, 325))),
    hint(8, [49, 52]),
    hint(3.4, [49, 52], [49, 74]),
    ...[62, 69, 76].map((y) => thing(1.8, [58, y], [62, y])),
  ]),
  "room-air": inRoom([
    ...pane(44, 48, 64, 86),
    ...[60, 70, 80].map((y) => bent(hint(2.4, [58, y], [48, y + 4], [40, y - 4], [30, y + 3], [20, y - 1]))),
  ]),
  "room-noise": inRoom([
    solid(thing(1.8, [50, 62], [56, 62], [63, 54], [63, 84], [56, 76], [50, 76])),
    ...[9, 17, 25].map((radius) => bent(hint(2.6, ...arc(50, 69, radius, 235, 305)))),
  ]),
} as const satisfies Readonly<Record<string, BodyMotion>>;
