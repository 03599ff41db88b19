import { hasAtMost } from "../schemas/characters";

/** Units of a text that are looked at; what is longer is cut before anything else. */
const MOST_UNITS = 8_000;
const SEGMENTS = new Intl.Segmenter("und", { granularity: "grapheme" });
const NO_WORDS = /<(script|style)\b[^<>]*>[^<]*(?:<\/\1\s*>)?/gi;
const TAG = /<[/!?a-z][^<>]*>?/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * A foreign text as one line of plain words of at most so many characters: markup goes, a space in the place of each tag, so
 * that what stood around it cannot become a tag again.
 */
export function plainText(text: string, most: number): string {
  const decoded = withoutTags(text.slice(0, MOST_UNITS)).replaceAll(
    /&(?:#39|(amp|lt|gt|quot|apos|nbsp));/g,
    (_entity, name: string | undefined) => (name === undefined ? "'" : (ENTITIES[name] ?? "")),
  );
  const line = withoutTags(decoded)
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim();
  return hasAtMost(most, line) ? line : cut(line, most);
}

const withoutTags = (text: string): string => text.replaceAll(NO_WORDS, " ").replaceAll(TAG, " ");

function cut(text: string, most: number): string {
  let kept = "";
  let count = 0;
  for (const { segment } of SEGMENTS.segment(text)) {
    if (count === most - 1) break;
    kept += segment;
    count += 1;
  }
  return `${kept.trimEnd()}…`;
}
