import { short } from "../documents/field-errors-of";
import { EXPORT_FORMATS, PAUSE_MINUTES, POSTPONE_MINUTES, type Command, type ParsedCommand } from "./command";

/** The id of a routine, which an option is none of. */
const ROUTINE = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
/** A path is no longer on any system. */
const LONGEST_FILE = 4_096;

/**
 * Reads the words that follow the name of the program. `screens` are the names that can be opened; "desk-fit" is as good as
 * "deskFit". A word too much, twice or unknown is not understood: nothing is guessed, since it may have been meant.
 */
export function parseCommand(words: readonly string[], screens: readonly string[]): ParsedCommand {
  const [name, ...rest] = words;
  switch (name) {
    case undefined:
      return misunderstood("none", "");
    case "status":
      return upTo(1, rest, ([json]) =>
        json === undefined || json === "--json"
          ? understood({ type: "status", asJson: json !== undefined })
          : misunderstood("value", json),
      );
    case "break":
      return breakOf(rest);
    case "postpone":
      return upTo(1, rest, ([length]) => postponeOf(length));
    case "pause":
      return upTo(1, rest, ([length]) => pauseOf(length));
    case "skip":
    case "resume":
      return upTo(0, rest, () => understood({ type: name }));
    case "--version":
      return upTo(0, rest, () => understood({ type: "version" }));
    case "open":
      return upTo(1, rest, ([screen]) => openOf(screen, screens));
    case "export":
      return upTo(2, rest, ([format, file]) => exportOf(format, file));
    default:
      return misunderstood("command", name);
  }
}

const understood = (command: Command): ParsedCommand => ({ ok: true, command });
const misunderstood = (why: Extract<ParsedCommand, { ok: false }>["why"], word: string): ParsedCommand => ({
  ok: false,
  why,
  word: short(word),
});

/** Reads so many words at most. */
function upTo(
  most: number,
  words: readonly string[],
  read: (words: readonly string[]) => ParsedCommand,
): ParsedCommand {
  const extra = words[most];
  return extra === undefined ? read(words) : misunderstood("extra", extra);
}

function breakOf(words: readonly string[]): ParsedCommand {
  const [option, routine] = words;
  if (option === undefined) return understood({ type: "break", routine: null });
  if (option !== "--routine") return misunderstood("value", option);
  if (routine === undefined) return misunderstood("missing", option);
  return upTo(2, words, () =>
    ROUTINE.test(routine) ? understood({ type: "break", routine }) : misunderstood("value", routine),
  );
}

function postponeOf(length: string | undefined): ParsedCommand {
  if (length === undefined) return understood({ type: "postpone", minutes: null });
  const minutes = minutesOf(length, POSTPONE_MINUTES);
  return minutes === null ? misunderstood("value", length) : understood({ type: "postpone", minutes });
}

function pauseOf(length: string | undefined): ParsedCommand {
  if (length === undefined) return understood({ type: "pause", for: "untilResumed" });
  if (length === "until-tomorrow") return understood({ type: "pause", for: "untilTomorrow" });
  const minutes = minutesOf(length, PAUSE_MINUTES);
  return minutes === null ? misunderstood("value", length) : understood({ type: "pause", for: minutes });
}

/** "30m" or "2h" in minutes; `null` for anything else, and beyond the range. */
function minutesOf(length: string, [least, most]: readonly [number, number]): number | null {
  const [, digits, unit] = /^(\d{1,4})([mh])$/.exec(length) ?? [];
  const minutes = Number(digits) * (unit === "h" ? 60 : 1);
  return minutes >= least && minutes <= most ? minutes : null;
}

function openOf(name: string | undefined, screens: readonly string[]): ParsedCommand {
  if (name === undefined) return understood({ type: "open", screen: null });
  const screen = screens.find((each) => each === name || inWords(each) === name);
  return screen === undefined ? misunderstood("value", name) : understood({ type: "open", screen });
}
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function exportOf(name: string | undefined, file: string | undefined): ParsedCommand {
  const format = EXPORT_FORMATS.find((each) => each === name);
  if (name === undefined) return misunderstood("missing", "export");
  if (format === undefined) return misunderstood("value", name);
  if (file === undefined) return misunderstood("missing", name);
  const isFile = file !== "" && file.length <= LONGEST_FILE && !file.includes("\0");
  return isFile ? understood({ type: "export", format, file }) : misunderstood("value", file);
}
