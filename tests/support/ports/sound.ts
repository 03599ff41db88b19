import type { ChimePlayer, SoundDecoder } from "../../../electron/ports";
import type { DecodedPiece } from "../../../shared/sound/channels";
import type { Pcm } from "../../../shared/sound/pcm";
import type { Chime } from "../../../shared/sound/chime";

/** The id under which the page of sounds asks. */
export const SOUND_PAGE = 8;

/** A player that writes down what it would have played. */
export class FakeChimes implements ChimePlayer {
  readonly played: Chime[] = [];
  #playing: Chime | null = null;
  readonly #did: string[];

  constructor(did: string[] = []) {
    this.#did = did;
  }
  readonly play = (chime: Chime): void => {
    this.#did.push(`chime ${chime.part}`);
    this.played.push(chime);
    this.#playing = chime;
  };
  readonly stop = (): void => void (this.#playing = null);
  readonly chimeFor = (contentsId: number): Chime | null => (contentsId === SOUND_PAGE ? this.#playing : null);
}

/** The id under which the page that decodes asks. */
export const DECODE_PAGE = 10;
/** Two moments of sound. */
export const DECODED: Pcm = { channels: 1, samples: Buffer.from([1, 2, 3, 4]) };

/** A decoder that takes everything for the same sound. */
export class FakeDecoder implements SoundDecoder {
  /** What comes of it; `null` where nothing can be decoded. */
  outcome: Pcm | null = DECODED;
  readonly given: Uint8Array[] = [];
  readonly pieces: DecodedPiece[] = [];

  readonly decode = (source: Uint8Array): Promise<Pcm | null> => {
    this.given.push(source);
    return Promise.resolve(this.outcome);
  };
  readonly sourceFor = (contentsId: number): Uint8Array | null =>
    contentsId === DECODE_PAGE ? (this.given.at(-1) ?? null) : null;
  readonly take = (contentsId: number, piece: DecodedPiece): void => {
    if (contentsId === DECODE_PAGE) this.pieces.push(piece);
  };
}
