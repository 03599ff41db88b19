import type { Gate, Sender } from "../../../electron/ports";

type Answer = Parameters<Gate["handle"]>[1];

/** Where calls arrive; a test calls in a page's place. */
export class FakeGate implements Gate {
  readonly #answers = new Map<string, Answer>();

  readonly handle = (name: string, answer: Answer): void => {
    if (this.#answers.has(name)) throw new Error(`There is a handler for ${name} already`);
    this.#answers.set(name, answer);
  };
  get names(): readonly string[] {
    return [...this.#answers.keys()];
  }
  call(sender: Sender, name: string, ...args: readonly unknown[]): Promise<unknown> {
    const answer = this.#answers.get(name);
    if (answer === undefined) throw new Error(`No handler registered for '${name}'`);
    return answer(sender, args);
  }
}
