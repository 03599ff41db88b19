/** A text that is being read aloud. */
export interface Reading {
  /** Silent at once. */
  readonly stop: () => void;
  /** Whether it was read, as far as it was not stopped; settles when the voice is done, as far as it tells. */
  readonly ended: Promise<boolean>;
}
