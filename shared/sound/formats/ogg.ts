import { little, says, type Measure } from "./measured";

/** A sound in an Ogg file, and what was counted of it. */
interface Stream {
  readonly channels: number;
  readonly rate: number;
  /** The most samples that a packet can stand for. */
  readonly samplesOf: (bytes: Uint8Array, at: number) => number;
  samples: number;
}
/** More sounds than that are in no file that is to be a chime. */
const MOST_STREAMS = 4;

/**
 * Ogg with Vorbis or Opus. What a page says of the time counts for nothing; every packet counts with the most samples it can
 * stand for, in whichever of the sounds it is.
 */
export const measureOgg: Measure = (bytes, wanted) => {
  const streams = new Map<number, Stream>();
  let end = bytes.length;
  let seconds = 0;
  let expected = 0;
  // Also within pages: a decoder that finds one damaged takes up the next that it sees.
  for (let at = nextPage(bytes, 0); at !== null; at = nextPage(bytes, at + 1)) {
    const serial = little(bytes, at + 14, 4);
    const packets = packetsOf(bytes, at);
    const known = streams.get(serial);
    const stream = known ?? streamAt(bytes, packets.from);
    if (stream === null && at !== expected) continue;
    if (stream === null || streams.size > MOST_STREAMS) return null;
    if (at === expected) expected = packets.end;
    streams.set(serial, stream);
    if (seconds >= wanted) end = Math.min(end, at);
    const begun = known === undefined ? [] : packets.begun;
    stream.samples += begun.reduce((sum, each) => sum + stream.samplesOf(bytes, each), 0);
    seconds = [...streams.values()].reduce((sum, { samples, rate }) => sum + samples / rate, 0);
  }
  const [first] = streams.values();
  return first === undefined || seconds === 0 ? null : { channels: first.channels, rate: first.rate, seconds, end };
};

function nextPage(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0x4f, from); at !== -1; at = bytes.indexOf(0x4f, at + 1))
    if (says(bytes, "OggS", at) && at + 27 <= bytes.length) return at;
  return null;
}

/** Where the packets of a page begin. A length of 255 says that a packet goes on, also on the next page. */
function packetsOf(bytes: Uint8Array, page: number) {
  const count = bytes[page + 26] ?? 0;
  const from = page + 27 + count;
  const goesOn = ((bytes[page + 5] ?? 0) & 1) === 1;
  const begun: number[] = [];
  let at = from;
  let isNew = !goesOn;
  for (let index = 0; index < count; index += 1) {
    const length = bytes[page + 27 + index] ?? 0;
    if (isNew) begun.push(at);
    at += length;
    isNew = length < 255;
  }
  return { from, begun, end: at };
}

/** The sound whose first packet stands here; `null` for what is no sound of a kind that is played. */
function streamAt(bytes: Uint8Array, at: number): Stream | null {
  if (says(bytes, "OpusHead", at))
    return { channels: bytes[at + 9] ?? 0, rate: 48_000, samplesOf: samplesOfOpus, samples: 0 };
  if (!says(bytes, "\u0001vorbis", at)) return null;
  const rate = little(bytes, at + 12, 4);
  const longest = 2 ** ((bytes[at + 28] ?? 0) >> 4);
  if (rate === 0) return null;
  // Blocks lie over one another by half. Packets with their lowest bit set are heads.
  const samplesOf = (all: Uint8Array, from: number): number => ((all[from] ?? 1) & 1 ? 0 : longest / 2);
  return { channels: bytes[at + 11] ?? 0, rate, samplesOf, samples: 0 };
}

/** A packet says its length in its first two bytes (RFC 6716, 3.1); it is never more than 120 ms. */
function samplesOfOpus(bytes: Uint8Array, at: number): number {
  if (says(bytes, "OpusTags", at)) return 0;
  const [head, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  const frames = (head & 3) === 0 ? 1 : (head & 3) === 3 ? second & 63 : 2;
  return Math.min(5_760, frames * samplesOfFrame(head >> 3));
}
function samplesOfFrame(config: number): number {
  if (config < 12) return [480, 960, 1_920, 2_880][config % 4] ?? 0;
  if (config < 16) return config % 2 === 0 ? 480 : 960;
  return [120, 240, 480, 960][config % 4] ?? 0;
}
