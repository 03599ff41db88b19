import { little, says } from "./formats/measured";

/** Sound as plain samples: 16 bits each, the lowest byte first, the channels beside each other. */
export interface Pcm {
  readonly channels: 1 | 2;
  readonly samples: Uint8Array;
}

/** All own sounds are kept with so many moments a second. */
export const RATE = 48_000;
/** Seconds of an own sound that are kept. */
export const KEPT_SECONDS = 30;
const SAMPLE_BYTES = 2;
const HEAD = 44;

/** As many bytes of samples as are kept. */
export const mostBytes = (channels: 1 | 2): number => KEPT_SECONDS * RATE * channels * SAMPLE_BYTES;

/** The first seconds of a sound. */
export const beginningOf = ({ channels, samples }: Pcm, seconds: number): Pcm => ({
  channels,
  samples: samples.subarray(0, Math.floor(seconds * RATE) * channels * SAMPLE_BYTES),
});

/** The WAV file that holds a sound; {@link readOwnWav} reads it back. */
export function writeOwnWav({ channels, samples }: Pcm): Uint8Array {
  const file = new Uint8Array(HEAD + samples.length);
  file.set(headOf(channels, samples.length));
  file.set(samples, HEAD);
  return file;
}

/** Reads exactly what {@link writeOwnWav} writes, and `null` of everything else. */
export function readOwnWav(file: Uint8Array): Pcm | null {
  const channels = little(file, 22, 2);
  if (!says(file, "RIFF") || (channels !== 1 && channels !== 2)) return null;
  const length = file.length - HEAD;
  const isWhole = length > 0 && length <= mostBytes(channels) && length % (channels * SAMPLE_BYTES) === 0;
  const isOurs = isWhole && headOf(channels, length).every((byte, at) => file[at] === byte);
  return isOurs ? { channels, samples: file.subarray(HEAD) } : null;
}

function headOf(channels: 1 | 2, length: number): readonly number[] {
  const text = (letters: string): readonly number[] => Array.from(letters, (letter) => letter.charCodeAt(0));
  const number = (value: number, bytes: number): readonly number[] =>
    Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);
  const frame = channels * SAMPLE_BYTES;
  return [
    ...[...text("RIFF"), ...number(HEAD - 8 + length, 4), ...text("WAVEfmt "), ...number(16, 4)],
    ...[...number(1, 2), ...number(channels, 2), ...number(RATE, 4), ...number(RATE * frame, 4)],
    ...[...number(frame, 2), ...number(SAMPLE_BYTES * 8, 2), ...text("data"), ...number(length, 4)],
  ];
}
