import { plus } from "./geometry";
import type { Prop, Role, Spot } from "./motion";
import type { Values } from "./sample";

/** A stroke before it is turned into a path. */
export interface Stroke {
  readonly role: Role;
  readonly points: readonly Spot[];
  readonly width: number;
  readonly smooth?: boolean | undefined;
  readonly closed?: boolean | undefined;
}

/**
 * One thing to draw: an SVG path with round caps and joins. `width` is that of the stroke, in figure units; `filled` paints
 * the inside in the same colour. A disc is a stroke of no length.
 */
export interface Shape {
  readonly role: Role;
  readonly d: string;
  readonly width: number;
  readonly filled: boolean;
}

/** Points by name. */
export type Points = Readonly<Record<string, Spot>>;

/** A pose as drawn by a rig: strokes in painting order, and the points that props can attach to. */
export interface Drawing {
  readonly points: Points;
  readonly strokes: readonly Stroke[];
}

export const stroke = (role: Role, width: number, ...points: readonly Spot[]): Stroke => ({ role, width, points });
/** The stroke, or an empty one while hidden: every picture of a motion must have the same parts. */
export const shownIf = (isShown: boolean, each: Stroke): Stroke => (isShown ? each : { ...each, points: [] });
export const disc = (role: Role, at: Spot, radius: number): Stroke => ({ role, width: radius * 2, points: [at] });

/** The strokes with a wider casing in the background's colour below, which sets them off from what they cross. */
export const cased = (strokes: readonly Stroke[], margin: number): readonly Stroke[] => [
  ...strokes.map((each): Stroke => ({ ...each, role: "casing", width: each.width + margin })),
  ...strokes,
];

export function propStroke(prop: Prop, points: Points, pose: Values): Stroke {
  const [along, up] = prop.moves === true ? [1, 1] : (prop.moves ?? [0, 0]);
  const shift: Spot = [along * (pose["propX"] ?? 0), up * (pose["propY"] ?? 0)];
  const place = (point: Spot | string): Spot => (typeof point === "string" ? (points[point] ?? [0, 0]) : point);
  return {
    role: prop.role,
    width: prop.width ?? 2,
    points: prop.points.map((point) => plus(place(point), shift)),
    smooth: prop.smooth,
    closed: prop.closed,
  };
}

/** The stroke as a path; `flip` -1 mirrors it. Screen y grows downward. */
export function shapeOf({ role, points, width, smooth, closed }: Stroke, flip: 1 | -1): Shape {
  const text = ([x, y]: Spot): string => `${round(x * flip)} ${round(-y)}`;
  if (points.length === 0) return { role, d: "M0 0", width, filled: closed === true };
  const ends = points.length === 1 ? [...points, ...points] : points;
  const d = smooth === true ? rounded(ends, closed === true, text) : `M${ends.map(text).join("L")}`;
  return { role, d: closed === true ? `${d}Z` : d, width, filled: closed === true };
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** A curve that has the points as its corners and touches the middles between them. */
function rounded(points: readonly Spot[], closed: boolean, text: (point: Spot) => string): string {
  const middle = (a: Spot, b: Spot): Spot => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  const corners = closed ? points : points.slice(1, -1);
  const start = closed ? middle(last, first) : first;
  const curves = corners.map((corner, index) => {
    const next = closed ? (corners[index + 1] ?? first) : (points[index + 2] ?? last);
    const isEnd = !closed && index === corners.length - 1;
    return `Q${text(corner)} ${text(isEnd ? last : middle(corner, next))}`;
  });
  return `M${text(start)}${curves.join("")}${corners.length === 0 ? `L${text(last)}` : ""}`;
}
