import { describe, expect, it } from "vitest";
import { questionsOf, ROSA_AREAS } from "../../../../shared/workspace/rosa/rosa-areas";
import { ROSA_PICTURES } from "../../../../shared/workspace/rosa/pictures/pictures";
import { stillFaultsOf } from "../../../support/motion-faults";
import { drawFigure, shapesOf } from "../../../../shared/figure/figure";
import type { Motion } from "../../../../shared/figure/motion";
import { poseNamed } from "../../../../shared/figure/sample";
import { propStroke } from "../../../../shared/figure/shape";

/** Where the marks of a picture are, and how far they reach around. */
function marksOf(motion: Motion) {
  const pose = poseNamed(motion, motion.still);
  const { points } = drawFigure(motion, pose);
  return motion.props.filter(({ role }) => role === "hint").map((prop) => propStroke(prop, points, pose));
}

describe("the pictures of ROSA", () => {
  it.each(Object.entries(ROSA_PICTURES))("%s can be shown, square, with a mark inside it", (_, motion) => {
    expect(stillFaultsOf(motion)).toEqual([]);
    const { left = 0, right = 0, bottom = 0, top = 1 } = motion.frame ?? {};
    expect(right - left).toBe(top - bottom);
    const marks = marksOf(motion);
    expect(marks.length).toBeGreaterThan(0);
    for (const { points, width } of marks)
      for (const [x, y] of points) {
        expect([x - width / 2 >= left, x + width / 2 <= right]).toEqual([true, true]);
        expect([y - width / 2 >= bottom, y + width / 2 <= top]).toEqual([true, true]);
      }
  });

  it("shows the choices of an area at one scale, and each in another way", () => {
    for (const area of ROSA_AREAS) {
      const pictures = questionsOf(area).bases.map(({ id }) => ROSA_PICTURES[id]);
      expect(new Set(pictures.map(({ frame }) => JSON.stringify(frame))).size, area).toBe(1);
    }
    const all = Object.values(ROSA_PICTURES).map((motion) => JSON.stringify(shapesOf(motion, motion.still)));
    expect(new Set(all).size).toBe(all.length);
  });

  it("tells the choices of an area apart by the posture or by what stands about, not by the mark alone", () => {
    const unmarked = Object.values(ROSA_PICTURES).map((motion) =>
      JSON.stringify(shapesOf({ ...motion, props: motion.props.filter(({ role }) => role !== "hint") }, motion.still)),
    );
    expect(new Set(unmarked).size).toBe(unmarked.length);
  });
});
