import type { EpochMs } from "../time/units";

/** A path is of the person's machine; the name of our own bundle with line and column is all that helps. */
const PLACE = /([\w.-]+\.[cm]?[jt]sx?):(\d+):(\d+)\)?$/;
const FUNCTION = /^\s*at (?:async )?(?:new )?([\w.#$<>]+) \(/;
const MOST_FRAMES = 8;
const WORD = /^[\w.-]{1,40}$/;

/**
 * What went wrong inside of the app, as one line: when, where, the kind of the error, its code, and where in our own code.
 *
 * Never the message of the error, which may quote what the person typed, and no path.
 */
export function faultLine(where: string, error: unknown, epoch: EpochMs): string {
  return `${new Date(epoch).toISOString()} ${faultOf(where, error)}`;
}

/** The same without the time: two equal ones are one fault that happened twice. */
export function faultOf(where: string, error: unknown): string {
  if (!(error instanceof Error)) return `${where}: ${typeof error}`;
  const code: unknown = "code" in error ? error.code : undefined;
  const known = typeof code === "string" && WORD.test(code) ? ` ${code}` : "";
  const name = WORD.test(error.name) ? error.name : "Error";
  return [`${where}: ${name}${known}`, ...framesOf(error.stack ?? "")].join(" < ");
}

function framesOf(stack: string): readonly string[] {
  const frames = stack.split("\n").flatMap((line) => {
    const place = PLACE.exec(line);
    if (place === null || !line.trimStart().startsWith("at ")) return [];
    const [, file = "", row = "", column = ""] = place;
    return [`${FUNCTION.exec(line)?.[1] ?? ""}@${file}:${row}:${column}`];
  });
  return frames.slice(0, MOST_FRAMES);
}
