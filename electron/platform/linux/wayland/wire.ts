/** The head of a message: whom it concerns, then its length and which of their words it is. */
export const HEAD = 8;

/** A message as it came. */
export interface Message {
  readonly id: number;
  readonly opcode: number;
  readonly body: Buffer;
}

/** A whole number of 32 bits, in the order of this machine, which is the least byte first wherever Electron runs. */
export function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

/** A text: its length with the zero at its end, its bytes, and what is missing to a multiple of four. */
export function text(value: string): Buffer {
  const length = Buffer.byteLength(value) + 1;
  const bytes = Buffer.alloc(padded(length));
  bytes.write(value);
  return Buffer.concat([word(length), bytes]);
}

/** A message as it goes over the wire. */
export function messageBytes(id: number, opcode: number, args: readonly Buffer[]): Buffer {
  const body = Buffer.concat([...args]);
  return Buffer.concat([word(id), word(((HEAD + body.length) << 16) | opcode), body]);
}

/** Reads the parts of a message one behind the other. Throws where it has not as much as is read. */
export class Reader {
  #at = 0;
  readonly #body: Buffer;

  constructor(body: Buffer) {
    this.#body = body;
  }
  word(): number {
    this.#at += 4;
    return this.#body.readUInt32LE(this.#at - 4);
  }
  text(): string {
    const bytes = this.#bytes();
    return bytes.toString("utf8", 0, Math.max(0, bytes.length - 1));
  }
  words(): readonly number[] {
    const bytes = this.#bytes();
    return Array.from({ length: bytes.length >>> 2 }, (_, index) => bytes.readUInt32LE(index * 4));
  }

  #bytes(): Buffer {
    const length = this.word();
    const start = this.#at;
    this.#at += padded(length);
    if (this.#at > this.#body.length) throw new Error("A part is longer than its message");
    return this.#body.subarray(start, start + length);
  }
}

/** Cuts what comes over a socket into messages. Throws for what is none: from there on nothing can be made sense of. */
export class Messages {
  #rest: Buffer = Buffer.alloc(0);
  readonly #tell: (message: Message) => void;

  constructor(tell: (message: Message) => void) {
    this.#tell = tell;
  }

  take(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    while (this.#rest.length >= HEAD) {
      const second = this.#rest.readUInt32LE(4);
      // 16 bits: no message is so long that what is kept of it could be a burden.
      const size = second >>> 16;
      if (size < HEAD || size % 4 !== 0) throw new Error(`No message has ${size} bytes`);
      if (this.#rest.length < size) return;
      const [id, body] = [this.#rest.readUInt32LE(0), this.#rest.subarray(HEAD, size)];
      this.#rest = this.#rest.subarray(size);
      this.#tell({ id, opcode: second & 0xffff, body });
    }
  }
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
