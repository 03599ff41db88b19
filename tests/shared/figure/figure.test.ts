import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyPoints } from "../../../shared/figure/body";
import { shapesAt, shapesOf, viewBox } from "../../../shared/figure/figure";
import { between, distance, twoBones } from "../../../shared/figure/geometry";
import type { BodyMotion, FaceMotion, Motion, Prop, Spot } from "../../../shared/figure/motion";
import { poseAt } from "../../../shared/figure/sample";

const standing: BodyMotion = {
  view: "side",
  props: [],
  anchor: { at: "feet" },
  loopMs: 4_000,
  poses: { rest: {}, up: { shoulderR: 90 } },
  timeline: [
    { at: 0, pose: "rest" },
    { at: 0.5, pose: "up", ease: "linear" },
    { at: 0.75, pose: "up" },
    { at: 1, pose: "rest", ease: "hold" },
  ],
  still: "up",
};
const ORIGIN: Spot = [0, 0];
const rounded = (spot: Spot = ORIGIN): readonly number[] => spot.map((each) => Math.round(each * 10) / 10 || 0);

describe("the body", () => {
  it("is a hundred high when it stands", () => {
    const { head, ballR, hipR, shoulderR, handR } = bodyPoints(standing, {});
    expect([head, hipR, shoulderR, handR, ballR].map((each) => rounded(each))).toEqual([
      [0, 93.5],
      [0, 53],
      [0, 80.5],
      [0, 41.5],
      [8.6, 0],
    ]);
  });

  it("lifts an arm forward in side view and outward in front view", () => {
    const pose = { shoulderR: 90, shoulderL: 90 };
    const front = bodyPoints({ ...standing, view: "front" }, pose);
    expect(rounded(bodyPoints(standing, pose)["handR"])).toEqual([39, 80.5]);
    expect([rounded(front["handR"]), rounded(front["handL"])]).toEqual([
      [49, 80.5],
      [-49, 80.5],
    ]);
  });

  it("leans the trunk toward the viewer", () => {
    const { chest, neck, hipR } = bodyPoints({ ...standing, view: "front" }, { shortTrunk: 0.5 });
    expect([chest, neck, hipR].map((each) => rounded(each))).toEqual([
      [0, 67.5],
      [0, 70],
      [5, 53],
    ]);
  });

  it("bends knees backward, and forward with the hip", () => {
    const { kneeR = ORIGIN, ankleR = ORIGIN } = bodyPoints(
      { ...standing, anchor: { at: "pelvis", y: 29 } },
      { hipR: 90, kneeR: 90 },
    );
    expect([rounded(kneeR), rounded(ankleR)]).toEqual([
      [24.5, 29],
      [24.5, 4.4],
    ]);
  });

  it("keeps a planted foot and a holding hand where they are, whatever the trunk does", () => {
    const held: BodyMotion = {
      ...standing,
      anchor: { at: "pelvis", y: 46 },
      contacts: { footR: { at: [4, 0] }, footL: { at: [-6, 0] }, handR: { at: [22, 62] } },
    };
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 25 }), fc.integer({ min: -4, max: 4 }), (rot, moveX) => {
        const points = bodyPoints(held, { rot, moveX });
        const { wristR = ORIGIN, handR = ORIGIN } = points;
        expect([points["ballR"], points["ballL"], between(wristR, handR, 0.5)].map((each) => rounded(each))).toEqual([
          [4, 0],
          [-6, 0],
          [22, 62],
        ]);
      }),
    );
  });

  it("follows a contact as far as the pose holds it", () => {
    const touching: BodyMotion = { ...standing, contacts: { handR: { at: [20, 70] } } };
    const along = [0, 0.5, 1].map((freeHandR) => bodyPoints(touching, { freeHandR })["handR"] ?? ORIGIN);
    const free = bodyPoints(standing, {})["handR"] ?? ORIGIN;
    expect(distance(along[2] ?? ORIGIN, free)).toBeCloseTo(0);
    expect(distance(along[1] ?? ORIGIN, free)).toBeGreaterThan(5);
    expect(distance(along[0] ?? ORIGIN, free)).toBeGreaterThan(25);
  });

  it("carries shoulders, chest and head as the pose says", () => {
    const front = bodyPoints({ ...standing, view: "front" }, { twist: 60, reachL: 4, shrugL: 3 });
    expect([front["shoulderR"], front["shoulderL"]].map((each) => rounded(each))).toEqual([
      [5, 80.5],
      [-7, 83.5],
    ]);
    const side = bodyPoints(standing, { twist: 30, slide: 4, reachR: 2, belly: 3 });
    expect([side["shoulderR"], side["shoulderL"], side["head"]].map((each) => rounded(each))).toEqual([
      [-1, 80.5],
      [3, 80.5],
      [4, 93.5],
    ]);
  });

  it("bends planted knees toward a viewer in front, not aside", () => {
    const planted: BodyMotion = {
      ...standing,
      view: "front",
      anchor: { at: "pelvis", y: 40 },
      contacts: { footR: { at: [5, 0] } },
    };
    const { kneeR = ORIGIN, heelR = ORIGIN } = bodyPoints(planted, {});
    expect(Math.abs(kneeR[0] - 5)).toBeLessThan(2);
    expect(rounded(heelR)).toEqual([5, 0]);
  });

  it("turns a foot that lets go of the floor the short way round", () => {
    const hinged: BodyMotion = { ...standing, anchor: { at: "pelvis", y: 50 }, contacts: { footR: { at: [4, 0] } } };
    const pointsDown = (freeFootR: number): boolean => {
      const { heelR = ORIGIN, ballR = ORIGIN } = bodyPoints(hinged, { rot: 60, hipR: -30, ankleR: -20, freeFootR });
      return ballR[1] <= heelR[1] + 0.01;
    };
    expect([0, 0.3, 0.6, 1].map(pointsDown)).toEqual([true, true, true, true]);
  });

  it("keeps the lengths of two bones, and straightens them toward what is out of reach", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -60, max: 60 }),
        fc.constantFrom<1 | -1>(1, -1),
        (x, y, side) => {
          const [middle, end] = twoBones([3, 4], [x, y], 20, 15, side);
          expect(distance([3, 4], middle)).toBeCloseTo(20);
          expect(distance(middle, end)).toBeCloseTo(15);
          expect(distance(end, [x, y])).toBeCloseTo(
            Math.max(0, distance([3, 4], [x, y]) - 35, 5 - distance([3, 4], [x, y])),
          );
        },
      ),
    );
  });
});

describe("a motion in time", () => {
  it("eases from pose to pose and wraps", () => {
    expect([0.25, 0.5, 0.6, 0.9, 1.25, -0.75].map((share) => poseAt(standing, share)["shoulderR"])).toEqual([
      45, 90, 90, 90, 45, 45,
    ]);
  });

  it("is the same picture at the end of the loop as at its start", () => {
    expect(shapesAt(standing, 1)).toEqual(shapesAt(standing, 0));
    expect(shapesOf(standing, "up")).toEqual(shapesAt(standing, 0.75));
  });
});

describe("a picture", () => {
  const ball: Motion = {
    ...standing,
    frame: { left: -20, right: 50, bottom: -5, top: 40 },
    props: [
      { role: "prop", points: [[10, 5]], width: 6, moves: true },
      { role: "hint", points: ["handR", [1, 2]], front: true },
    ],
  };

  it("draws things before the figure, or after it, and lets them follow it", () => {
    const shapes = shapesAt({ ...ball, poses: { ...ball.poses, rest: { propX: 2 } } }, 0);
    expect(shapes[0]).toEqual({ role: "prop", d: "M12 -5L12 -5", width: 6, filled: false });
    expect(shapes.at(-1)).toEqual({ role: "hint", d: "M0 -41.5L1 -2", width: 2, filled: false });
  });

  it("carries things along by their share of the way", () => {
    const still = { role: "prop", points: [[10, 5]] } as const;
    const props: readonly Prop[] = [still, { ...still, moves: true }, { ...still, moves: [-1, 0.5] }];
    const shapes = shapesAt({ ...ball, props, poses: { ...ball.poses, rest: { propX: 2, propY: 4 } } }, 0);
    expect(shapes.slice(0, 3).map(({ d }) => d.split("L")[0])).toEqual(["M10 -5", "M12 -9", "M8 -7"]);
  });

  it("mirrors the picture for the other side, the cut as well", () => {
    expect(shapesAt(ball, 0, "second")[0]?.d).toBe("M-10 -5L-10 -5");
    expect([viewBox(ball), viewBox(ball, "second")]).toEqual(["-20 -40 70 45", "-50 -40 70 45"]);
  });

  it("shows two eyes from the front, one from the side, none from behind, and turns them away", () => {
    const eyes = (view: BodyMotion["view"], pose: BodyMotion["poses"][string]): number =>
      shapesOf({ ...standing, view, poses: { posed: pose } }, "posed").filter(
        ({ role, width, d }) => role === "casing" && width === 1.5 && d !== "M0 0",
      ).length;
    expect([eyes("front", {}), eyes("side", {}), eyes("back", {})]).toEqual([2, 1, 0]);
    expect([eyes("front", { turn: 70 }), eyes("side", { turn: 80 }), eyes("side", { turn: 40, twist: 40 })]).toEqual([
      1, 2, 2,
    ]);
  });

  it("lets the ground pass below somebody who walks", () => {
    const walking: Motion = { ...ball, travel: 40 };
    expect([0, 0.25, 0.5, 1].map((share) => shapesAt(walking, share)[0]?.d.split(" ")[0])).toEqual([
      "M10",
      "M0",
      "M-10",
      "M10",
    ]);
  });

  it("closes the eyes of a face", () => {
    const face: FaceMotion = {
      view: "face",
      props: [],
      loopMs: 3_000,
      poses: { open: {}, shut: { lids: 1 } },
      timeline: [],
      still: "shut",
    };
    const hidden = (pose: string) => shapesOf(face, pose).filter(({ d }) => d === "M0 0").length;
    expect([hidden("open"), hidden("shut")]).toEqual([0, 4]);
  });
});
