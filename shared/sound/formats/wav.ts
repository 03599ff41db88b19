import { little, says, type Measure } from "./measured";

/** Whole numbers, fractions, and the two laws of telephones: no sample is less than a byte, so nothing unfolds. */
const PLAIN = [1, 3, 6, 7];
/** The kind then stands in the extension. */
const EXTENSIBLE = 0xfffe;

/** A WAV file: its samples as they are. */
export const measureWav: Measure = (bytes, wanted) => {
  if (!says(bytes, "RIFF") || !says(bytes, "WAVE", 8)) return null;
  let format: { readonly channels: number; readonly rate: number; readonly frame: number } | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = little(bytes, at + 4, 4);
    const from = at + 8;
    if (says(bytes, "fmt ", at)) format = formatAt(bytes, from);
    if (says(bytes, "data", at)) {
      if (format === null) return null;
      const { channels, rate, frame } = format;
      const length = Math.min(size, bytes.length - from);
      const end = Math.min(bytes.length, from + Math.floor(wanted * rate) * frame);
      return length < frame ? null : { channels, rate, seconds: length / frame / rate, end };
    }
    at = from + size + (size % 2);
  }
  return null;
};

function formatAt(bytes: Uint8Array, at: number) {
  const [given, channels, rate, bits] = [
    little(bytes, at, 2),
    little(bytes, at + 2, 2),
    little(bytes, at + 4, 4),
    little(bytes, at + 14, 2),
  ];
  const kind = given === EXTENSIBLE ? little(bytes, at + 24, 2) : given;
  const frame = channels * Math.ceil(bits / 8);
  return PLAIN.includes(kind) && frame > 0 && rate > 0 ? { channels, rate, frame } : null;
}
