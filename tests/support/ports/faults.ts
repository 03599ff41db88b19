import type { Faults } from "../../../electron/ports";
import { attempting } from "../../../electron/storage/fault-log";

/** Keeps what goes wrong where a test means it to; any other error goes on to the test. */
export class FakeFaults implements Faults {
  mayHappen = false;
  readonly noted: { readonly where: string; readonly error: unknown }[] = [];
  #tell: () => void = () => {};

  get hasAny(): boolean {
    return this.noted.length > 0;
  }
  get places(): readonly string[] {
    return this.noted.map(({ where }) => where);
  }
  readonly note = (where: string, error: unknown): void => {
    if (!this.mayHappen) throw error;
    this.noted.push({ where, error });
    if (this.noted.length === 1) this.#tell();
  };
  readonly attempt = attempting(this.note);
  readonly onFirst = (tell: () => void): void => {
    this.#tell = tell;
    if (this.hasAny) tell();
  };
}
