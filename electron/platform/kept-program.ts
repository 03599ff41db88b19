import { MINUTE, SECOND, type Ms } from "../../shared/time/units";
import type { Clock } from "../ports";
import { startTelling, type Command } from "./tied-program";

/** A program that ran this long was well; its end is none of a row. */
const WELL: Ms = 1 * MINUTE;
/** How long after each end of a row it is started again; after the last, it is given up. */
export const PAUSES: readonly Ms[] = [1 * SECOND, 4 * SECOND, 15 * SECOND, 1 * MINUTE, 5 * MINUTE];

export interface KeptListener {
  readonly onLine: (line: string) => void;
  /** It runs, so that what was said before it ran may have been missed. */
  readonly onStart: () => void;
  /** It has ended; it may be started again. Answers whether that makes sense. */
  readonly onEnd: () => Promise<boolean>;
  /** It is not there, or ends again and again. */
  readonly onGivenUp: () => void;
}

/** Keeps a program running that tells of something: starts it again when it ends, a few times in a row. Never throws. */
export function keepRunning(
  program: Command,
  env: NodeJS.ProcessEnv,
  { now, after }: Pick<Clock, "now" | "after">,
  listener: KeptListener,
): void {
  let ends = 0;
  const begin = (): void => {
    const started = now().elapsed;
    const child = startTelling(program, env, listener.onLine);
    if (child === null) return listener.onGivenUp();
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      ends = now().elapsed - started >= WELL ? 0 : ends;
      void listener.onEnd().then((goesOn) => {
        if (goesOn) again();
      });
    };
    child.once("exit", end);
    child.once("error", end);
    listener.onStart();
  };
  const again = (): void => {
    const pause = PAUSES[ends];
    ends += 1;
    if (pause === undefined) listener.onGivenUp();
    else after(pause, begin);
  };
  begin();
}
