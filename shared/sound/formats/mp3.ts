import { big, says, type Measure } from "./measured";

/** kbit/s of MPEG 1 and of MPEG 2 and 2.5, layer III, by their code. */
const BITRATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const LOW_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];
/** How far after a tag the first frame may begin. */
const FARTHEST_START = 65_536;

/** An MP3 file, with a tag before it or without: each frame says how long it is. */
export const measureMp3: Measure = (bytes, wanted) => {
  const start = afterTag(bytes);
  let first: Frame | null = null;
  let seconds = 0;
  let end = bytes.length;
  for (let at = start; at + 4 <= bytes.length;) {
    const frame = frameAt(bytes, at);
    const isFirst = first === null;
    // Two bytes look like a frame now and then: the first is one only where another follows, or nothing.
    if (frame === null || (isFirst && !isFollowed(bytes, at + frame.size))) {
      if (isFirst && at - start > FARTHEST_START) return null;
      at += 1;
      continue;
    }
    first ??= frame;
    if (seconds >= wanted) end = Math.min(end, at);
    seconds += frame.samples / frame.rate;
    at += frame.size;
  }
  return first === null ? null : { channels: first.channels, rate: first.rate, seconds, end };
};

interface Frame {
  readonly size: number;
  readonly samples: number;
  readonly rate: number;
  readonly channels: number;
}
const isFollowed = (bytes: Uint8Array, at: number): boolean => at >= bytes.length || frameAt(bytes, at) !== null;

function frameAt(bytes: Uint8Array, at: number): Frame | null {
  const [second, third] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
  if (bytes[at] !== 0xff || (second & 0xe6) !== 0xe2) return null;
  const version = (second >> 3) & 3;
  const kbits = (version === 3 ? BITRATES : LOW_BITRATES)[third >> 4] ?? 0;
  const baseRate = RATES[(third >> 2) & 3];
  if (version === 1 || kbits === 0 || baseRate === undefined) return null;
  const rate = baseRate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const samples = version === 3 ? 1_152 : 576;
  const size = Math.floor((samples * kbits * 125) / rate) + ((third >> 1) & 1);
  return { size, samples, rate, channels: (bytes[at + 3] ?? 0) >> 6 === 3 ? 1 : 2 };
}

/** Where an ID3 tag ends; its length has seven bits in each byte. */
function afterTag(bytes: Uint8Array): number {
  if (!says(bytes, "ID3")) return 0;
  const length = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (big(bytes, at, 1) & 127), 0);
  const hasFoot = (big(bytes, 5, 1) & 16) !== 0;
  return 10 + length + (hasFoot ? 10 : 0);
}
