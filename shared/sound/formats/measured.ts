/** What is known of a sound before it is decoded. */
export interface Measured {
  readonly channels: number;
  /** Moments a second. */
  readonly rate: number;
  /** Seconds it can last at most, however little its bytes say. */
  readonly seconds: number;
  /** How many of its bytes hold the beginning that was asked for. */
  readonly end: number;
}

/** Measures a sound, of which so many seconds from the beginning are wanted; `null` where it is no such sound. Never throws. */
export type Measure = (bytes: Uint8Array, wanted: number) => Measured | null;

/** Whether a text stands at a place. */
export const says = (bytes: Uint8Array, text: string, at = 0): boolean =>
  at + text.length <= bytes.length &&
  Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/** A whole number of so many bytes, the highest first; 0 beyond the end. */
export function big(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
/** The same with the lowest first. */
export function little(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = count - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
