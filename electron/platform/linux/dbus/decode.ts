import { alignmentOf, parseSignature, type DBusType } from "./signature";

/** Variants may lie in one another, which no signature shows. */
const DEEPEST = 64;

/**
 * Reads values as D-Bus writes them. A variant comes out as its value, an array of pairs as a map, bytes as a buffer, and an
 * integer of 64 bits as a number, though it may lose its last digits. Throws where the bytes do not fit the signature.
 */
export function decode(signature: string, bytes: Buffer, isLittle: boolean): readonly unknown[] {
  const reader = new Reader(bytes, isLittle);
  return parseSignature(signature).map((type) => reader.value(type, 0));
}

class Reader {
  #at = 0;
  readonly #bytes: Buffer;
  readonly #isLittle: boolean;

  constructor(bytes: Buffer, isLittle: boolean) {
    this.#bytes = bytes;
    this.#isLittle = isLittle;
  }

  value(type: DBusType, depth: number): unknown {
    switch (type.kind) {
      case "basic":
        return this.#basic(type.code);
      case "variant":
        return this.#variant(depth + 1);
      case "struct":
        this.#align(8);
        return type.fields.map((field) => this.value(field, depth));
      case "array":
        if (type.of.kind === "basic" && type.of.code === "y") return this.#take(this.#uint32());
        return this.#elements(alignmentOf(type.of), () => this.value(type.of, depth));
      case "dict":
        return new Map(
          this.#elements(8, () => {
            this.#align(8);
            return [this.value(type.key, depth), this.value(type.value, depth)] as const;
          }),
        );
    }
  }

  #variant(depth: number): unknown {
    const [type, ...others] = parseSignature(this.#text(this.#take(1).readUInt8()));
    if (type === undefined || others.length > 0 || depth > DEEPEST) throw new Error("A variant holds one value");
    return this.value(type, depth);
  }

  #elements<T>(alignment: number, read: () => T): readonly T[] {
    const length = this.#uint32();
    this.#align(alignment);
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new Error("An array ends behind its message");
    const elements: T[] = [];
    while (this.#at < end) elements.push(read());
    if (this.#at !== end) throw new Error("An array ends within a value");
    return elements;
  }

  #basic(code: string): unknown {
    const isLittle = this.#isLittle;
    switch (code) {
      case "y":
        return this.#take(1).readUInt8();
      case "b":
        return this.#uint32() !== 0;
      case "n":
        return isLittle ? this.#word(2).readInt16LE() : this.#word(2).readInt16BE();
      case "q":
        return isLittle ? this.#word(2).readUInt16LE() : this.#word(2).readUInt16BE();
      case "i":
        return isLittle ? this.#word(4).readInt32LE() : this.#word(4).readInt32BE();
      case "x":
        return Number(isLittle ? this.#word(8).readBigInt64LE() : this.#word(8).readBigInt64BE());
      case "t":
        return Number(isLittle ? this.#word(8).readBigUInt64LE() : this.#word(8).readBigUInt64BE());
      case "d":
        return isLittle ? this.#word(8).readDoubleLE() : this.#word(8).readDoubleBE();
      case "g":
        return this.#text(this.#take(1).readUInt8());
      case "s":
      case "o":
        return this.#text(this.#uint32());
      default:
        return this.#uint32();
    }
  }

  #uint32(): number {
    const word = this.#word(4);
    return this.#isLittle ? word.readUInt32LE() : word.readUInt32BE();
  }
  /** A null stands behind each text. */
  #text(length: number): string {
    return this.#take(length + 1).toString("utf8", 0, length);
  }
  #word(size: number): Buffer {
    this.#align(size);
    return this.#take(size);
  }
  #align(size: number): void {
    this.#at = Math.ceil(this.#at / size) * size;
  }
  #take(size: number): Buffer {
    const end = this.#at + size;
    if (end > this.#bytes.length) throw new Error("A value ends behind its message");
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}
