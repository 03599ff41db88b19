import { toward } from "../../figure/geometry";
import type { Prop, Spot } from "../../figure/motion";

/*
 * Lines, arrows and marks of the pictures. `width` is in figure units; a mark is about three hundredths of its frame wide, so
 * that all marks look alike.
 */

type Place = Prop["points"][number];

/** What the question is about, as a line of its own width. */
export const hint = (width: number, ...points: readonly Place[]): Prop => ({
  role: "hint",
  width,
  front: true,
  points,
});
/** A line of a thing before the figure. */
export const before = (width: number, ...points: readonly Place[]): Prop => ({
  role: "prop",
  width,
  front: true,
  points,
});
/** With its corners rounded away. */
export const bent = (line: Prop): Prop => ({ ...line, smooth: true });
/** Filled. */
export const solid = (line: Prop): Prop => ({ ...line, closed: true });
/** With a margin of the ground's colour, to stand out from what it crosses. */
export const lit = (line: Prop): readonly Prop[] => [
  { ...line, role: "casing", width: (line.width ?? 2) * 1.8, front: true },
  { ...line, front: true },
];
/** An outline with the ground inside, so that nothing behind shows through. */
export const sheet = (outline: Prop): readonly Prop[] => [{ ...outline, role: "casing", closed: true }, outline];

/** The spots of a circle, the first again at the end. */
export const ring = (x: number, y: number, radius: number): readonly Spot[] => arc(x, y, radius, 0, 360);
/** The spots of a part of a circle, clockwise from a heading to another. */
export const arc = (x: number, y: number, radius: number, from: number, to: number): readonly Spot[] =>
  Array.from({ length: 33 }, (_, index) => toward([x, y], from + ((to - from) * index) / 32, radius));
/** The corners of a rectangle, the first again at the end. */
export const box = (left: number, bottom: number, right: number, top: number): readonly Spot[] => [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** An arrow head at the last of the spots. */
function headOf(width: number, points: readonly Spot[]): Prop {
  const [end = [0, 0], last = end] = points.toReversed();
  const length = Math.hypot(end[0] - last[0], end[1] - last[1]) || 1;
  const [x, y] = [((end[0] - last[0]) / length) * width, ((end[1] - last[1]) / length) * width];
  const wing = (side: number): Spot => [end[0] - 1.9 * x - side * 1.6 * y, end[1] - 1.9 * y + side * 1.6 * x];
  return hint(width, wing(1), end, wing(-1));
}
/** An arrow that can be seen in a small picture; rounded at the spots between. */
export const way = (width: number, ...points: readonly Spot[]): readonly Prop[] => [
  bent(hint(width, ...points)),
  headOf(width, points),
];
/** An arrow with two heads: how far, or to and fro. */
export const span = (width: number, ...points: readonly Spot[]): readonly Prop[] => [
  ...way(width, ...points),
  headOf(width, points.toReversed()),
];

/** A clock at the full hour, with its other hand on a minute. */
export const clock = (x: number, y: number, radius: number, width: number, minutes = 20): readonly Prop[] => {
  const hands = [toward([x, y], 0, radius * 0.68), [x, y], toward([x, y], minutes * 6, radius * 0.5)] as const;
  return [...sheet(hint(width, ...ring(x, y, radius))), hint(width, ...hands)];
};
/** A sun: a disc and its rays. */
export const sun = (x: number, y: number, radius: number, width: number): readonly Prop[] => [
  hint(radius, [x, y]),
  ...[0, 45, 90, 135, 180, 225, 270, 315].map((heading) =>
    hint(width, toward([x, y], heading, radius * 1.15), toward([x, y], heading, radius * 1.75)),
  ),
];
