/** What the names of such files end in. */
export const SOUND_EXTENSIONS = ["wav", "ogg", "oga", "flac", "mp3"] as const;

/**
 * Whether bytes begin as a sound does that the app can play: WAV, Ogg, FLAC or MP3. Only the content counts, whatever the file
 * is called.
 */
export function isSoundFile(bytes: Uint8Array): boolean {
  const begins = (text: string, at = 0): boolean => String.fromCharCode(...bytes.slice(at, at + text.length)) === text;
  if (begins("RIFF")) return begins("WAVE", 8);
  return begins("OggS") || begins("fLaC") || begins("ID3") || isMp3Frame(bytes);
}

/** Eleven set bits, then a version and "layer III". */
const isMp3Frame = ([first = 0, second = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
