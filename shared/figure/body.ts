import { solveArm, solveLeg } from "./body-contacts";
import { fromPelvis } from "./body-joints";
import { minus, plus } from "./geometry";
import type { Anchor, BodyMotion, Spot } from "./motion";
import type { Values } from "./sample";
import type { Points } from "./shape";

/**
 * All points of the body for one pose; the floor is y = 0. The angles shape the body, the anchor places it, and hands and feet
 * in contact with something are then solved to reach it.
 */
export function bodyPoints(motion: BodyMotion, pose: Values): Points {
  const { view, anchor, contacts = {} } = motion;
  const hanging = fromPelvis(view, pose);
  const shift = minus(
    plus([anchor.x ?? 0, anchor.y ?? 0], [pose["moveX"] ?? 0, pose["moveY"] ?? 0]),
    held(hanging, anchor),
  );
  const placed: Record<string, Spot> = {};
  for (const [name, spot] of Object.entries(hanging)) placed[name] = plus(spot, shift);
  for (const [limb, contact] of Object.entries(contacts)) {
    const side = limb.slice(-1);
    const solve = limb.startsWith("hand") ? solveArm : solveLeg;
    Object.assign(placed, solve(view, pose, side, contact, placed));
  }
  return placed;
}

function held(points: Points, { at }: Anchor): Spot {
  const spot = (name: string): Spot => points[name] ?? [0, 0];
  if (at !== "feet") return spot(at);
  const soles = ["heelL", "ballL", "toeL", "heelR", "ballR", "toeR"].map((name) => spot(name)[1]);
  return [(spot("ankleL")[0] + spot("ankleR")[0]) / 2, Math.min(...soles)];
}
