import { describe, expect, it } from "vitest";
import { drawFigure } from "../../../shared/figure/figure";
import type { AboveMotion, FaceMotion, FootMotion, HandMotion, Motion, Spot } from "../../../shared/figure/motion";
import type { Values } from "../../../shared/figure/sample";

const still = { props: [], loopMs: 3_000, poses: {}, timeline: [], still: "" } as const;
const ORIGIN: Spot = [0, 0];
const foot: FootMotion = { ...still, view: "foot-side" };
const above: FootMotion = { ...still, view: "foot-top" };
const hand: HandMotion = { ...still, view: "hand-side" };
const palm: HandMotion = { ...still, view: "hand-palm" };
const face: FaceMotion = { ...still, view: "face" };
const desk: AboveMotion = { ...still, view: "above" };
const at = (motion: Motion, point: string, pose: Values = {}): Spot =>
  drawFigure(motion, pose).points[point] ?? expect.fail(`no point ${point}`);
const x = (...of: Parameters<typeof at>): number => at(...of)[0];
const y = (...of: Parameters<typeof at>): number => at(...of)[1];

describe("a foot from its inner side", () => {
  it("lifts the big toe without the others, and the others without it", () => {
    expect(y(foot, "bigToe", { bigToe: 40 })).toBeGreaterThan(y(foot, "bigToe") + 8);
    expect(at(foot, "toe", { bigToe: 40 })).toEqual(at(foot, "toe"));
    expect(y(foot, "toe", { toes: 40 })).toBeGreaterThan(y(foot, "toe") + 8);
    expect(at(foot, "bigToe", { toes: 40 })).toEqual(at(foot, "bigToe"));
  });

  it("stays on the ball when the heel rises, with the toes flat", () => {
    expect(y(foot, "heel", { heel: 40 })).toBeGreaterThan(y(foot, "heel") + 20);
    expect(at(foot, "ball", { heel: 40 })).toEqual(at(foot, "ball"));
    expect(at(foot, "bigToe", { heel: 40 })).toEqual(at(foot, "bigToe"));
  });

  it("grows shorter as its arch rises, and curls its toes in", () => {
    expect(x(foot, "ball", { arch: 1 })).toBeLessThan(x(foot, "ball") - 3);
    expect(at(foot, "heel", { arch: 1 })).toEqual(at(foot, "heel"));
    expect(x(foot, "bigToe", { curl: 1 })).toBeLessThan(x(foot, "bigToe") - 5);
  });

  it("points and draws up about the ankle", () => {
    expect(y(foot, "ball", { point: -30 })).toBeLessThan(y(foot, "ball"));
    expect(y(foot, "ball", { point: 20 })).toBeGreaterThan(y(foot, "ball"));
    expect(at(foot, "ankle", { point: -30 })).toEqual(at(foot, "ankle"));
  });
});

describe("a foot from above", () => {
  it("fans its toes, the big one to the inner side", () => {
    expect(x(above, "bigToe", { spread: 10 })).toBeLessThan(x(above, "bigToe") - 2);
    expect(x(above, "toe", { spread: 10 })).toBeGreaterThan(x(above, "toe"));
  });

  it("turns about its heel, toes outward", () => {
    expect(x(above, "toe", { turn: 20 })).toBeGreaterThan(x(above, "toe") + 10);
  });
});

describe("a hand", () => {
  it("bends wrist and fingers toward the palm, which is below", () => {
    for (const pose of [{ wrist: 50 }, { knuckle: 50 }, { middle: 50 }, { tip: 50 }])
      expect(y(hand, "finger", pose)).toBeLessThan(y(hand, "finger") - 3);
    expect(y(hand, "finger", { wrist: -50 })).toBeGreaterThan(20);
  });

  it("brings the fingertips into the palm for a fist, seen either way", () => {
    const fist = { knuckle: 88, middle: 100, tip: 60 };
    expect(x(hand, "finger", fist)).toBeLessThan(x(hand, "finger") / 2);
    expect(y(palm, "finger", fist)).toBeLessThan(y(palm, "finger") / 1.6);
  });

  it("stands up when the forearm is raised", () => {
    const [aside, up] = at(hand, "finger", { turn: 90 });
    expect([Math.abs(aside) < 3, up > 40]).toEqual([true, true]);
  });

  it("shows the thumb on the other side when the forearm is turned", () => {
    expect(x(palm, "thumb")).toBeGreaterThan(10);
    expect(x(palm, "thumb", { turn: 180 })).toBeCloseTo(-x(palm, "thumb"));
  });

  it("has lines in its palm, and nails on its back while it is open", () => {
    const marks = (pose: Values): readonly number[] => {
      const shown = drawFigure(palm, pose).strokes.filter(({ role, points }) => role === "casing" && points.length > 0);
      return [1.1, 2.8].map((width) => shown.filter((each) => each.width === width).length);
    };
    expect(marks({})).toEqual([2, 0]);
    expect(marks({ turn: 180 })).toEqual([0, 5]);
    expect(marks({ turn: 180, knuckle: 80 })).toEqual([0, 0]);
  });

  it("bends sideways toward the thumb", () => {
    expect(x(palm, "finger", { bend: 25 })).toBeGreaterThan(15);
  });
});

describe("a face", () => {
  const irises = (pose: Values): readonly Spot[] =>
    drawFigure(face, pose).strokes.flatMap(({ width, points: [spot] }) =>
      width === 5.6 && spot !== undefined ? [spot] : [],
    );

  it("looks aside with both eyes, and near with both eyes inward", () => {
    const [[left] = ORIGIN, [right] = ORIGIN] = irises({});
    const [[leftAside] = ORIGIN, [rightAside] = ORIGIN] = irises({ gazeX: 1 });
    const [[leftNear] = ORIGIN, [rightNear] = ORIGIN] = irises({ near: 1 });
    expect([leftAside > left, rightAside > right]).toEqual([true, true]);
    expect([leftNear > left, rightNear < right]).toEqual([true, true]);
  });

  it("hides its irises behind closed lids", () => {
    expect([irises({}).length, irises({ lids: 1 }).length]).toEqual([2, 0]);
  });
});

describe("somebody at a desk from above", () => {
  it("has both hands in front of the chest, as far from its middle on either side", () => {
    expect(y(desk, "handL")).toBeCloseTo(y(desk, "handR"));
    expect(x(desk, "handL")).toBeCloseTo(-x(desk, "handR"));
    expect(y(desk, "handR")).toBeGreaterThan(y(desk, "shoulderR") + 15);
  });

  it("turns the shoulders to the right while the hands stay where they are", () => {
    expect(y(desk, "shoulderR", { twist: 30 })).toBeLessThan(-3);
    expect(y(desk, "shoulderL", { twist: 30 })).toBeGreaterThan(3);
    expect(x(desk, "handL", { twist: 30 })).toBeCloseTo(x(desk, "handL"), 0);
  });

  it("reaches as far as an arm goes, and no farther", () => {
    const reached = at(desk, "handR", { handXR: 45, handYR: 45 });
    const from = at(desk, "shoulderR");
    expect(Math.hypot(reached[0] - from[0], reached[1] - from[1])).toBeCloseTo(39);
  });

  it("holds the head forward", () => expect(y(desk, "head", { slide: 8 })).toBeCloseTo(y(desk, "head") + 8));
});
