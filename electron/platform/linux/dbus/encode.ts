import { alignmentOf, parseSignature, type DBusType } from "./signature";

/** A value that says what type it is of, where the receiver is told no other way. */
export class Variant {
  readonly signature: string;
  readonly value: unknown;

  constructor(signature: string, value: unknown) {
    this.signature = signature;
    this.value = value;
  }
}

/** Writes values as D-Bus has them; pairs as a list or a map. Throws where a value does not fit its type. */
export function encode(signature: string, values: readonly unknown[]): Buffer {
  const types = parseSignature(signature);
  if (types.length !== values.length)
    throw new Error(`The signature ${signature} is of ${types.length} values, not ${values.length}`);
  const writer = new Writer();
  types.forEach((type, index) => writer.value(type, values[index]));
  return writer.bytes;
}

class Writer {
  #parts: Buffer[] = [];
  #length = 0;

  get bytes(): Buffer {
    return Buffer.concat(this.#parts, this.#length);
  }

  value(type: DBusType, value: unknown): void {
    switch (type.kind) {
      case "basic":
        return this.#basic(type.code, value);
      case "variant":
        return this.#variant(value);
      case "struct":
        this.#align(8);
        return type.fields.forEach((field, index) => this.value(field, listOf(value)[index]));
      case "array":
        if (Buffer.isBuffer(value)) return this.#array(1, () => this.#put(value));
        return this.#array(alignmentOf(type.of), () => listOf(value).forEach((each) => this.value(type.of, each)));
      case "dict": {
        const pair: DBusType = { kind: "struct", fields: [type.key, type.value] };
        return this.#array(8, () => listOf(value).forEach((each) => this.value(pair, each)));
      }
    }
  }

  #variant(value: unknown): void {
    if (!(value instanceof Variant)) throw new Error(`Expected a variant, got ${typeof value}`);
    const [type, ...others] = parseSignature(value.signature);
    if (type === undefined || others.length > 0) throw new Error(`A variant holds one value, not ${value.signature}`);
    this.#basic("g", value.signature);
    this.value(type, value.value);
  }

  /** The length is that of the elements alone, without the gap before the first. */
  #array(alignment: number, write: () => void): void {
    const length = this.#word(4);
    this.#align(alignment);
    const from = this.#length;
    write();
    length.writeUInt32LE(this.#length - from);
  }

  #basic(code: string, value: unknown): void {
    switch (code) {
      case "y":
        return void this.#word(1).writeUInt8(Number(value));
      case "b":
        return void this.#word(4).writeUInt32LE(value === true ? 1 : 0);
      case "n":
        return void this.#word(2).writeInt16LE(Number(value));
      case "q":
        return void this.#word(2).writeUInt16LE(Number(value));
      case "i":
        return void this.#word(4).writeInt32LE(Number(value));
      case "x":
        return void this.#word(8).writeBigInt64LE(BigInt(Number(value)));
      case "t":
        return void this.#word(8).writeBigUInt64LE(BigInt(Number(value)));
      case "d":
        return void this.#word(8).writeDoubleLE(Number(value));
      case "g":
        this.#word(1).writeUInt8(Buffer.byteLength(textOf(value)));
        return this.#put(Buffer.from(`${textOf(value)}\0`));
      case "s":
      case "o":
        this.#word(4).writeUInt32LE(Buffer.byteLength(textOf(value)));
        return this.#put(Buffer.from(`${textOf(value)}\0`));
      default:
        return void this.#word(4).writeUInt32LE(Number(value));
    }
  }

  #word(size: number): Buffer {
    this.#align(size);
    const word = Buffer.alloc(size);
    this.#put(word);
    return word;
  }
  #align(size: number): void {
    this.#put(Buffer.alloc((size - (this.#length % size)) % size));
  }
  #put(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}

function textOf(value: unknown): string {
  // What comes behind a null would be lost, and the whole message with it.
  if (typeof value !== "string") throw new Error(`Expected a text, got ${typeof value}`);
  return value.replaceAll("\0", "");
}
function listOf(value: unknown): readonly unknown[] {
  if (value instanceof Map) return [...value];
  if (!Array.isArray(value)) throw new Error(`Expected a list, got ${typeof value}`);
  return value;
}
