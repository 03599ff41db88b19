import type { Contacts, Frame } from "../../figure/motion";
import { arrow, chair, chairFacing } from "../../figure/props";
import { FEET_BY_CHAIR, HANDS_ON_THIGHS, ON_SEAT, SEATED_FRONT } from "../../figure/stances";
import type { WrittenExercise } from "../exercise";
import { BUST } from "../motion-parts/frames";
import { stayIn } from "../motion-parts/timelines";

const resting: Contacts = {
  handL: { at: [-9, 33], palm: 150 },
  handR: { at: [9, 33], palm: 210 },
};
const arms = { shortArmL: 0.15, shortArmR: 0.15, shortForearmL: 0.35, shortForearmR: 0.35 } as const;
const facing = {
  view: "front",
  frame: BUST,
  props: chairFacing(),
  anchor: ON_SEAT,
  contacts: resting,
} as const;
const still = { ...SEATED_FRONT, ...arms };
/** Head and shoulders from the side. */
const PROFILE: Frame = { left: -24, right: 34, bottom: 26, top: 82 };
const profile = {
  view: "side",
  frame: PROFILE,
  anchor: ON_SEAT,
  contacts: { ...FEET_BY_CHAIR, ...HANDS_ON_THIGHS },
} as const;

export const NECK_EXERCISES = [
  {
    id: "neck-side-bend",
    areas: ["neck", "shoulders"],
    position: "seated",
    kind: "stretch",
    level: 1,
    seconds: 65,
    repetitions: 2,
    holdSec: 10,
    moveSec: 3,
    perSide: true,
    movements: ["endOfNeck", "movesHead"],
    needs: [],
    discreet: true,
    seated: null,
    source: "depaul",
    motion: {
      ...facing,
      loopMs: 8_000,
      poses: {
        tall: still,
        bent: { ...still, neck: 18, head: 20, shrugL: -1.5, shrugR: -0.5 },
      },
      timeline: stayIn("bent", "tall", 0.3),
      still: "bent",
      sides: "alternate",
    },
  },
  {
    id: "neck-turns",
    areas: ["neck"],
    position: "seated",
    kind: "mobility",
    level: 1,
    seconds: 65,
    repetitions: 5,
    holdSec: 2,
    moveSec: 3,
    perSide: true,
    movements: ["endOfNeck", "movesHead"],
    needs: [],
    discreet: true,
    seated: null,
    source: "atlas",
    motion: {
      ...facing,
      loopMs: 9_000,
      poses: {
        ahead: still,
        right: { ...still, turn: 68 },
        left: { ...still, turn: -68 },
      },
      timeline: [
        { at: 0, pose: "ahead" },
        { at: 0.2, pose: "right" },
        { at: 0.35, pose: "right" },
        { at: 0.65, pose: "left" },
        { at: 0.8, pose: "left" },
        { at: 1, pose: "ahead" },
      ],
      still: "right",
    },
  },
  {
    id: "chin-tuck",
    areas: ["neck", "upperBack"],
    position: "seated",
    kind: "strength",
    level: 1,
    seconds: 55,
    repetitions: 6,
    holdSec: 5,
    moveSec: 2,
    perSide: false,
    movements: ["endOfNeck"],
    needs: [],
    discreet: true,
    seated: null,
    source: "ccohs",
    motion: {
      ...profile,
      props: [...chair(), ...arrow([25, 71], [16, 71])],
      loopMs: 6_000,
      poses: {
        forward: { slide: 5.5, neck: 12, head: -12, thorax: 3 },
        tucked: { slide: -2, neck: 0, head: 3 },
      },
      timeline: stayIn("tucked", "forward", 0.3),
      still: "tucked",
    },
  },
  {
    id: "neck-chin-to-chest",
    areas: ["neck", "upperBack"],
    position: "seated",
    kind: "stretch",
    level: 1,
    seconds: 40,
    repetitions: 2,
    holdSec: 10,
    moveSec: 3,
    perSide: false,
    movements: ["endOfNeck", "movesHead", "roundsSpine"],
    needs: [],
    discreet: true,
    seated: null,
    source: "common",
    motion: {
      ...profile,
      props: chair(),
      loopMs: 8_000,
      poses: {
        tall: {},
        bowed: { neck: 34, head: 32, thorax: 5, slide: 1 },
      },
      timeline: stayIn("bowed", "tall", 0.3),
      still: "bowed",
    },
  },
  {
    id: "levator-look-down",
    areas: ["neck", "shoulders"],
    position: "seated",
    kind: "stretch",
    level: 1,
    seconds: 50,
    repetitions: 1,
    holdSec: 15,
    moveSec: 3,
    perSide: true,
    movements: ["endOfNeck", "movesHead"],
    needs: [],
    discreet: true,
    seated: null,
    source: "common",
    motion: {
      ...facing,
      loopMs: 9_000,
      poses: {
        ahead: still,
        turned: { ...still, turn: 45, nod: 4 },
        down: { ...still, turn: 45, nod: 32, neck: 14, head: 18, shrugL: -1.5 },
      },
      timeline: [
        { at: 0, pose: "ahead" },
        { at: 0.2, pose: "turned" },
        { at: 0.4, pose: "down" },
        { at: 0.8, pose: "down" },
        { at: 1, pose: "ahead" },
      ],
      still: "down",
      sides: "alternate",
    },
  },
] as const satisfies readonly WrittenExercise[];
