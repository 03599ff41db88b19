import { measureFlac } from "./formats/flac";
import type { Measure } from "./formats/measured";
import { measureMp3 } from "./formats/mp3";
import { measureOgg } from "./formats/ogg";
import { measureWav } from "./formats/wav";
import { KEPT_SECONDS } from "./pcm";

/** What is longer is no chime, or was made to fill the memory: a file of one megabyte can stand for sixty gigabytes of sound. */
const LONGEST_SECONDS = 15 * 60;
const RATES = [8_000, 192_000] as const;
/** A sound on eight loudspeakers at 48,000 moments a second, or on two at 192,000: as much as is decoded of any. */
const MOST_CHANNELS = 8;
const MOST_VALUES_A_SECOND = 384_000;

const MEASURES: readonly Measure[] = [measureWav, measureFlac, measureOgg, measureMp3];

/** A sound that can be decoded without harm, as far as it is kept; or why it is not taken. */
export type SoundCheck =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: "format" | "long" };

/**
 * Looks at a foreign sound before anything of it is decoded: its kind, its length and how much it would unfold to. What is
 * fine is cut to the beginning that is kept.
 */
export function checkSound(bytes: Uint8Array): SoundCheck {
  for (const measure of MEASURES) {
    const measured = measure(bytes, KEPT_SECONDS);
    if (measured === null) continue;
    const { channels, rate, seconds, end } = measured;
    if (channels < 1 || channels > MOST_CHANNELS || rate < RATES[0] || rate > RATES[1]) return refused("format");
    if (channels * rate > MOST_VALUES_A_SECOND) return refused("format");
    return seconds > LONGEST_SECONDS ? refused("long") : { ok: true, bytes: bytes.subarray(0, end) };
  }
  return refused("format");
}

const refused = (why: "format" | "long"): SoundCheck => ({ ok: false, why });
