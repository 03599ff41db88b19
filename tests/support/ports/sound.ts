import type { ChimePlayer } from "../../../electron/ports";
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
