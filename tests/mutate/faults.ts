import { inFile, type Mutation } from "./mutations";

/** Mistakes in how the app goes on when something around it fails. */
export const FAULTS: readonly Mutation[] = [
  ...inFile(
    "shared/scheduler/pause-end.ts",
    ["until === undefined ? Infinity : until - now.epoch", "Infinity", "a clock set back a year pauses for a year"],
    ["Math.min(until - now.epoch, LONGEST)", "until - now.epoch", "an older pause lasts for a year"],
  ),
];
