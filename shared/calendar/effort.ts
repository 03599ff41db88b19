/** What one event may cost: no rule that looks at each day since 1601, where the calendar of Windows begins, costs more. */
const EVENT = 250_000;
/** What a file may cost; a few tenths of a second. Ten years of a country's holidays cost a hundredth of it. */
const FILE = 500_000;

/** How much is still done for a file, in days that are looked at. It bounds the time without a clock. */
export class Effort {
  #ofFile = FILE;
  #ofEvent = EVENT;

  /** Each event gets the same, so that one alone cannot use up what the others need; all that is left, at the most. */
  beginEvent(): void {
    this.#ofEvent = Math.min(EVENT, this.#ofFile);
  }

  /** Whether there was so much left; what costs nothing is always done. Once there was not, none is left for this event. */
  spend(cost: number): boolean {
    if (cost === 0) return true;
    this.#ofFile = Math.max(0, this.#ofFile - cost);
    this.#ofEvent = this.#ofFile === 0 ? 0 : Math.max(0, this.#ofEvent - cost);
    return this.#ofEvent > 0;
  }

  get isSpent(): boolean {
    return this.#ofEvent === 0;
  }
}
