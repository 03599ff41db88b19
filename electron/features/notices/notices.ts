import type { FileNotice } from "../../../shared/ipc";

/** What the person is told until they say that they have read it. */
export class Notices {
  #told: readonly FileNotice[];

  constructor(first: readonly FileNotice[]) {
    this.#told = first;
  }
  get all(): readonly FileNotice[] {
    return this.#told;
  }
  /** Takes the place of an earlier one of the same id. */
  tell(notice: FileNotice): void {
    this.#told = [...this.#told.filter(({ id }) => id !== notice.id), notice];
  }
  dismiss(id: string): void {
    this.#told = this.#told.filter((notice) => notice.id !== id);
  }
}
