/*
 * Texts of the person's, or of a file's, beside ours. A few characters that nobody sees turn the direction of all that
 * follows, "Page 1 of 6" into "6 fo 1 egaP", and what is written in Hebrew or Arabic draws numbers and signs next to it to
 * its own side (Unicode Standard Annex 9; Trojan Source, 2021).
 */

const [ISOLATE, END] = ["\u2068", "\u2069"];
/** Embeddings, overrides, and isolates with a direction of their own. */
const TURNING = /[\u202A-\u202E\u2066\u2067]/gu;
/** A flag of a part of a country is a black flag with letters that nobody sees; elsewhere these hide a text in another. */
const HIDDEN =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F})|[\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Scripts that are written from right to left, and marks that stand for a letter of one. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A foreign text as it is shown: in the order it was written in, with nothing in it that cannot be seen. */
export function plainText(text: string): string {
  const plain = text.replaceAll(TURNING, "").replaceAll(HIDDEN, "$1");
  return areClosed(plain) ? plain : plain.replaceAll(/[\u2068\u2069]/gu, "");
}

/**
 * A foreign text as a part of a sentence or a list of ours, which it leaves in order. In a sentence from left to right a text
 * in Latin letters or in Chinese does no harm and stays as it is.
 */
export function isolated(text: string, direction: "ltr" | "rtl" = "ltr"): string {
  const plain = plainText(text);
  return direction === "rtl" || RIGHT_TO_LEFT.test(plain) ? `${ISOLATE}${plain}${END}` : plain;
}

function areClosed(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === ISOLATE) open += 1;
    if (character === END) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
