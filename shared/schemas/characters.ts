/** Graphemes are the same in every language. */
const SEGMENTS = new Intl.Segmenter("und", { granularity: "grapheme" });
/** Two letters that make a flag, and pictures that are joined to one. */
const ONE =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\p{Grapheme_Extend}\p{Emoji_Modifier}]*\u200D\p{Extended_Pictographic})+/gu;
/** What belongs to the character before it. */
const BELONGING = /[\p{Grapheme_Extend}\p{Emoji_Modifier}\u200D]+/gu;

/**
 * Whether a text has at most so many characters as a reader counts them. Cutting a text into characters takes a microsecond
 * each, and a foreign file has millions, so that is done only where counting does not tell, and no further than needed.
 */
export function hasAtMost(most: number, text: string): boolean {
  if (text.length <= most) return true;
  // A mark that the text begins with stands by itself.
  if (text.replaceAll(ONE, "1").replaceAll(BELONGING, "").length < most) return true;
  let count = 0;
  for (const _character of SEGMENTS.segment(text)) {
    count += 1;
    if (count > most) return false;
  }
  return true;
}
