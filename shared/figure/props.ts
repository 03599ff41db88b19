import type { Prop, Spot } from "./motion";

/*
 * Objects in the pictures. Seat and desk heights fit the figure: hollow of the knee 28.5 and, standing, elbow 63.
 */

/** Height of the pelvis when sitting on `chair` with both feet flat. */
export const SITTING = 29;
/** Heights of the desk top for sitting, at forearm height, and for standing. */
export const DESK = 43;
export const HIGH_DESK = 61;

export const floor = (left = -52, right = 52): Prop => ({
  role: "prop",
  points: [
    [left, -2.7],
    [right, -2.7],
  ],
  front: true,
});

/** The plumb line, through the ankle of a standing person. */
export const plumb = (x = 0): Prop => ({
  role: "plumb",
  width: 1.1,
  points: [
    [x, -1],
    [x, 112],
  ],
});

export const wall = (x: number): Prop => ({
  role: "prop",
  points: [
    [x, -2],
    [x, 118],
  ],
});

/** A chair from the side, for a person facing right with the pelvis at (x, SITTING). */
export function chair(x = 0, back = 64): readonly Prop[] {
  const seat = SITTING - 7;
  const line = (...points: readonly Spot[]): Prop => ({ role: "prop", points });
  return [
    line([x - 8.5, back], [x - 9.5, seat], [x + 14, seat]),
    line([x + 2, seat], [x + 2, 4]),
    line([x - 9, -1], [x - 7, 3], [x + 2, 4.5], [x + 11, 3], [x + 13, -1]),
  ];
}

/** A chair from the front or from behind. */
export function chairFacing(back = 60): readonly Prop[] {
  const seat = SITTING - 7;
  return [
    {
      role: "prop",
      points: [
        [-11, seat],
        [-11, back],
        [11, back],
        [11, seat],
      ],
      smooth: false,
    },
    {
      role: "prop",
      points: [
        [-9, seat],
        [9, seat],
      ],
      width: 3,
    },
    {
      role: "prop",
      points: [
        [0, seat],
        [0, 4],
      ],
    },
    {
      role: "prop",
      points: [
        [-13, -1],
        [0, 5],
        [13, -1],
      ],
    },
  ];
}

/** A table top that begins at `from` and goes right, with one leg. */
export const desk = (from: number, height = DESK, to = 56): readonly Prop[] => [
  {
    role: "prop",
    points: [
      [from, height],
      [to, height],
    ],
    width: 2.6,
  },
  {
    role: "prop",
    points: [
      [to - 5, height],
      [to - 5, -2],
    ],
  },
];

/** A filled block: a step, a book, a rolled towel. */
export const block = (left: number, bottom: number, right: number, top: number): Prop => ({
  role: "prop",
  width: 1,
  closed: true,
  points: [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ],
});

/** A movement arrow from the first to the last spot, rounded at those between. */
export function arrow(...points: readonly Spot[]): readonly Prop[] {
  const end = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? end;
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const [x, y] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const wing = (side: number): Spot => [end[0] - 3.4 * x - side * 2.4 * y, end[1] - 3.4 * y + side * 2.4 * x];
  return [
    { role: "hint", width: 1.4, points, smooth: true, front: true },
    { role: "hint", width: 1.4, points: [wing(1), end, wing(-1)], front: true },
  ];
}
