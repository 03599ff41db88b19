import { SYSTEM_IDLE } from "../../shared/diagnostics/idle-source";
import type { EpochMs } from "../../shared/time/units";
import type { Ms } from "../../shared/time/units";
import type { Clock, PresenceSource } from "../ports";

/** What a test may do with time in an unpackaged app. */
export interface TestClock {
  /** What the app takes the time of day to be. */
  readonly epoch: () => EpochMs;
  /** Lets a length of time pass at once. */
  readonly move: (by: Ms) => void;
  /** Time without input as the app sees it; `null` gives the desktop's own back. */
  readonly setIdle: (idleFor: Ms | null) => void;
}

/** Where on the clocks the app of a test starts. */
export interface TestStart {
  /** What the wall clock says then; `null` for what the machine's says. */
  readonly epoch: EpochMs | null;
  /** What was let pass in earlier runs of the same test: true time goes on over a restart. */
  readonly passed: Ms;
}

/**
 * Reads the start from the environment: PLUMBLINE_TEST_START is an ISO instant, PLUMBLINE_TEST_PASSED a number of
 * milliseconds. Without the first the machine's clock is taken. Throws for what is neither.
 */
export function testStart(env: Readonly<Record<string, string | undefined>>): TestStart {
  const start = env["PLUMBLINE_TEST_START"];
  const passed = env["PLUMBLINE_TEST_PASSED"];
  return {
    epoch: start === undefined ? null : finite("PLUMBLINE_TEST_START", start, Date.parse(start)),
    passed: passed === undefined ? 0 : finite("PLUMBLINE_TEST_PASSED", passed, Number(passed)),
  };
}
function finite(name: string, given: string, value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${name} cannot be read: ${given}`);
  return value;
}

/**
 * The real clock with a movable offset, and presence that a test can set. From a start that was handed in the wall clock
 * goes on with true time, whatever is done to the machine's own.
 */
export function createTestClock(clock: Clock, presenceBy: (clock: Clock) => PresenceSource, start: TestStart) {
  let offset: Ms = 0;
  let idle: Ms | null = 0;
  const begun = clock.now().elapsed;
  const now = () => {
    const real = clock.now();
    const epoch = start.epoch === null ? real.epoch : start.epoch + Math.round(real.elapsed - begun);
    return {
      ...real,
      elapsed: real.elapsed + start.passed + offset,
      awake: real.awake + offset,
      epoch: epoch + offset,
    };
  };
  const movable: Clock = { ...clock, now };
  // An idle time that the desktop began goes on with what a test lets pass.
  const real = presenceBy(movable);
  return {
    clock: movable,
    presence: {
      idleFor: () => idle ?? real.idleFor(),
      get source() {
        return idle === null ? real.source : SYSTEM_IDLE;
      },
    } satisfies PresenceSource,
    epoch: () => now().epoch,
    move: (by: Ms): void => void (offset += by),
    setIdle: (idleFor: Ms | null): void => void (idle = idleFor),
  };
}
