import type { Spot } from "./motion";

const DEGREE = Math.PI / 180;

/** A step of this length along a heading (0 up, 90 right). */
export const toward = (from: Spot, heading: number, length: number): Spot => [
  from[0] + Math.sin(heading * DEGREE) * length,
  from[1] + Math.cos(heading * DEGREE) * length,
];
export const plus = (a: Spot, b: Spot): Spot => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]];
export const between = (a: Spot, b: Spot, share: number): Spot => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
export const distance = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const headingOf = (from: Spot, to: Spot): number => Math.atan2(to[0] - from[0], to[1] - from[1]) / DEGREE;
export const cos = (angle: number): number => Math.cos(angle * DEGREE);
export const sin = (angle: number): number => Math.sin(angle * DEGREE);

/**
 * The middle joint of two bones from `root` to `target`. `side` 1 puts it clockwise of the straight line, -1 the other way.
 * Where the target is out of reach the bones are straight and end short of it.
 */
export function twoBones(root: Spot, target: Spot, upper: number, lower: number, side: 1 | -1): readonly [Spot, Spot] {
  const reach = Math.min(Math.max(distance(root, target), Math.abs(upper - lower)), upper + lower);
  const ratio = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach || 1);
  const opening = Math.acos(Math.min(1, Math.max(-1, ratio))) / DEGREE;
  const line = headingOf(root, target);
  return [toward(root, line + side * opening, upper), toward(root, line, reach)];
}
