/** Made from English by a rule: XA has accents and 40 % more text, XB reads from right to left. Both are in ⟦brackets⟧. */
export const PSEUDO_LOCALES = ["en-XA", "en-XB"] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  b: "ƀ",
  c: "ç",
  d: "ð",
  e: "é",
  f: "ƒ",
  g: "ĝ",
  h: "ĥ",
  i: "î",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  m: "ɱ",
  n: "ñ",
  o: "ö",
  p: "þ",
  q: "ɋ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "û",
  v: "ṽ",
  w: "ŵ",
  x: "ẋ",
  y: "ý",
  z: "ž",
  A: "Á",
  B: "Ɓ",
  C: "Ç",
  D: "Ð",
  E: "É",
  F: "Ƒ",
  G: "Ĝ",
  H: "Ĥ",
  I: "Î",
  J: "Ĵ",
  K: "Ķ",
  L: "Ļ",
  M: "Ṁ",
  N: "Ñ",
  O: "Ö",
  P: "Þ",
  Q: "Ɋ",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Û",
  V: "Ṽ",
  W: "Ŵ",
  X: "Ẋ",
  Y: "Ý",
  Z: "Ž",
};
const RIGHT_TO_LEFT = "\u202E";
const END = "\u202C";

/**
 * An ICU message with its own text changed and its placeholders left alone. Text inside the branches of a plural or select
 * is changed too; what stands before a branch (the argument, its kind, its name) is not.
 */
export function pseudoMessage(message: string, locale: PseudoLocale): string {
  const text = walk(message, locale);
  const own = message.replaceAll(/\{[^}]*\}/g, "").length;
  // In pieces, so that it wraps as words do.
  const padding = locale === "en-XA" ? " ~~~~".repeat(Math.ceil((own * 0.4) / 5)) : "";
  return `⟦${text}${padding}⟧`;
}

function walk(message: string, locale: PseudoLocale): string {
  let result = "";
  for (let at = 0; at < message.length;) {
    if (message[at] === "{") {
      const end = closing(message, at);
      result += argument(message.slice(at + 1, end), locale);
      at = end + 1;
    } else {
      const end = nextBrace(message, at);
      result += change(message.slice(at, end), locale);
      at = end;
    }
  }
  return result;
}

/** An argument without branches stays; one with branches has its branches walked. */
function argument(inside: string, locale: PseudoLocale): string {
  let result = "";
  for (let at = 0; at < inside.length;) {
    const open = nextBrace(inside, at);
    result += inside.slice(at, open);
    if (open === inside.length) break;
    const end = closing(inside, open);
    result += `{${walk(inside.slice(open + 1, end), locale)}}`;
    at = end + 1;
  }
  return `{${result}}`;
}

function change(text: string, locale: PseudoLocale): string {
  if (text.trim() === "") return text;
  const accented = (each: string): string => ACCENTED[each] ?? each;
  return locale === "en-XA" ? text.replaceAll(/[A-Za-z]/g, accented) : `${RIGHT_TO_LEFT}${text}${END}`;
}

function nextBrace(text: string, from: number): number {
  const at = text.indexOf("{", from);
  return at < 0 ? text.length : at;
}
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A message has an open brace: ${text}`);
}
