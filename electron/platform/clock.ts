import { readFileSync } from "node:fs";
import os from "node:os";
import type { Zone } from "../../shared/time/now";
import { MINUTE, SECOND, type Ms } from "../../shared/time/units";
import type { Clock } from "../ports";

/** Above this the two clocks differ by sleep; below it by the coarse grain of the system's uptime. */
const SLEEP: Ms = 1.5 * SECOND;

/**
 * The real clocks. `performance.now()` is exact but stands still in sleep on Linux; the uptime goes on but is coarse. So
 * elapsed time is the exact one plus all sleep seen so far, and stays exact between two sleeps. `zone` answers that of the moment.
 */
export function systemClock(zone: () => Zone): Clock {
  const uptimeAhead = (): Ms => os.uptime() * SECOND - performance.now();
  let base = uptimeAhead();
  const elapsed = (): Ms => {
    const ahead = uptimeAhead();
    if (Math.abs(ahead - base) > SLEEP) base = Math.max(base, ahead);
    return base + performance.now();
  };
  return {
    bootId: bootId(),
    now: () => ({
      elapsed: elapsed(),
      awake: performance.now(),
      epoch: Date.now(),
      zone: zone(),
    }),
    after: (wait, then) => {
      const timer = setTimeout(then, wait);
      return () => clearTimeout(timer);
    },
  };
}

/** Linux names each boot; elsewhere the start instant, to the minute, serves. */
function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return `started-${Math.round((Date.now() - os.uptime() * SECOND) / MINUTE)}`;
  }
}
