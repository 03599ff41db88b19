/** What is nested this deep would end whoever walks it later, such as the writer, with a full stack. */
const DEEPEST = 100;
/** Values and keys in a text of the person's; all that can be kept comes to a tenth of it. */
const MOST_PARTS = 500_000;

/**
 * Parses JSON that is neither nested beyond sense nor made of more parts than anything of ours; `undefined` where it is, or
 * where it is no JSON. Both are counted in one pass before anything is built, since the effort of what comes after goes by
 * the parts: eight megabytes of brackets take Node seconds and gigabytes.
 */
export function parseJson(text: string, mostParts = MOST_PARTS): { readonly value: unknown } | undefined {
  if (isBeyondSense(text, mostParts)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [LIST, END_OF_LIST, OBJECT, END_OF_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** By hand: a pattern that skips strings takes minutes on a megabyte of quotes and backslashes. */
function isBeyondSense(text: string, mostParts: number): boolean {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) at = endOfString(text, at);
    else if (mark === LIST || mark === OBJECT) {
      depth += 1;
      parts += 1;
    } else if (mark === END_OF_LIST || mark === END_OF_OBJECT) depth -= 1;
    else if (mark === COMMA || mark === COLON) parts += 1;
    if (depth > DEEPEST || parts > mostParts) return true;
  }
  return false;
}

/** Where the string that begins at a quote ends. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) return at;
    if (mark === BACKSLASH) at += 1;
  }
  return at;
}
