import type { Ease, Motion } from "./motion";

/** The values of a pose; those left out are 0. */
export type Values = Readonly<Record<string, number>>;

const eased: Readonly<Record<Ease, (share: number) => number>> = {
  linear: (share) => share,
  inOut: (share) => 0.5 - 0.5 * Math.cos(Math.PI * share),
  out: (share) => 1 - (1 - share) ** 3,
  hold: () => 0,
};

/** The named pose; standing upright if the motion has none of that name. */
export const poseNamed = (motion: Motion, name: string): Values => motion.poses[name] ?? {};

/** The pose at a share of the loop. Any number wraps: 1.25 is 0.25. */
export function poseAt(motion: Motion, share: number): Values {
  const at = share - Math.floor(share);
  const next = motion.timeline.find((each) => each.at > at);
  const last = motion.timeline.findLast((each) => each.at <= at);
  if (last === undefined || next === undefined) return poseNamed(motion, (last ?? next)?.pose ?? "");
  return mix(
    poseNamed(motion, last.pose),
    poseNamed(motion, next.pose),
    eased[next.ease ?? "inOut"]((at - last.at) / (next.at - last.at)),
  );
}

function mix(from: Values, to: Values, share: number): Values {
  const keys = Object.keys({ ...from, ...to });
  return Object.fromEntries(keys.map((key) => [key, (from[key] ?? 0) * (1 - share) + (to[key] ?? 0) * share]));
}
