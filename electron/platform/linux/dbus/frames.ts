import { HEAD, lengthsOf, type Frame } from "./message";

/** More than this of who sends what to whom is no message of ours. */
const MOST_FIELDS = 16 * 1024;

/**
 * Cuts what comes over a socket into messages. Values beyond a limit are let go as they arrive, and never held: anyone on a bus
 * may send us what they like.
 */
export class Frames {
  #rest: Buffer = Buffer.alloc(0);
  /** How many of the bytes to come belong to what is let go. */
  #passing = 0;
  readonly #mostBody: number;
  readonly #tell: (frame: Frame) => void;

  constructor(mostBody: number, tell: (frame: Frame) => void) {
    this.#mostBody = mostBody;
    this.#tell = tell;
  }

  take(bytes: Buffer): void {
    const passed = Math.min(this.#passing, bytes.length);
    this.#passing -= passed;
    this.#rest = this.#rest.length === 0 ? bytes.subarray(passed) : Buffer.concat([this.#rest, bytes.subarray(passed)]);
    while (this.#passing === 0 && this.#cut());
  }

  /** Tells the next message, if it is there. */
  #cut(): boolean {
    if (this.#rest.length < HEAD) return false;
    const head = this.#rest.subarray(0, HEAD);
    const { fields, body } = lengthsOf(head);
    if (fields > MOST_FIELDS) return this.#letGo(HEAD + fields + body);
    const start = HEAD + fields;
    const isKept = body <= this.#mostBody;
    if (this.#rest.length < (isKept ? start + body : start)) return false;
    this.#tell({
      head,
      fields: this.#rest.subarray(HEAD, start),
      body: isKept ? this.#rest.subarray(start, start + body) : null,
    });
    return this.#letGo(start + body);
  }

  #letGo(length: number): boolean {
    this.#passing = Math.max(0, length - this.#rest.length);
    this.#rest = this.#rest.subarray(length);
    return true;
  }
}
