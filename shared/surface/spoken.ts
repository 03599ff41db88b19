import type { SurfaceState, SurfaceStretch } from "../ipc";

/**
 * What is read aloud as the screen goes from one state to the next, line by line; none when nothing new stands there, so that
 * what is being read goes on. A notice is never read: it leaves the person to their work.
 *
 * Stretches that come onto the screen later, one after another, are read as they come.
 */
export function spokenLines(before: SurfaceState | null, now: SurfaceState): readonly string[] {
  const isNew = before?.kind !== now.kind;
  const known = isNew ? [] : before.stretches.map(({ id }) => id);
  const come = now.kind === "break" ? now.stretches.filter(({ id }) => !known.includes(id)) : [];
  const lines = [...(isNew ? opening(now) : []), ...come.flatMap(linesOf)];
  return lines.filter((line) => line !== "").map(asSentence);
}

function opening({ kind, title, lead, safety, announce }: SurfaceState): readonly string[] {
  switch (kind) {
    case "notice":
      return [];
    case "prompt":
      return [title];
    case "micro":
      return [title, lead];
    case "break":
      return [announce.start, lead, safety];
  }
}

const linesOf = ({ name, dose, steps, caution }: SurfaceStretch): readonly string[] => [name, dose, ...steps, caution];

/** A heading has no full stop, and without one a voice runs on into the next line. */
const asSentence = (line: string): string => (/[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line);
