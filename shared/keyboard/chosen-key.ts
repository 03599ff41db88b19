/** What a page needs to know of a `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key, named by what a US keyboard has there. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly getModifierState: (modifier: "AltGraph") => boolean;
}
/** The letters the keyboard is set to, as far as a press tells. */
export type Alphabet = "latin" | "other" | null;

const NAMED = /^[A-Z][A-Za-z0-9]+$/;
const UNWRITTEN = ["Dead", "Unidentified"];
const PLAIN = /^[a-z0-9]$/i;
const LETTER = /^[\p{L}\p{M}]/u;
const LATIN = /^\p{Script=Latin}/u;
/** Keys that exist by their place too, with what a US keyboard has there. */
const BY_PLACE = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/;

/**
 * Which of the wanted keys a press means; `null` for none of them. The one place that decides it for all pages.
 *
 * Wanted are lower case letters, digits, signs, and the names of `KeyboardEvent.key` in lower case. What the key writes comes
 * first: on Dvorak, QWERTZ and AZERTY a letter is where it is printed. Where the key writes no Latin letter, as on a Russian
 * keyboard, its place counts; likewise of digits that want Shift, as on AZERTY. What is being composed with an input method
 * means nothing.
 */
export function chosenKey(press: KeyPress, wanted: readonly string[], alphabet: Alphabet = null): string | null {
  if (press.isComposing || press.key === "Process") return null;
  return [written(press), placed(press, alphabet)].find((key) => key !== null && wanted.includes(key)) ?? null;
}

/** Whether the keyboard is set to Latin letters, where a press tells: signs are the same on many. */
export function alphabetOf({ key }: KeyPress): Alphabet {
  if (isNamed(key) || !LETTER.test(key)) return null;
  return LATIN.test(key) ? "latin" : "other";
}

const isNamed = (key: string): boolean => NAMED.test(key);
const written = ({ key }: KeyPress): string | null => (UNWRITTEN.includes(key) ? null : key.toLowerCase());

/** The key by its place, where what it writes is no letter from a to z and no digit. */
function placed(press: KeyPress, alphabet: Alphabet): string | null {
  const { key, code, shiftKey } = press;
  const isUnnamed = key === "Unidentified";
  if ((isNamed(key) && !isUnnamed) || press.getModifierState("AltGraph") || PLAIN.test(key)) return null;
  const isForeign = isUnnamed || alphabetOf(press) === "other";
  const [, letter, digit] = BY_PLACE.exec(code) ?? [];
  // A sign where a US keyboard has a letter: on Dvorak the letter is elsewhere, on a Greek keyboard it is nowhere.
  if (letter !== undefined) return isForeign || isSignOf(press, alphabet) ? letter.toLowerCase() : null;
  if (shiftKey) return null;
  if (digit !== undefined) return digit;
  return code === "Comma" && isForeign ? "," : null;
}

const isSignOf = (press: KeyPress, alphabet: Alphabet): boolean => alphabet === "other" && alphabetOf(press) === null;
