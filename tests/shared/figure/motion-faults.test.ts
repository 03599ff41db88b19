import { describe, expect, it } from "vitest";
import { faultsOf } from "../../support/motion-faults";
import type { BodyMotion, Motion } from "../../../shared/figure/motion";

const good: BodyMotion = {
  view: "side",
  props: [],
  anchor: { at: "pelvis", y: 50 },
  contacts: { footL: { at: [4, 0] }, footR: { at: [4, 0] }, handR: { at: [25, 62] } },
  loopMs: 4_000,
  poses: { tall: {}, lean: { rot: 10 } },
  timeline: [
    { at: 0, pose: "tall" },
    { at: 0.5, pose: "lean" },
    { at: 1, pose: "tall" },
  ],
  still: "lean",
};
const free: BodyMotion = { ...good, contacts: {}, anchor: { at: "feet" } };
const lifted = (at: BodyMotion["anchor"], lean: BodyMotion["poses"][string]): BodyMotion => ({
  ...free,
  anchor: at,
  poses: { ...good.poses, lean },
});

describe("the check of a motion", () => {
  it("finds nothing in a good one", () => {
    expect(faultsOf(good)).toEqual([]);
  });

  const bad: readonly (readonly [string, Motion, RegExp])[] = [
    [
      "a key that no joint has",
      { ...good, poses: Object.assign({}, good.poses, { lean: { tail: 3 } }) },
      /pose lean: unknown key tail/,
    ],
    [
      "a key of another rig",
      { ...good, poses: Object.assign({}, good.poses, { lean: { lids: 1 } }) },
      /pose lean: unknown key lids/,
    ],
    [
      "a joint that goes too far",
      { ...good, poses: { ...good.poses, lean: { kneeL: 170 } } },
      /kneeL is 170, allowed are -5 to 145/,
    ],
    ["a number that is none", { ...good, poses: { ...good.poses, lean: { kneeL: Number.NaN } } }, /kneeL is NaN/],
    [
      "a pose that is missing",
      { ...good, timeline: [...good.timeline.slice(0, 1), { at: 0.5, pose: "gone" }, ...good.timeline.slice(2)] },
      /there is no pose gone/,
    ],
    ["a still that is missing", { ...good, still: "gone" }, /there is no pose gone/],
    ["a still that is the start", { ...good, still: "tall" }, /the still shows the first pose/],
    [
      "a timeline that goes back",
      { ...good, timeline: [...good.timeline.slice(0, 2), { at: 0.4, pose: "lean" }, { at: 1, pose: "tall" }] },
      /must rise/,
    ],
    [
      "a timeline that starts late",
      { ...good, timeline: [{ at: 0.1, pose: "tall" }, ...good.timeline.slice(1)] },
      /must rise/,
    ],
    [
      "a timeline that ends early",
      { ...good, timeline: [...good.timeline.slice(0, 2), { at: 0.9, pose: "tall" }] },
      /must rise/,
    ],
    [
      "a loop that stays open",
      { ...good, timeline: [...good.timeline.slice(0, 2), { at: 1, pose: "lean" }] },
      /the loop is open/,
    ],
    ["a loop that races", { ...good, loopMs: 200 }, /a loop of 200 ms/],
    ["a foot below the floor", lifted({ at: "pelvis", y: 53 }, { ankleR: -30 }), /toeR is .* below the floor/],
    ["a foot that slides", lifted({ at: "pelvis", y: 53 }, { moveX: 20 }), /heelL slides on the floor/],
    [
      "a hand that cannot get there",
      { ...good, contacts: { ...good.contacts, handR: { at: [90, 62] } } },
      /handR stays .* away/,
    ],
    ["a foot that cannot get there", { ...good, contacts: { footL: { at: [60, 0] } } }, /footL stays .* away/],
    ["two masters of the feet", { ...good, anchor: { at: "feet" } }, /feet with a contact cannot be the anchor/],
    [
      "an elbow that flips over",
      {
        ...good,
        view: "front",
        contacts: { handR: { at: [12, 60] } },
        poses: { tall: { handXR: 12 }, lean: { handXR: -30, handYR: 26 } },
      },
      /elbowR jumps/,
    ],
  ];
  it.each(bad)("finds %s", (_, motion, fault) => {
    expect(faultsOf(motion).join("; ")).toMatch(fault);
  });

  it("lets a shank cross the other leg where the knee is seen from the front", () => {
    const crossed: Motion = {
      ...free,
      anchor: { at: "pelvis", y: 60 },
      poses: { ...good.poses, lean: { kneeR: 190 } },
    };
    expect(faultsOf({ ...crossed, view: "front" })).toEqual([]);
    expect(faultsOf(crossed).join()).toMatch(/kneeR is 190/);
  });

  it("lets a foot slide that is meant to, and the ground pass below a walker", () => {
    const sliding = lifted({ at: "pelvis", y: 53 }, { moveX: 20 });
    expect(faultsOf({ ...sliding, glides: ["footL", "footR"] })).toEqual([]);
    expect(faultsOf({ ...free, travel: 40 }).join()).toMatch(/slides/);
  });
});
