import type { Prop, Role, Spot } from "../../figure/motion";

/** What stands about a person at a desk, seen from the side. Centimetres; heights are above the floor. */
export interface Workplace {
  /** What the soles stand on: the floor, or a footrest. */
  readonly ground: number;
  /** The height of the soles worn. */
  readonly shoe: number;
  /** The ends of the foot, as low as it is drawn. */
  readonly heel: { readonly x: number; readonly y: number };
  readonly toe: { readonly x: number; readonly y: number };
  readonly desk: { readonly y: number; readonly from: number; readonly to: number };
  readonly screen: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Of someone who sits. */
  readonly seat: { readonly y: number; readonly from: number; readonly to: number } | null;
}

/** The workplace as things in the picture of somebody whose unit is `unit` centimetres. */
export function furniture(workplace: Workplace, unit: number): readonly Prop[] {
  const toUnits = ({ width = 2, points, ...prop }: Thing): Prop => ({
    ...prop,
    width: width / unit,
    points: points.map(([x, y]): Spot => [x / unit, y / unit]),
  });
  return [...footing(workplace), ...chair(workplace.seat), ...desk(workplace)].map(toUnits);
}

/** A prop in centimetres. */
type Thing = Omit<Prop, "points"> & { readonly points: readonly Spot[] };
const line = (width: number, ...points: readonly Spot[]): Thing => ({ role: "prop", width, points });
/** A block whose corners are rounded a little, and not one bit larger than it says. */
function solid(left: number, bottom: number, right: number, top: number, role: Role = "prop"): Thing {
  const width = Math.min(2, top - bottom, right - left);
  const half = width / 2;
  return {
    role,
    width,
    closed: true,
    points: [
      [left + half, bottom + half],
      [left + half, top - half],
      [right - half, top - half],
      [right - half, bottom + half],
    ],
  };
}

function footing({ ground, shoe, heel, toe }: Workplace): readonly Thing[] {
  return [
    ...(ground > 1 ? [solid(heel.x - 8, 0, toe.x + 8, ground)] : []),
    ...(shoe > 0 ? [{ ...solid(heel.x - 2.5, ground, toe.x + 2.5, ground + shoe, "far"), front: true }] : []),
  ];
}

function chair(seat: Workplace["seat"]): readonly Thing[] {
  if (seat === null) return [];
  const { y, from, to } = seat;
  const column = from + 20;
  const backrest = line(4.5, [from - 3, y + 7], [from + 1, y + 22], [from - 3, y + 38], [from - 6, y + 52]);
  return [
    line(3, [from - 3, y + 10], [from - 3, y - 3], [from + 6, y - 3]),
    { ...backrest, smooth: true },
    solid(from, y - 5, to, y),
    ...(y > 12 ? [line(4, [column, y - 5], [column, 7])] : []),
    line(3, [column - 20, 1.5], [column, 6.5], [column + 20, 1.5]),
  ];
}

function desk({ desk: { y, from, to }, screen: { x, top, bottom } }: Workplace): readonly Thing[] {
  const middle = (top + bottom) / 2;
  return [
    solid(from, y - 2.5, to, y),
    line(4, [to - 12, y - 2], [to - 12, 2]),
    solid(x, bottom, x + 2.5, top),
    line(2, [x + 2, middle], [x + 4, y + 1], [x - 5, y + 1], [x + 9, y + 1]),
  ];
}
