import { big, says, type Measure } from "./measured";

/**
 * A FLAC file. What its head says of the length counts for nothing: a frame of a few bytes can stand for 65,535 samples in
 * eight channels. Every place where a decoder could take up a frame, by mark and checksum, counts with the samples it claims.
 */
export const measureFlac: Measure = (bytes, wanted) => {
  if (!says(bytes, "fLaC")) return null;
  const rate = Math.floor(big(bytes, 18, 3) / 16);
  const channels = (Math.floor((bytes[20] ?? 0) / 2) % 8) + 1;
  if (rate === 0) return null;
  let at = 4;
  for (let isLast = false; !isLast && at < bytes.length;) {
    isLast = (bytes[at] ?? 0) >= 0x80;
    at += 4 + big(bytes, at + 1, 3);
  }
  let samples = 0;
  let end = bytes.length;
  for (; at + 6 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xfe) !== 0xf8) continue;
    const more = samplesOfFrame(bytes, at);
    if (more === null) continue;
    if (samples >= wanted * rate) end = Math.min(end, at);
    samples += more;
  }
  return samples === 0 ? null : { channels, rate, seconds: samples / rate, end };
};

/** `null` where no frame begins. */
function samplesOfFrame(bytes: Uint8Array, at: number): number | null {
  const [sizeCode, rateCode] = [(bytes[at + 2] ?? 0) >> 4, (bytes[at + 2] ?? 0) & 15];
  const next = bytes[at + 3] ?? 0;
  if (sizeCode === 0 || rateCode === 15 || next >> 4 > 10 || (next & 1) === 1) return null;
  const first = bytes[at + 4] ?? 0;
  // The number of the frame is as long as its first byte has leading ones, as in UTF-8.
  const ones = Math.clz32(~(first << 24));
  if (ones === 1 || ones > 7) return null;
  let here = at + 4 + Math.max(1, ones);
  const size = sizeOfBlock(sizeCode, bytes, here);
  here += sizeCode === 6 ? 1 : sizeCode === 7 ? 2 : 0;
  here += rateCode === 12 ? 1 : rateCode > 12 ? 2 : 0;
  return here < bytes.length && checksum(bytes, at, here) === bytes[here] ? size : null;
}

function sizeOfBlock(code: number, bytes: Uint8Array, at: number): number {
  if (code === 1) return 192;
  if (code < 6) return 576 << (code - 2);
  if (code < 8) return big(bytes, at, code - 5) + 1;
  return 256 << (code - 8);
}

/** CRC-8 with the polynomial x⁸ + x² + x + 1. */
function checksum(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    sum ^= bytes[at] ?? 0;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80 ? ((sum << 1) ^ 7) & 0xff : sum << 1;
  }
  return sum;
}
