import { DAY } from "../../shared/time/units";
import type { Clock } from "../ports";

/**
 * Has good copies made a day after something was written, for an app that runs for weeks. Has a timer only from the first
 * write on until then; at a start a copy is made anyway.
 */
export class DailyCopies {
  #cancel: (() => void) | null = null;
  #copying: Promise<unknown> = Promise.resolve();
  readonly #after: Clock["after"];
  readonly #copy: () => Promise<unknown>;

  constructor(after: Clock["after"], copy: () => Promise<unknown>) {
    this.#after = after;
    this.#copy = copy;
  }

  /** Something was written. The copies themselves need not be copied again. */
  note(): void {
    this.#cancel ??= this.#after(DAY, () => {
      this.#copying = this.#copy().then(() => this.stop());
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Resolves when what is copied now is copied. */
  async idle(): Promise<void> {
    await this.#copying;
  }
}
