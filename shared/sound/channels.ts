import { call } from "../schemas/channel";
import type { Chime } from "./chime";
import type { Pcm } from "./pcm";

/** A part of what was decoded: a letter for each byte, since a page may send nothing but plain values. */
export interface DecodedPiece {
  readonly channels: Pcm["channels"];
  /** Bytes of the whole. */
  readonly length: number;
  readonly piece: string;
}

export const soundCalls = {
  /** Asks for a sound file and takes it for the chime; answers its name, or `null` when none was chosen. */
  "sound:choose": call<undefined, string | null>().from("main"),
  /** Plays the chosen chime once. */
  "sound:try": call<undefined, undefined>().from("main"),
  /** Reads a sample aloud. */
  "voice:try": call<undefined, undefined>().from("main"),
  /** What the page that sounds is to play; asked once, as it loads. */
  "sound:chime": call<undefined, Chime>().from("sound"),
  /** The foreign sound that the page is to decode; asked once, as it loads. */
  "decode:source": call<undefined, Uint8Array>().from("decode"),
  /** Hands over the next part of what was decoded. */
  "decode:samples": call<DecodedPiece, undefined>().from("decode"),
};
