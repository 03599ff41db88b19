import type { Frame } from "../../figure/motion";
import type { WrittenExercise } from "../exercise";
import { stayIn, through } from "../motion-parts/timelines";

const UPRIGHT: Frame = { left: -46, right: 46, bottom: -26, top: 66 };

export const HAND_EXERCISES = [
  {
    id: "tendon-glide",
    areas: ["hands", "wrists"],
    position: "seated",
    kind: "mobility",
    level: 1,
    seconds: 40,
    repetitions: 5,
    holdSec: null,
    moveSec: 5,
    perSide: false,
    movements: [],
    needs: [],
    discreet: true,
    seated: null,
    source: "ccohs",
    motion: {
      view: "hand-side",
      frame: UPRIGHT,
      props: [],
      loopMs: 7_000,
      poses: {
        open: { turn: 90 },
        fist: { turn: 90, knuckle: 88, middle: 108, tip: 85, thumb: -24, thumbTip: 40 },
        hook: { turn: 90, knuckle: 4, middle: 105, tip: 75 },
      },
      timeline: through("open", "fist", "hook"),
      still: "fist",
    },
  },
  {
    id: "fist-fan",
    areas: ["hands"],
    position: "seated",
    kind: "mobility",
    level: 1,
    seconds: 45,
    repetitions: 5,
    holdSec: 5,
    moveSec: 2,
    perSide: false,
    movements: [],
    needs: [],
    discreet: true,
    seated: null,
    source: "atlas",
    motion: {
      view: "hand-palm",
      frame: UPRIGHT,
      props: [],
      loopMs: 5_000,
      poses: {
        fist: { knuckle: 85, middle: 100, tip: 60, thumb: -50, thumbTip: 30 },
        fan: { spread: 13, thumb: 30 },
      },
      timeline: stayIn("fan", "fist", 0.3, 0.7),
      still: "fan",
    },
  },
] as const satisfies readonly WrittenExercise[];
