interface WavParts {
  readonly rate: number;
  readonly seconds: number;
  readonly channels?: number;
  /** What kind of samples the head names; 1 are whole numbers. */
  readonly kind?: number;
}

/** A WAV file of 16-bit samples. */
export function wavOf({ rate, seconds, channels = 1, kind = 1 }: WavParts): Buffer {
  const length = Math.round(rate * seconds) * channels * 2;
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(kind, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * channels * 2, 28);
  head.writeUInt16LE(channels * 2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(length, 40);
  return Buffer.concat([head, Buffer.alloc(length)]);
}

interface FlacParts {
  readonly channels: number;
  readonly frames: number;
  /** Samples that each frame stands for. */
  readonly block: number;
  readonly rate: number;
  /** Bytes after each frame's own; a constant frame needs hardly any. */
  readonly padding?: number;
  /** Samples that the head names; what is true is left out as well as what is not. */
  readonly told?: number;
}

/** A FLAC file of silence: each frame a constant for each channel, as small as it can be. */
export function flacOf({ channels, frames, block, rate, padding = 0, told = 0 }: FlacParts): Buffer {
  const head = Buffer.alloc(42);
  head.write("fLaC", 0, "latin1");
  head.writeUInt32BE(0x80000022, 4);
  head.writeUInt16BE(block, 8);
  head.writeUInt16BE(block, 10);
  const packed = (BigInt(rate) << 44n) | (BigInt(channels - 1) << 41n) | (15n << 36n) | BigInt(told);
  head.writeBigUInt64BE(packed, 18);
  const all = Array.from({ length: frames }, (_, number) => frameOf(channels, block, number, padding));
  return Buffer.concat([head, ...all]);
}

function frameOf(channels: number, block: number, number: number, padding: number): Buffer {
  // Fixed blocks; their size in 16 bits, the rate as in the head; 16 bits a sample.
  const start = Buffer.from([
    0xff,
    0xf8,
    0x70,
    ((channels - 1) << 4) | 8,
    ...utf8(number),
    (block - 1) >> 8,
    (block - 1) & 255,
  ]);
  // A constant of 0 for each channel.
  const body = Buffer.concat([start, Buffer.from([crc8(start)]), Buffer.alloc(channels * 3), Buffer.alloc(padding)]);
  const sum = Buffer.alloc(2);
  sum.writeUInt16BE(crc16(body));
  return Buffer.concat([body, sum]);
}
const utf8 = (number: number): readonly number[] =>
  number < 0x80
    ? [number]
    : number < 0x800
      ? [0xc0 | (number >> 6), 0x80 | (number & 63)]
      : [0xe0 | (number >> 12), 0x80 | ((number >> 6) & 63), 0x80 | (number & 63)];
function crc8(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80 ? ((sum << 1) ^ 7) & 255 : (sum << 1) & 255;
  }
  return sum;
}
function crc16(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x8000 ? ((sum << 1) ^ 0x8005) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum;
}

/** An Ogg page of whole packets. */
export function oggPage(serial: number, packets: readonly Buffer[], granule = 0n): Buffer {
  const lengths = packets.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255]);
  const head = Buffer.alloc(27);
  head.write("OggS", 0, "latin1");
  head.writeBigInt64LE(granule, 6);
  head.writeUInt32LE(serial, 14);
  head[26] = lengths.length;
  return Buffer.concat([head, Buffer.from(lengths), ...packets]);
}
export const opusHead = (channels: number): Buffer =>
  Buffer.from([...Buffer.from("OpusHead\u0001"), channels, ...Array<number>(9).fill(0)]);
export function vorbisHead(channels: number, rate: number, longest: number): Buffer {
  const head = Buffer.alloc(30);
  head.write("\u0001vorbis", 0, "latin1");
  head[11] = channels;
  head.writeUInt32LE(rate, 12);
  head[28] = (Math.log2(longest) << 4) | 8;
  return head;
}

/** An MP3 of so many frames of 128 kbit/s at 44,100 moments a second. */
export function mp3Of(frames: number, tag: Buffer = Buffer.alloc(0)): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x64]);
  return Buffer.concat([tag, ...Array<Buffer>(frames).fill(frame)]);
}
