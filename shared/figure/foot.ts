import type { Limit } from "./body-limits";
import { cos, minus, plus, sin, toward } from "./geometry";
import type { FootKey, FootView, PropKey, Role, Spot } from "./motion";
import type { Values } from "./sample";
import { cased, disc, stroke, type Drawing, type Stroke } from "./shape";

/** A foot seen close: 62 units from heel to toe, standing on y = 0. Degrees where the note says no other unit. */
export const FOOT_LIMITS: Readonly<Record<FootKey | PropKey, Limit>> = {
  /** Heel raised, the ball stays on the floor. */
  heel: [0, 60],
  /** A free foot about its ankle: toes up, negative pointed. From above it is seen as shorter. */
  point: [-55, 30],
  /** From above: the foot turned about its heel, toes outward. */
  turn: [-35, 35],
  /** 0 resting, 1 the arch drawn up and the foot a little shorter. */
  arch: [-0.3, 1],
  /** The big toe up. */
  bigToe: [-30, 70],
  /** The four others up. */
  toes: [-30, 70],
  /** 0 straight, 1 all toes curled. */
  curl: [0, 1],
  /** From above: how far each toe fans away from the next. */
  spread: [-3, 12],
  /** Units the whole foot is moved. */
  moveX: [-40, 40],
  moveY: [-10, 50],
  propX: [-100, 100],
  propY: [-100, 100],
};

const turnedAbout = (centre: Spot, angle: number, spot: Spot): Spot => {
  const [x, y] = minus(spot, centre);
  return plus(centre, [x * cos(angle) + y * sin(angle), y * cos(angle) - x * sin(angle)]);
};

export const drawFoot = (view: FootView, pose: Values): Drawing =>
  view === "foot-side" ? fromInside(pose) : fromAbove(pose);

function fromInside(pose: Values): Drawing {
  const v = (key: FootKey): number => pose[key] ?? 0;
  const move: Spot = [v("moveX"), v("moveY")];
  const flatBall: Spot = [15 - 4 * v("arch"), 4.5];
  const hind = (x: number, y: number): Spot => turnedAbout(flatBall, v("heel"), [x, y]);
  const flatAnkle = hind(-16, 23);
  const place = (spot: Spot): Spot => plus(turnedAbout(flatAnkle, -v("point"), spot), move);
  const arch = 6 + 5 * v("arch");
  const outline = [
    hind(-29, 2),
    hind(-31, 12),
    hind(-24, 25),
    hind(-9, 27),
    hind(2, 17 + 2 * v("arch")),
    plus(flatBall, [2, 5]),
    plus(flatBall, [4, -2.5]),
    plus(flatBall, [-5, -2.5]),
    hind(-5 - 2 * v("arch"), arch),
    hind(-15, 3),
  ].map(place);
  const ball = place(flatBall);
  const ankle = place(flatAnkle);
  const big = toe(ball, v("bigToe") + v("point"), v("curl"), [10, 8]);
  const small = toe(plus(ball, [-1, -0.5]), v("toes") + v("point"), v("curl"), [9, 8]);
  return {
    points: { ankle, heel: place(hind(-27, 2)), ball, bigToe: big[2], toe: small[2] },
    strokes: [
      ...toeStrokes("far", small, 6.4),
      stroke("near", 15, toward(ankle, 0, 60), ankle),
      { role: "near", width: 2.4, points: outline, smooth: true, closed: true },
      ...toeStrokes("near", big, 8),
      disc("near", plus(ball, [-1, 0.5]), 5.2),
    ],
  };
}

/** A toe of two bones; curling lifts its middle and brings its tip down. */
function toe(base: Spot, up: number, curl: number, [first, second]: Spot): readonly [Spot, Spot, Spot] {
  const middle = toward(base, 90 - up - 35 * curl, first * (1 - 0.25 * curl));
  return [base, middle, toward(middle, 90 - up + 75 * curl, second * (1 - 0.2 * curl))];
}

const toeStrokes = (role: Role, [base, middle, tip]: readonly [Spot, Spot, Spot], width: number): readonly Stroke[] => [
  stroke(role, width, base, middle),
  stroke(role, width * 0.9, middle, tip),
];

/** Where each toe begins, how long and wide it is, and where it points; the big toe first. */
const TOES = [
  { base: [-9.5, 15], length: 16, width: 8.4, heading: -2 },
  { base: [-1.5, 18], length: 14, width: 5.6, heading: 0 },
  { base: [4.2, 16.5], length: 12.5, width: 5.2, heading: 3 },
  { base: [9.2, 13.5], length: 11, width: 5, heading: 6 },
  { base: [13.2, 9.5], length: 9.5, width: 4.8, heading: 10 },
] as const;

function fromAbove(pose: Values): Drawing {
  const v = (key: FootKey): number => pose[key] ?? 0;
  const place = ([x, y]: Spot): Spot =>
    plus(turnedAbout([0, -24], v("turn"), [x, -24 + (y + 24) * cos(v("point"))]), [v("moveX"), v("moveY")]);
  const sole: readonly Spot[] = [
    [-8, -30],
    [8, -30],
    [10, -16],
    [10.5, -4],
    [16, 10],
    [9, 18],
    [-6, 20],
    [-16, 15],
    [-12, 0],
    [-9, -16],
  ];
  const toes = TOES.map(({ base, length, width, heading }, index) => {
    const lift = Math.abs(index === 0 ? v("bigToe") : v("toes"));
    const seen = length * cos(lift * 0.9) * (1 - 0.45 * v("curl"));
    const tip = toward(base, heading + (index - 1.4) * v("spread"), seen);
    return { tip: place(tip), stroke: stroke("near", width, place(base), place(tip)) };
  });
  const ball = place([-8, 12]);
  return {
    points: {
      heel: place([0, -26]),
      ball,
      ankle: place([0, -14]),
      bigToe: toes[0]?.tip ?? ball,
      toe: toes[2]?.tip ?? ball,
    },
    strokes: [
      { role: "near", width: 3, points: sole.map(place), smooth: true, closed: true },
      ...toes.flatMap((each) => cased([each.stroke], 1.6)),
      disc("casing", place([0, -15]), 6.6),
      disc("near", place([0, -15]), 5.8),
    ],
  };
}
