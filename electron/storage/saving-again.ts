import { MINUTE } from "../../shared/time/units";
import type { Clock } from "../ports";

export interface SavingAgainParts {
  readonly after: Clock["after"];
  /** Whether something is in memory that could not be saved, and may be. */
  readonly isWaiting: () => boolean;
  readonly saveAgain: () => Promise<unknown>;
  /** Told after each try. */
  readonly onTried: () => void;
}

/**
 * Tries again what could not be saved: as soon as anything else could be, and each minute until then. Has a timer only while
 * something is waiting.
 */
export class SavingAgain {
  #cancel: (() => void) | null = null;
  #trying: Promise<void> | null = null;
  readonly #parts: SavingAgainParts;

  constructor(parts: SavingAgainParts) {
    this.#parts = parts;
  }

  /** Something was written, or could not be. */
  note(isWritten: boolean): void {
    if (!this.#parts.isWaiting()) this.stop();
    else if (isWritten && this.#trying === null) this.#try();
    else this.#cancel ??= this.#parts.after(MINUTE, () => this.#try());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Resolves when what is tried now was tried. */
  async idle(): Promise<void> {
    await this.#trying;
  }

  #try(): void {
    this.stop();
    this.#trying = this.#parts.saveAgain().then(() => {
      this.#trying = null;
      this.#parts.onTried();
    });
  }
}
