import type { FileNotice } from "../../../shared/app-state";

/** A notice whose text is in the language of the time when it is read. */
export type Notice = Omit<FileNotice, "text"> & { readonly text: () => string };

/** What the person is told until they say that they have read it. */
export class Notices {
  #told: readonly Notice[];

  constructor(first: readonly Notice[]) {
    this.#told = first;
  }
  get all(): readonly FileNotice[] {
    return this.#told.map((notice) => ({ ...notice, text: notice.text() }));
  }
  /** Takes the place of an earlier one of the same id. */
  tell(notice: Notice): void {
    this.#told = [...this.#told.filter(({ id }) => id !== notice.id), notice];
  }
  /** Answers whether it was there. */
  dismiss(id: string): boolean {
    const before = this.#told.length;
    this.#told = this.#told.filter((notice) => notice.id !== id);
    return this.#told.length < before;
  }
}
