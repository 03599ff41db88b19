import { describe, expect, it } from "vitest";
import { PICTURE_IDS } from "../../../../shared/workspace/checklist/pictures/ids";
import { PICTURES } from "../../../../shared/workspace/checklist/pictures/pictures";
import { SEATED, UPRIGHT } from "../../../../shared/workspace/pictures/scenes";
import { LENGTH } from "../../../../shared/figure/body-limits";
import { stillFaultsOf } from "../../../support/motion-faults";
import { drawFigure, shapesOf, viewBox } from "../../../../shared/figure/figure";
import type { Frame, Motion, Spot } from "../../../../shared/figure/motion";
import { poseNamed } from "../../../../shared/figure/sample";
import { propStroke, type Points } from "../../../../shared/figure/shape";

const each = PICTURE_IDS.map((id) => [id, PICTURES[id]] as const);
const frameOf = (motion: Motion): Frame => {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox(motion).split(" ").map(Number);
  return { left, right: left + width, top: -top, bottom: -top - height };
};
const pointsOf = (motion: Motion): Points => drawFigure(motion, poseNamed(motion, motion.still)).points;
const within = ([x, y]: Spot, { left, right, bottom, top }: Frame, margin = 0): boolean =>
  x >= left + margin && x <= right - margin && y >= bottom + margin && y <= top - margin;

describe.each(each)("the picture %s", (_, motion) => {
  it("has no faults", () => {
    expect(stillFaultsOf(motion)).toEqual([]);
  });

  it("is square", () => {
    const { left, right, bottom, top } = frameOf(motion);
    expect(right - left).toBeCloseTo(top - bottom, 5);
  });

  it("marks what the question is about, inside the frame", () => {
    const marks = motion.props.filter(({ role }) => role === "hint");
    expect(marks).not.toEqual([]);
    const points = pointsOf(motion);
    const outside = marks.flatMap((mark) => {
      const { points: spots, width } = propStroke(mark, points, poseNamed(motion, motion.still));
      return spots.filter((spot) => !within(spot, frameOf(motion), width / 2));
    });
    expect(outside).toEqual([]);
  });

  it("has marks that can be seen where it is small", () => {
    const { left, right } = frameOf(motion);
    const marks = motion.props.filter(({ role }) => role === "hint");
    // A hundredth of the picture is a pixel; what is filled needs no broad outline.
    const isSeen = marks.some(({ width = 2, closed }) => closed === true || width / (right - left) > 0.024);
    expect(isSeen).toBe(true);
  });

  it("shows the person", () => {
    const roles = shapesOf(motion, motion.still).map(({ role }) => role);
    expect(roles).toContain("near");
    if (["side", "front", "back", "face", "above"].includes(motion.view)) expect(roles).toContain("head");
    const isSeen = Object.values(pointsOf(motion)).some((spot) => within(spot, frameOf(motion)));
    expect(isSeen || motion.view === "face").toBe(true);
  });
});

it.each(each.filter(([, { view }]) => ["side", "front", "back"].includes(view)))("cuts no head in %s", (_, motion) => {
  const [x, y] = pointsOf(motion)["head"] ?? expect.fail("no head");
  const corners = [-LENGTH.head, LENGTH.head].flatMap((dx) =>
    [-LENGTH.head, LENGTH.head].map((dy): Spot => [x + dx, y + dy]),
  );
  const inside = corners.filter((corner) => within(corner, frameOf(motion), 0.5)).length;
  expect([0, 4]).toContain(inside);
});

it("shows somebody whole where the picture is of somebody whole", () => {
  const whole = each.filter(([, { view, frame }]) => view === "side" && (frame === SEATED || frame === UPRIGHT));
  expect(whole.length).toBeGreaterThan(3);
  for (const [id, motion] of [...whole, ...each.filter(([, { view }]) => view === "above")]) {
    const out = Object.entries(pointsOf(motion)).filter(([, spot]) => !within(spot, frameOf(motion), 1.5));
    expect(out, id).toEqual([]);
  }
});

it("no two pictures are the same", () => {
  const drawings = each.map(([, motion]) => JSON.stringify([viewBox(motion), shapesOf(motion, motion.still)]));
  expect(new Set(drawings).size).toBe(drawings.length);
});
