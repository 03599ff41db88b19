import { toward } from "../../../figure/geometry";
import type { BodyMotion, Prop, Spot } from "../../../figure/motion";
import { floor, SITTING } from "../../../figure/props";
import { FEET_APART, HANDS_ON_THIGHS, SEATED_FRONT, FEET_BY_CHAIR } from "../../../figure/stances";
import { atDesk, handAt, KEYS_X, mark, screen, sitting, TABLE, thing, TO_EYES } from "../../pictures/scenes";
import { arc, bent, hint, lit, ring, solid, span, way } from "../../pictures/strokes";
import { EDGE, facing, HALF, IN_LAP, LEGS, TORSO, VIEW } from "./views";

/** The eye of somebody who sits. */
const EYE = [6, 70.5] as const;
/** The height of the seat, and where its five castors are. */
const SEAT = SITTING - 7;
const CASTORS: readonly Spot[] = [
  [-12, 0.6],
  [-6, -1],
  [2, -1.6],
  [10, -1],
  [16, 0.6],
];

/** Leaning back against a chair that gives way. */
const reclined = { rot: -16, hipL: 104, hipR: 104, neck: 10 } as const;
const recliningChair: readonly Prop[] = [
  thing(3, [-23.5, 62], [-9.5, SEAT]),
  thing(4, [-7.4, SEAT + 1], [12.6, SEAT + 1]),
  thing(2, [2, SEAT], [2, 4]),
  thing(2, [-9, -1], [-7, 3], [2, 4.5], [11, 3], [13, -1]),
];
const reclining = (added: readonly Prop[]): BodyMotion =>
  sitting([], reclined, {
    frame: { left: -38, right: 53, bottom: -7, top: 84 },
    contacts: { ...FEET_BY_CHAIR, ...HANDS_ON_THIGHS },
    props: [floor(), ...recliningChair, ...added],
  });

/** The chair and how somebody sits on it. */
export const SITTING_PICTURES = {
  "sit-feet": sitting([hint(2.6, [14, -2.7], [42, -2.7])], {}, { frame: LEGS }),
  "sit-width": facing(
    [floor(), ...lit(hint(1.8, [-17, 22], [17, 22])), ...[-17, 17].map((x) => hint(2.2, [x, 18], [x, 26]))],
    {},
    { frame: { left: -32, right: 32, bottom: -8, top: 56 }, contacts: { ...FEET_APART, ...IN_LAP } },
  ),
  "sit-close": sitting([hint(3, [-6, 34], [12, 34]), ...way(2.4, [2, 44], [17, 44])], {}, { frame: TORSO }),
  "sit-papers": atDesk(
    [
      ...screen(56, TABLE + TO_EYES, TABLE),
      thing(1.8, [47, 41], [52, TABLE + 2.4], [42, TABLE + 2.4]),
      hint(3.4, [40.6, 44], [46.4, 63]),
      ...way(2, [9, 70], [37, 57]),
    ],
    {},
    { frame: VIEW },
  ),
  "sit-shine": sitting(
    [
      mark([20, TABLE], [56, TABLE]),
      ...[-40, 0, 40].map((heading) => hint(2.6, toward([38, 40], heading, 5), toward([38, 40], heading, 13))),
    ],
    {},
    { frame: VIEW },
  ),
  "sit-thighs": sitting(lit(hint(2.4, [1, 29], [24, 28.8])), {}, { frame: LEGS }),
  "sit-lowback": sitting(
    [solid(bent(hint(1.6, [-9.2, 53], [-8.6, 50], [-3.6, 41], [-9, 33], [-9.4, 30])))],
    {},
    { frame: TORSO },
  ),
  "sit-armrest": sitting([hint(2.2, [2, 26], [2, 36]), hint(3, [-6, 36.4], [12, 36.4])], {}, { frame: TORSO }),
  "sit-back": sitting([hint(2.6, [-8.5, 64], [-9.2, 27]), ...way(2.4, [24, 54], [8, 54])], {}, { frame: TORSO }),
  "sit-recline": reclining([hint(3, [-23.5, 62], [-10, SEAT + 2]), ...way(2.6, [-22, 44], [-35, 39])]),
  "sit-upright": sitting(
    [...lit(hint(2.2, [-0.4, 30], [-0.4, 60])), ...way(2.4, [-12, 70], [-12, 82])],
    {},
    { frame: TORSO },
  ),
  "sit-roll": sitting(
    [
      ...span(2.4, [-11, 17], [-8, 9], [12, 9], [15, 17]),
      ...way(2.4, [-14, 1], [-25, 1]),
      ...way(2.4, [40, 1], [51, 1]),
    ],
    {},
    { frame: { left: -30, right: 56, bottom: -8, top: 78 } },
  ),
  "sit-base": sitting(
    CASTORS.flatMap((castor) => [hint(2.4, [2, 6], castor), hint(4, castor)]),
    {},
    { frame: LEGS },
  ),
  "sit-controls": sitting(
    [...lit(hint(2.2, [2, 20], [11.5, 19])), ...span(2.2, [-15, 10], [-15, 28])],
    { lumbar: 6, thorax: 8, neck: -6 },
    {
      frame: { left: -22, right: 34, bottom: -2, top: 54 },
      contacts: { ...FEET_BY_CHAIR, handL: handAt(KEYS_X, TABLE), handR: { at: [9.5, 21], palm: 170 } },
    },
  ),
  "sit-edge": sitting([bent(hint(4, [3, SEAT + 1], [15.6, SEAT + 1], [16.4, SEAT - 7]))], {}, { frame: EDGE }),
  "sit-head": sitting(
    [...lit(hint(2.2, [0, 81], [0, 46])), hint(4.6, [0, 69.5]), hint(4.6, [0, 56.5])],
    {},
    { frame: TORSO },
  ),
  "sit-glasses": atDesk(
    [
      ...screen(49, 62, TABLE),
      ...lit(hint(1.7, [0, 71], [4.4, 71])),
      ...lit(hint(1.7, ...ring(7.4, 70, 3))),
      ...way(2.4, [42, 78], [42, 63]),
    ],
    {},
    { frame: VIEW },
  ),
  "sit-top": sitting([hint(2.2, EYE, [47, 70.5]), hint(4.2, [49, 70.5], [49, 68])], {}, { frame: VIEW }),
  "sit-distance": sitting(span(2.6, [9, 66], [46, 66]), {}, { frame: VIEW }),
  "sit-tilt": atDesk(
    [
      thing(1.8, [50, 54], [54, 39.5], [46, 39.5], [57, 39.5]),
      hint(3, [45, 44], [54, 67]),
      ...way(2, [9, 70], [46, 56]),
    ],
    {},
    { frame: VIEW },
  ),
  "sit-elbow": sitting(lit(hint(2.6, "shoulderR", "elbowR", "wristR")), {}, { frame: TORSO }),
  "sit-shoulder": {
    ...atDesk([]),
    view: "back",
    frame: HALF,
    props: [
      thing(2.6, [-40, TABLE], [40, TABLE]),
      ...[-1, 1].flatMap((side) => way(2.2, [side * 15, 76], [side * 15, 62])),
    ],
    contacts: {},
    poses: { still: { ...SEATED_FRONT, shoulderL: 10, shoulderR: 10, shortForearmL: 0.95, shortForearmR: 0.95 } },
  },
  "sit-legroom": sitting(
    [...way(2.6, [30, 26], [58, 26]), ...way(2.6, [40, 3], [58, 3])],
    {},
    { frame: { left: -16, right: 70, bottom: -8, top: 78 } },
  ),
  "sit-cables": sitting(
    [
      bent(hint(2.4, [54, 40.4], [64.5, 41.5], [64.5, 41.5], [64.5, 2])),
      ...[30, 20, 10].map((y) => hint(2.4, [59.5, y], [65, y])),
    ],
    {},
    { frame: { left: -16, right: 70, bottom: -8, top: 78 } },
  ),
  "habit-move": reclining(span(2.6, ...arc(0, 29, 48, 6, 42))),
} as const satisfies Readonly<Record<string, BodyMotion>>;
