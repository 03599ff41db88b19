/** The largest file that is read, in bytes; a country's holidays for ten years take a hundredth of it. */
export const MAX_CALENDAR_SIZE = 4 * 1_048_576;

/** One line of a calendar: `NAME;PARAMETERS:value`. */
export interface Property {
  readonly name: string;
  /** As they stand there, from the first semicolon on. */
  readonly parameters: string;
  readonly value: string;
}

/*
 * How a calendar file is written down: its encoding, folded lines and properties (RFC 5545, 3.1). All is read in one pass, in
 * time that grows with the file and with nothing else.
 */

/**
 * The text of a file. Bytes become characters one by one: what is read of a calendar is plain ASCII, the rest is only compared,
 * and a line may be folded inside a character of UTF-8. So Latin-1 and broken UTF-8 do no harm either. UTF-16 is read as such.
 */
export function textOf(file: Uint8Array | string): string {
  if (typeof file === "string") return file.replace(/^\uFEFF/, "");
  const [first = 0, second = 0, third = 0] = file;
  if (first === 0xff && second === 0xfe) return pairsOf(file.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return pairsOf(file.subarray(2), 1);
  if (first === 0 || second === 0) return pairsOf(file, first === 0 ? 1 : 0);
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return characters(hasMark ? file.subarray(3) : file);
}

/** UTF-16, of which `low` is the place of the lower byte. */
const pairsOf = (bytes: Uint8Array, low: 0 | 1): string =>
  characters(
    Uint16Array.from({ length: bytes.length >> 1 }, (_, at) => {
      const one = bytes[2 * at + low] ?? 0;
      return one + 256 * (bytes[2 * at + 1 - low] ?? 0);
    }),
  );

const CHUNK = 8_192;
const characters = (codes: Uint8Array | Uint16Array): string =>
  Array.from({ length: Math.ceil(codes.length / CHUNK) }, (_, at) =>
    String.fromCharCode(...codes.subarray(at * CHUNK, (at + 1) * CHUNK)),
  ).join("");

/** The lines of a calendar, unfolded, those that are empty left out. Any kind of line end will do. */
export function* linesOf(text: string): Generator<string> {
  const unfolded = text.replace(/(?:\r{0,2}\n|\r)[ \t]/g, "");
  for (const [line] of unfolded.matchAll(/[^\r\n]+/g)) yield line;
}

/** What a line says, where its name is one of those wanted. Names are in upper case, whatever the file has. */
export function propertyOf(line: string, isWanted: (name: string) => boolean): Property | null {
  const end = line.search(/[;:]/);
  if (end < 0) return null;
  const name = line.slice(0, end).trim().toUpperCase();
  if (!isWanted(name)) return null;
  const colon = endOfParameters(line, end);
  return colon < 0 ? null : { name, parameters: line.slice(end, colon), value: line.slice(colon + 1).trim() };
}

/** The first colon outside of quotes; where a quote is never closed, the last colon of all. */
function endOfParameters(line: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') isQuoted = !isQuoted;
    if (character === ":" && !isQuoted) return at;
  }
  return isQuoted ? line.lastIndexOf(":") : -1;
}

/** A parameter of a property without its quotes; `null` where there is none of that name. */
export function parameterOf({ parameters }: Property, name: string): string | null {
  // Names hold no quotes, so that a name within quotes is passed over with them.
  for (const [, key = "", value = ""] of parameters.matchAll(/;([^;="]*)=("[^"]*"|[^;"]*)/g))
    if (key.trim().toUpperCase() === name) return value.replaceAll('"', "").trim();
  return null;
}
