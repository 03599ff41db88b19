import type { BodyMotion, Frame, Prop, Spot } from "../../../figure/motion";
import { arrow, desk, floor } from "../../../figure/props";
import { HANDS_ON_THIGHS, ON_SEAT, SEATED_FRONT } from "../../../figure/stances";
import { stillMotion } from "../../../figure/still-motion";
import { handsAt, keys, mark, TABLE, thing } from "../../pictures/scenes";
import { onBody } from "./marks";

/*
 * The choices about the chair: height and depth of the seat, armrests, back. The mark lies on what tells one from the next.
 */

type Pose = BodyMotion["poses"][string];
interface Chair {
  /** The middle of the seat, and how far it goes forward. */
  readonly seat?: number;
  readonly edge?: number;
  /** The backrest, from its top down. */
  readonly back?: readonly Spot[];
}
/** How far the pelvis is above the middle of a seat. */
const HIPS = 6;
const SEAT = 23;

const chair = ({ seat = SEAT, edge = 15, back = [[-9, seat + 38]] }: Chair): readonly Prop[] => [
  thing(3, ...back, [-9, seat], [-4, seat]),
  thing(3.6, [-8, seat], [edge - 1.8, seat]),
  thing(2.4, [2, seat], [2, 3]),
  thing(2.4, [-10, -1], [2, 4], [13, -1]),
];

const LEG = onBody("pelvis", "kneeR", "ankleR");
const WHOLE: Frame = { left: -33, right: 65, bottom: -6, top: 92 };
/** Somebody on a seat of this height, hands on the thighs; the mark is on the leg. */
const onSeat = (seat: number, contacts: NonNullable<BodyMotion["contacts"]>, pose: Pose, added = LEG): BodyMotion => ({
  view: "side",
  frame: WHOLE,
  anchor: { at: "pelvis", y: seat + HIPS },
  contacts: { ...contacts, ...HANDS_ON_THIGHS },
  props: [floor(-36, 68), ...chair({ seat }), ...added],
  ...stillMotion(pose),
});
const feet = (x: number): NonNullable<BodyMotion["contacts"]> => ({ footL: { at: [x, 0] }, footR: { at: [x, 0] } });

/** The height of the seat, told by the leg. */
export const CHAIR_HEIGHT = {
  seatFits: onSeat(SEAT, feet(33), {}),
  seatLow: onSeat(9, feet(26), {}),
  seatHigh: onSeat(33, feet(28), { ankleL: -38, ankleR: -38, toesL: 38, toesR: 38 }),
  feetHang: onSeat(37, {}, { hipL: 88, hipR: 88, kneeL: 88, kneeR: 88, ankleL: -14, ankleR: -14 }, [
    mark([29, 7], [29, -0.6]),
  ]),
} as const;

const LEGS: Frame = { left: -16, right: 44, bottom: -7, top: 53 };
/** The legs of somebody on a seat that goes as far forward as `edge`; the mark is on what is left to the knee. */
const onPan = (edge: number, added: Prop): BodyMotion => ({
  view: "side",
  frame: LEGS,
  anchor: ON_SEAT,
  contacts: { ...feet(33), ...HANDS_ON_THIGHS },
  props: [floor(-44, 60), ...chair({ edge }), added],
  ...stillMotion({}),
});
const KNEE_HOLLOW = 21.5;
const gap = (edge: number): Prop => ({ ...mark([edge + 2, SEAT], [KNEE_HOLLOW - 1.4, SEAT]), width: 3.6 });

/** The depth of the seat, told by what is left to the knee. */
export const PAN_DEPTH = {
  panFits: onPan(14.5, gap(14.5)),
  panLong: onPan(KNEE_HOLLOW, { ...mark([KNEE_HOLLOW, SEAT]), width: 6 }),
  panShort: onPan(4, gap(4)),
} as const;

const FRONT: Frame = { left: -31, right: 31, bottom: 19, top: 81 };
/** Somebody from the front between armrests of this height. */
const betweenRests = (rest: number, pose: Pose, added: readonly Prop[]): BodyMotion => ({
  view: "front",
  frame: FRONT,
  anchor: ON_SEAT,
  props: [
    thing(3, [-14, 22], [14, 22]),
    ...[-1, 1].flatMap((side) => [
      thing(2.4, [side * 12, 22], [side * 17, 22], [side * 17, rest]),
      thing(4, [side * 13, rest], [side * 20, rest]),
    ]),
    ...added,
  ],
  ...stillMotion({ ...SEATED_FRONT, shortForearmL: 0.84, shortForearmR: 0.84, ...pose }),
});
/** The upper arms hang, the forearms point at the viewer. */
const ARMS: Pose = { shoulderL: 16, shoulderR: 16, elbowL: -30, elbowR: -30 };
const bothSides = (of: (side: -1 | 1) => readonly Prop[]): readonly Prop[] => [...of(-1), ...of(1)];

/** The armrests, told by elbows and shoulders. */
export const ARMRESTS = {
  armrestsFit: betweenRests(
    34,
    ARMS,
    bothSides((side) => [{ ...mark([side * 13, 34], [side * 20, 34]), width: 4, front: false }]),
  ),
  armrestsHigh: betweenRests(
    43,
    { shoulderL: 34, shoulderR: 34, elbowL: -60, elbowR: -60, shrugL: 6, shrugR: 6 },
    bothSides((side) => arrow([side * 17, 67], [side * 17, 78])),
  ),
  armrestsLow: betweenRests(
    27,
    { lumbar: 8, thorax: 12, neck: -10, shoulderR: 8, elbowR: -20, shoulderL: 34, elbowL: -50 },
    [mark([-17, 40], [-17, 30])],
  ),
} as const;

const TRUNK: Frame = { left: -34, right: 44, bottom: 8, top: 86 };
/** Somebody at a keyboard, and the backrest behind them. */
const withBack = (back: readonly Spot[], pose: Pose, ...added: readonly Prop[]): BodyMotion => ({
  view: "side",
  frame: TRUNK,
  anchor: ON_SEAT,
  contacts: { ...feet(33), ...handsAt(26, TABLE) },
  props: [floor(-44, 60), ...chair({ back }), ...desk(19, TABLE, 66), keys(27, TABLE), ...added],
  ...stillMotion(pose),
});

/** The back and what it leans on. */
export const BACK = {
  backFits: withBack(
    [
      [-16, 60],
      [-10, 46],
      [-6, 36],
      [-9, 28],
    ],
    { rot: -8, lumbar: -4, neck: 6 },
    mark([-7.5, 39], [-5.5, 34]),
  ),
  lumbarMissing: withBack(
    [[-12, 60]],
    { rot: -18, lumbar: 14, thorax: 22, neck: 14, head: -14 },
    mark([-10, 36], [-6, 36]),
  ),
  backAngle: {
    ...withBack(
      [
        [-38, 52],
        [-28, 42],
      ],
      { rot: -35, lumbar: -10, thorax: 6, neck: 20, head: 16 },
      ...onBody("pelvis", "lumbar", "chest"),
    ),
    contacts: {
      ...feet(33),
      handL: { at: "kneeL", by: [-11, 5.6], palm: 96 },
      handR: { at: "kneeR", by: [-11, 5.6], palm: 96 },
    },
  },
  backUnused: withBack([[-12, 60]], { rot: 20, lumbar: 10, thorax: 8, neck: 0, head: -14 }, mark([-8, 44], [0, 44])),
} as const;
