import { drawAbove } from "./above";
import { drawBody } from "./body-drawing";
import { drawFace } from "./face";
import { drawFoot } from "./foot";
import { drawHand } from "./hand";
import type { Frame, Motion, Side } from "./motion";
import { poseAt, poseNamed, type Values } from "./sample";
import { propStroke, shapeOf, type Drawing, type Shape } from "./shape";

/** The figure at a moment, as shapes in painting order. `share` of the loop may be any number; it wraps. */
export function shapesAt(motion: Motion, share: number, side: Side = "first"): readonly Shape[] {
  const pose = poseAt(motion, share);
  const passed = "travel" in motion ? motion.travel * (share - Math.floor(share)) : 0;
  return shapes(motion, { ...pose, propX: (pose["propX"] ?? 0) - passed }, side);
}

/** The figure in a named pose, for still pictures. */
export const shapesOf = (motion: Motion, pose: string, side: Side = "first"): readonly Shape[] =>
  shapes(motion, poseNamed(motion, pose), side);

/** The frame of the picture as an SVG viewBox. */
export function viewBox({ view, frame }: Motion, side: Side = "first"): string {
  const { left, right, bottom, top } = frame ?? defaultFrame(view);
  return [side === "first" ? left : -right, -top, right - left, top - bottom].join(" ");
}

/** The figure's strokes and named points, before mirroring. */
export function drawFigure(motion: Motion, pose: Values): Drawing {
  switch (motion.view) {
    case "foot-side":
    case "foot-top":
      return drawFoot(motion.view, pose);
    case "hand-side":
    case "hand-palm":
      return drawHand(motion.view, pose);
    case "face":
      return drawFace(pose);
    case "above":
      return drawAbove(pose);
    default:
      return drawBody(motion, pose);
  }
}

function shapes(motion: Motion, pose: Values, side: Side): readonly Shape[] {
  const { points, strokes } = drawFigure(motion, pose);
  const props = (front: boolean) =>
    motion.props.filter((prop) => (prop.front ?? false) === front).map((prop) => propStroke(prop, points, pose));
  return [...props(false), ...strokes, ...props(true)].map((each) => shapeOf(each, side === "first" ? 1 : -1));
}

const defaultFrame = (view: Motion["view"]): Frame =>
  view.includes("-") || view === "face" || view === "above"
    ? { left: -50, right: 50, bottom: -35, top: 65 }
    : { left: -60, right: 60, bottom: -6, top: 124 };
