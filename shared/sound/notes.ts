import type { Sound } from "../settings/settings";
import type { ChimePart } from "./chime";

/** A tone that is struck and dies away. */
export interface Note {
  /** Seconds after the beginning. */
  readonly at: number;
  /** Pitch, in hertz. */
  readonly pitch: number;
  /** How loud as it is struck, as a share of all there is; what sounds together stays below 1. */
  readonly level: number;
  /** Seconds until it is no longer heard. */
  readonly decay: number;
}
export type BuiltInSound = Exclude<Sound, "off" | "own">;

/** Seconds of an own file that are played. Our own chimes are shorter: sound of more than 3 s needs a way to stop it (WCAG 1.4.2). */
export const MAX_CUSTOM_SECONDS = 3;

/** The notes of a chime. The start rises or stands high, the end falls or stands low, so that they can be told apart. */
export function notesOf(sound: BuiltInSound, part: ChimePart): readonly Note[] {
  const isStart = part === "start";
  switch (sound) {
    case "soft":
      return isStart ? two(C5, G5) : two(G5, C5);
    case "bowl":
      return bowl(isStart ? C4 : G3);
    case "wood":
      return isStart ? [...knock(0, G5), ...knock(0.22, C6)] : [...knock(0, C6), ...knock(0.22, G5)];
  }
}

const G3 = 196;
const C4 = 261.63;
const C5 = 523.25;
const G5 = 783.99;
const C6 = 1046.5;

const two = (first: number, second: number): readonly Note[] => [
  { at: 0, pitch: first, level: 0.4, decay: 1.1 },
  { at: 0.2, pitch: second, level: 0.35, decay: 1.5 },
];

/** A singing bowl: overtones that are no multiples, and two tones so near each other that they beat. */
const bowl = (pitch: number): readonly Note[] => [
  { at: 0, pitch, level: 0.32, decay: 2.8 },
  { at: 0, pitch: pitch + 1.3, level: 0.2, decay: 2.6 },
  { at: 0, pitch: pitch * 2.71, level: 0.18, decay: 1.7 },
  { at: 0, pitch: pitch * 5.15, level: 0.07, decay: 0.8 },
];

/** Struck wood: short, with an overtone that is gone at once. */
const knock = (at: number, pitch: number): readonly Note[] => [
  { at, pitch, level: 0.6, decay: 0.16 },
  { at, pitch: pitch * 2.6, level: 0.2, decay: 0.05 },
];
