import { wordOf } from "../../../shared/body/check-in";

/** How a score is coloured: five steps, each told as a number too. */
export function levelOf(score: number | null | undefined): "open" | "0" | "1" | "2" | "3" | "4" {
  if (score === null || score === undefined) return "open";
  const steps = { none: "0", mild: "1", moderate: "2", strong: "3", worst: "4" } as const;
  return steps[wordOf(score)];
}
