/** What each part of a list or an object counts beside its letters. */
const PART = 8;
/** Nothing a page has to say is nested deeper, or has more parts. */
const DEEPEST = 20;
const MOST_PARTS = 16_384;

/** Whether a payload may go on: it fits, it holds too much, or something in it is no plain value. */
export type Weight = "fits" | "tooLarge" | "notPlain";

/** An object that was weighed, and what is in it not yet. */
interface Opened {
  readonly value: object;
  readonly keys: readonly string[];
  readonly depth: number;
}

/**
 * Weighs a value that comes from a page in characters: texts and keys by their length, and {@link PART} for each part.
 *
 * The effort is bounded, whatever is given: lists, texts and objects are counted by their length before they are walked, what
 * is referred to twice counts twice, a circle is deeper than may be, and the walk ends with the first excess. Plain objects,
 * lists, texts, numbers, truth values, `null` and `undefined` pass; nothing is called, so a getter is refused too.
 */
export function weigh(value: unknown, most: number): Weight {
  const waiting: Opened[] = [];
  let left = most;
  let parts = 0;
  const take = (part: unknown, depth: number): Weight => {
    if (isScalar(part)) {
      left -= typeof part === "string" ? part.length : 0;
      return left < 0 ? "tooLarge" : "fits";
    }
    if (typeof part !== "object" || part === null) return "notPlain";
    if (depth > DEEPEST || bytesOf(part) > left) return "tooLarge";
    if (!isPlain(part)) return "notPlain";
    if (Array.isArray(part) && part.length > MOST_PARTS) return "tooLarge";
    const keys = Object.keys(part);
    const length = Array.isArray(part) ? Math.max(part.length, keys.length) : keys.length;
    parts += length;
    left -= length * PART;
    if (parts > MOST_PARTS || left < 0) return "tooLarge";
    waiting.push({ value: part, keys, depth });
    return "fits";
  };
  const all = ({ value: opened, keys, depth }: Opened): Weight => {
    const isList = Array.isArray(opened);
    for (const key of keys) {
      if (!isList) left -= key.length;
      const own = Object.getOwnPropertyDescriptor(opened, key);
      if (own === undefined || own.get !== undefined || own.set !== undefined) return "notPlain";
      const weight = take(own.value, depth + 1);
      if (weight !== "fits") return weight;
    }
    return "fits";
  };
  let weight = take(value, 0);
  for (let next = waiting.pop(); weight === "fits" && next !== undefined; next = waiting.pop()) weight = all(next);
  return weight;
}

const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || ["string", "number", "boolean"].includes(typeof value);

/** What no page may send at all is told apart by its size only where it is large. */
function bytesOf(value: object): number {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  return value instanceof Map || value instanceof Set ? value.size * PART : 0;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) ? prototype === Array.prototype : prototype === Object.prototype || prototype === null;
}
