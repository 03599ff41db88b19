import type { BodyView, Motion, BodyMotion } from "../../shared/figure/motion";
import { bodyPoints } from "../../shared/figure/body";
import { poseAt } from "../../shared/figure/sample";
import type { Points } from "../../shared/figure/shape";

/** How far a movement of the figure takes the body, at the most of its loop; angles in degrees, heights in figure units. */
export interface Reach {
  /** Between trunk and thigh, from standing; in side view. */
  readonly hip: number;
  readonly knee: number;
  /** Of the back from pelvis to chest: rounded, and hollowed. */
  readonly round: number;
  readonly hollow: number;
  readonly leanBack: number;
  readonly twist: number;
  /** Of the head against the chest: forward, back or sideways, and turned. */
  readonly neck: number;
  readonly turn: number;
  /** Of the head above the pelvis, at its lowest. */
  readonly headLow: number;
  /** Of the higher foot above the floor. */
  readonly lift: number;
  /** Of a hand above the middle of the head. */
  readonly overhead: number;
}
const MOMENTS = 48;
const VIEWS: readonly string[] = ["side", "front", "back"] satisfies readonly BodyView[];
const isBody = (motion: Motion): motion is BodyMotion => VIEWS.includes(motion.view);

/** `null` for what shows a hand, a foot, a face or a desk from above. */
export function reachOf(motion: Motion): Reach | null {
  if (!isBody(motion)) return null;
  const moments = Array.from({ length: MOMENTS }, (_, at) => {
    const pose = poseAt(motion, at / MOMENTS);
    return { value: (key: string): number => pose[key] ?? 0, points: bodyPoints(motion, pose) };
  });
  type Moment = (typeof moments)[number];
  const most = (of: (moment: Moment) => number): number => Math.max(...moments.map(of));
  const isSide = motion.view === "side";
  return {
    hip: isSide ? most(({ points }) => Math.max(hipOf(points, "L"), hipOf(points, "R"))) : 0,
    knee: isSide ? most(({ points }) => Math.max(kneeOf(points, "L"), kneeOf(points, "R"))) : 0,
    round: isSide ? most(({ value }) => value("lumbar") + value("thorax")) : 0,
    hollow: isSide ? most(({ value }) => -value("lumbar") - value("thorax")) : 0,
    leanBack: isSide ? most(({ value }) => -value("rot") - value("lumbar") - value("thorax")) : 0,
    twist: most(({ value }) => Math.abs(value("twist"))),
    neck: most(({ value }) => Math.max(Math.abs(value("neck") + value("head")), Math.abs(value("nod")))),
    turn: most(({ value }) => Math.abs(value("turn"))),
    headLow: -most(({ points }) => y(points, "pelvis") - y(points, "head")),
    lift: most(({ points }) => Math.max(soleOf(points, "L"), soleOf(points, "R"))),
    overhead: most(({ points }) => Math.max(y(points, "handL"), y(points, "handR")) - y(points, "head")),
  };
}

const y = (points: Points, name: string): number => points[name]?.[1] ?? 0;
const soleOf = (points: Points, side: string): number =>
  Math.min(...["heel", "ball", "toe"].map((each) => y(points, each + side)));
const hipOf = (points: Points, side: string): number => {
  const [forward] = line(points, `hip${side}`, `knee${side}`);
  return forward < 0 ? 0 : 180 - between(line(points, "pelvis", "lumbar"), line(points, `hip${side}`, `knee${side}`));
};
const kneeOf = (points: Points, side: string): number =>
  between(line(points, `hip${side}`, `knee${side}`), line(points, `knee${side}`, `ankle${side}`));

function line(points: Points, from: string, to: string): readonly [number, number] {
  const [start, end] = [points[from] ?? [0, 0], points[to] ?? [0, 0]];
  return [end[0] - start[0], end[1] - start[1]];
}
function between(one: readonly [number, number], other: readonly [number, number]): number {
  const cosine = (one[0] * other[0] + one[1] * other[1]) / Math.hypot(...one) / Math.hypot(...other);
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}
