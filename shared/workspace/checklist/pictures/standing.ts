import type { BodyMotion, Frame, Prop } from "../../../figure/motion";
import { chair, floor } from "../../../figure/props";
import { FEET_APART } from "../../../figure/stances";
import { stillMotion } from "../../../figure/still-motion";
import { RAISED_TABLE, standing, thing, TO_EYES } from "../../pictures/scenes";
import { box, clock, hint, lit, ring, solid, span, way } from "../../pictures/strokes";

/** Legs and feet of somebody who stands. */
const LOWER: Frame = { left: -30, right: 30, bottom: -7, top: 53 };
/** Their trunk and arms. */
const TORSO_UP: Frame = { left: -20, right: 42, bottom: 46, top: 108 };
const TOP = RAISED_TABLE + TO_EYES;

/** On the way, with a long step. */
const walking = (added: readonly Prop[]): BodyMotion => ({
  view: "side",
  frame: { left: -46, right: 66, bottom: -7, top: 105 },
  anchor: { at: "pelvis", y: 51 },
  contacts: { footL: { at: [-12, 1] }, footR: { at: [24, 3.4] } },
  props: [floor(-60, 80), ...added],
  ...stillMotion({
    ...{ ankleR: 17, ankleL: -36, toesL: 36, rot: 3 },
    ...{ shoulderL: 24, elbowL: 24, shoulderR: -22, elbowR: 14 },
  }),
});

/** Somebody who stands at a raised desk, or walks. */
export const STANDING_PICTURES = {
  "stand-desk": standing([
    hint(3.4, [15, RAISED_TABLE], [65, RAISED_TABLE]),
    ...span(3, [40, 0], [40, 56]),
    ...lit(hint(5.4, "elbowR")),
  ]),
  "stand-screen": standing([hint(3.4, [49, TOP], [49, TOP - 22]), ...way(3, [63, TOP - 24], [63, TOP])]),
  "stand-head": standing(
    [...lit(hint(2.2, [0, 104], [0, 70])), hint(4.6, [0, 93]), hint(4.6, [0, 80])],
    {},
    { frame: TORSO_UP },
  ),
  "stand-distance": standing(span(2.8, [9, 90], [46, 90])),
  "stand-mat": standing(
    [hint(4.4, [-14, -2.6], [26, -2.6])],
    {},
    {
      frame: { left: -36, right: 48, bottom: -10, top: 74 },
    },
  ),
  "stand-feet": {
    ...standing([]),
    view: "front",
    frame: LOWER,
    contacts: FEET_APART,
    props: [
      floor(),
      ...[-7, 7].flatMap((x) => [...lit(hint(2, [x * 0.8, 42], [x, 9])), hint(3, [x - 4, -2.7], [x + 4, -2.7])]),
    ],
    poses: { still: { shoulderL: 8, shoulderR: 8 } },
  },
  "stand-knees": standing(
    [hint(2.4, ...ring(3.4, 28, 8)), ...way(2.4, [14, 28], [24, 28])],
    { moveY: -1.6 },
    {
      frame: LOWER,
    },
  ),
  "habit-change": {
    ...standing([]),
    frame: { left: -58, right: 58, bottom: -8, top: 108 },
    props: [floor(-60, 60), ...chair(-40), ...standing([]).props.slice(1), ...span(3, [-39, 52], [-36, 84], [-12, 96])],
  },
  "stand-shelf": {
    ...standing([]),
    frame: { left: -46, right: 66, bottom: -7, top: 105 },
    contacts: { ...standing([]).contacts, handL: { at: [24, 62], palm: 92 }, handR: { at: [24, 62], palm: 92 } },
    props: [
      floor(-50, 70),
      thing(2, ...box(24, 0, 58, 100)),
      ...[24, 84].map((y) => thing(2, [24, y], [58, y])),
      hint(3.2, [24, 57], [58, 57]),
      solid(hint(2, ...box(32, 59, 52, 70))),
      ...span(2.8, [12, 52], [12, 84]),
    ],
  },
  "stand-stable": standing([
    hint(3.4, [62, 58], [62, 2]),
    hint(3.4, [52, 0.6], [66, 0.6]),
    ...way(2.8, [38, 22], [56, 22]),
  ]),
  "stand-short": standing([
    ...clock(-22, 74, 15, 3, 10),
    solid(hint(1, [-22, 74], [-22, 85], [-16.5, 83.5], [-12.5, 79.5])),
  ]),
  "habit-clock": walking(clock(44, 80, 16, 3.2, 20)),
} as const satisfies Readonly<Record<string, BodyMotion>>;
