import type { BreakPageState, SurfaceStep } from "./break-page";

/**
 * What is read aloud as the screen goes from one state to the next, line by line; none when nothing new stands there, so that
 * what is being read goes on. A notice is never read: it leaves the person to their work.
 *
 * Steps that come onto the screen one after another are read as they come.
 */
export function spokenLines(before: BreakPageState | null, now: BreakPageState): readonly string[] {
  const isNew = before?.kind !== now.kind;
  const isNewStep =
    now.step !== null && (isNew || before.step?.count !== now.step.count || before.step.id !== now.step.id);
  const stop = now.care?.isStop === true ? now.care : null;
  if (stop !== null) return before?.care?.isStop === true ? [] : [stop.title, ...stop.lines].map(asSentence);
  const lines = [...(isNew ? opening(now) : []), ...(isNewStep ? linesOf(now.step) : [])];
  return lines.filter((line) => line !== "").map(asSentence);
}

function opening({ kind, title, lead, safety, announce }: BreakPageState): readonly string[] {
  switch (kind) {
    case "notice":
    case "chip":
    case "aside":
    case "over":
    case "done":
      return [];
    case "prompt":
      return [title];
    case "micro":
      return [title, lead];
    case "break":
      return [announce.start, lead, safety];
  }
}

const linesOf = ({ name, dose, lines, caution }: SurfaceStep): readonly string[] => [name, dose, ...lines, caution];

/** A heading has no full stop, and without one a voice runs on into the next line. */
const asSentence = (line: string): string => (/[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line);
