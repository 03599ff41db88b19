import { bodyPoints } from "./body";
import { LENGTH } from "./body-limits";
import { between, cos, headingOf, sin, toward } from "./geometry";
import type { BodyMotion, Limb, Role, Spot } from "./motion";
import type { Values } from "./sample";
import { disc, shownIf, stroke, type Drawing, type Points, type Stroke } from "./shape";

const ORIGIN: Spot = [0, 0];

/** The body in a pose: far limbs, trunk and head, then near limbs outlined by a casing. */
export function drawBody(motion: BodyMotion, pose: Values): Drawing {
  const points = bodyPoints(motion, pose);
  const isSide = motion.view === "side";
  const behind: readonly Limb[] = motion.behind ?? (isSide ? ["armL", "legL"] : []);
  const limb = (name: Limb, role: Role, wider = 0, from = 0): readonly Stroke[] =>
    (name.startsWith("arm") ? arm : leg)(points, name.slice(-1), role, wider, from);
  const near = (names: readonly Limb[], from: number): readonly Stroke[] =>
    names
      .filter((name) => !behind.includes(name))
      .flatMap((name) => [...limb(name, "casing", 2.4, from), ...limb(name, "near")]);
  const legs = near(["legL", "legR"], 0.3);
  const arms = near(["armL", "armR"], isSide ? 0 : 0.3);
  return {
    points,
    strokes: [
      ...behind.flatMap((name) => limb(name, "far")),
      ...legs,
      ...(isSide ? sideTrunk(points, pose) : frontTrunk(points)),
      ...head(motion.view, points, pose),
      ...(motion.view === "back" ? blades(points, pose) : []),
      ...arms,
    ],
  };
}

const spots = (points: Points, side: string, ...names: readonly string[]): readonly Spot[] =>
  names.map((name) => points[name + side] ?? [0, 0]);

/** A tapering limb. For its casing: `wider` all along, and starting at a share (`from`) of its first bone. */
type DrawLimb = (points: Points, side: string, role: Role, wider: number, from: number) => readonly Stroke[];

const arm: DrawLimb = (points, side, role, wider, from) => {
  const [shoulder = ORIGIN, elbow = ORIGIN, wrist = ORIGIN, hand = ORIGIN] = spots(
    points,
    side,
    "shoulder",
    "elbow",
    "wrist",
    "hand",
  );
  return [
    taper(role, between(shoulder, elbow, from), elbow, 5 + wider, 4.3 + wider),
    taper(role, elbow, wrist, 4.3 + wider, 3.5 + wider),
    stroke(role, 3.7 + wider, wrist, hand),
  ];
};

const leg: DrawLimb = (points, side, role, wider, from) => {
  const [hip = ORIGIN, knee = ORIGIN, ankle = ORIGIN, ball = ORIGIN] = spots(
    points,
    side,
    "hip",
    "knee",
    "ankle",
    "ball",
  );
  return [
    taper(role, between(hip, knee, from), knee, 7.4 + wider, 5.7 + wider),
    taper(role, knee, ankle, 5.7 + wider, 4 + wider),
    { role, width: 3.4 + wider, points: [ankle, ...spots(points, side, "heel"), ball], closed: true },
    stroke(role, 3.2 + wider, ball, ...spots(points, side, "toe")),
  ];
};

/** A bone that narrows toward its end. */
function taper(role: Role, from: Spot, to: Spot, first: number, last: number): Stroke {
  const across = headingOf(from, to) + 90;
  const out = (first - last) / 2;
  return { role, width: last, points: [toward(from, across, out), to, toward(from, across, -out)], closed: true };
}

/** Seen from the side the trunk has a back, a chest and a belly. */
function sideTrunk(points: Points, pose: Values): readonly Stroke[] {
  const [pelvis, lumbar, chest] = spots(points, "", "pelvis", "lumbar", "chest");
  if (pelvis === undefined || lumbar === undefined || chest === undefined) return [];
  const low = headingOf(pelvis, lumbar);
  const high = headingOf(lumbar, chest);
  const middle = (low + high) / 2;
  const off = (at: Spot, heading: number, by: number): Spot => toward(at, heading + 90, by);
  // Turned toward or away from the viewer, the chest shows its breadth.
  const broad = 1 + Math.abs(sin(pose["twist"] ?? 0)) * 0.9;
  const ribs = between(lumbar, chest, 0.6);
  const shoulders = toward(chest, high, -0.5);
  const outline = [
    off(toward(pelvis, low, -3), low, 2.6),
    off(lumbar, middle, 2.4 + (pose["belly"] ?? 0)),
    off(ribs, high, 3.4 * broad),
    off(shoulders, high, 1.6 * broad),
    off(shoulders, high, -1.8 * broad),
    off(ribs, high, -3.2 * broad),
    off(lumbar, middle, -2),
    off(toward(pelvis, low, -3), low, -3.4),
  ];
  return [{ role: "near", width: 4, points: outline, smooth: true, closed: true }];
}

function frontTrunk(points: Points): readonly Stroke[] {
  const [left, right, chest] = spots(points, "", "shoulderL", "shoulderR", "chest");
  const [hipL, hipR, pelvis, lumbar] = spots(points, "", "hipL", "hipR", "pelvis", "lumbar");
  if (!left || !right || !chest || !hipL || !hipR || !pelvis || !lumbar) return [];
  const across = headingOf(pelvis, lumbar) + 90;
  const level = headingOf(lumbar, chest) + 90;
  const outline = [
    left,
    toward(chest, level, -2.6),
    toward(chest, level, 2.6),
    right,
    toward(lumbar, across, 4.6),
    hipR,
    hipL,
    toward(lumbar, across, -4.6),
  ];
  return [{ role: "near", width: 5, points: outline, closed: true }];
}

/** How far an eye is to the side of the middle of the face, and above it; degrees. */
const EYE = { side: 28, up: 8 };

/** Neck and head. Eyes and nose lie on a turning ball, which shows where the face looks. */
function head(view: string, points: Points, pose: Values): readonly Stroke[] {
  const [chest, neck, middle] = spots(points, "", "chest", "neck", "head");
  if (!chest || !neck || !middle) return [];
  const face = faceOf(view, points, pose);
  const yaw = yawOf(view, pose);
  const eye = (side: number): Stroke => shownIf(cos(yaw + side) > 0.25, disc("casing", face(side, EYE.up, 0.9), 0.75));
  return [
    disc("casing", middle, LENGTH.head + 0.8),
    stroke("near", 5, chest, neck),
    disc("head", middle, LENGTH.head),
    shownIf(cos(yaw) > -0.1, stroke("near", 2.2, face(0, -2, 0.9), face(0, -5, 1.13))),
    eye(-EYE.side),
    eye(EYE.side),
  ];
}

/** The eye of a person seen from the side. */
export const eyeOf = (motion: BodyMotion, pose: Values): Spot =>
  faceOf(motion.view, bodyPoints(motion, pose), pose)(-EYE.side, EYE.up, 0.9);

/** A place on the face: degrees to the side of its middle and above it, at a share of the head's radius. */
function faceOf(view: string, points: Points, pose: Values): (side: number, above: number, far: number) => Spot {
  const [neck = ORIGIN, middle = ORIGIN] = spots(points, "", "neck", "head");
  const up = headingOf(neck, middle);
  return (side, above, far) => {
    const pitch = above - (pose["nod"] ?? 0);
    const across = sin(yawOf(view, pose) + side) * cos(pitch);
    return toward(toward(middle, up + 90, across * LENGTH.head * far), up, sin(pitch) * LENGTH.head * far);
  };
}

/** Where the face looks: 0 at the viewer, 90 to the right of the screen. */
const yawOf = (view: string, pose: Values): number =>
  (view === "side" ? 90 : view === "back" ? 180 : 0) +
  ((pose["turn"] ?? 0) + (pose["twist"] ?? 0)) * (view === "side" ? -1 : 1);

/** From behind, two marks for the shoulder blades; they follow the shoulders. */
function blades(points: Points, pose: Values): readonly Stroke[] {
  const [chest, lumbar] = spots(points, "", "chest", "lumbar");
  if (!chest || !lumbar) return [];
  const up = headingOf(lumbar, chest);
  return [-1, 1].map((across) => {
    const side = across === 1 ? "R" : "L";
    const out = across * (5 + (pose[`reach${side}`] ?? 0) * 0.6);
    const top = toward(toward(chest, up, -4 + (pose[`shrug${side}`] ?? 0)), up + 90, out);
    return stroke("casing", 1.1, top, toward(toward(top, up, -6), up + 90, across * 1.2));
  });
}
