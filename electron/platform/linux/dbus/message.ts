import { decode } from "./decode";
import { encode, Variant } from "./encode";

export const MESSAGE = { call: 1, answer: 2, error: 3, signal: 4 } as const;
/** The flag of a call that wants no answer. */
const NO_ANSWER = 1;

/** The fields that say who says what to whom: their numbers and types on the wire. `answerTo` is the number of a call. */
const FIELDS = {
  path: [1, "o"],
  interface: [2, "s"],
  member: [3, "s"],
  errorName: [4, "s"],
  answerTo: [5, "u"],
  destination: [6, "s"],
  sender: [7, "s"],
  signature: [8, "g"],
} as const;

/** A message to send; the bus itself puts the sender in. */
export interface Outgoing {
  readonly type: number;
  readonly path?: string;
  readonly interface?: string;
  readonly member?: string;
  readonly errorName?: string;
  readonly answerTo?: number;
  readonly destination?: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

/** The parts of a message as they lie on the wire; `body` is `null` where it was too large to keep. */
export interface Frame {
  readonly head: Buffer;
  readonly fields: Buffer;
  readonly body: Buffer | null;
}
/** The size of the head, which says how long the fields and the body are. */
export const HEAD = 16;

/** A message that came. Its values are read when they are asked for: most messages concern nobody. Throws for what is none. */
export class Incoming {
  readonly type: number;
  readonly serial: number;
  readonly wantsAnswer: boolean;
  /** Whether its values were left out, since they were too many. */
  readonly isCut: boolean;
  /** Empty where a message has none; so are the texts below. */
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly errorName: string;
  readonly sender: string;
  readonly signature: string;
  /** 0 where it is no answer. */
  readonly answerTo: number;
  readonly #values: Buffer;
  readonly #isLittle: boolean;

  constructor({ head, fields, body }: Frame) {
    this.#isLittle = isLittle(head);
    this.#values = body ?? Buffer.alloc(0);
    this.isCut = body === null;
    this.type = head.readUInt8(1);
    this.wantsAnswer = (head.readUInt8(2) & NO_ANSWER) === 0;
    this.serial = wordOf(head, 8);
    const known = fieldsOf(head, fields);
    const text = (name: keyof typeof FIELDS): string => textOf(known.get(FIELDS[name][0]));
    this.path = text("path");
    this.interface = text("interface");
    this.member = text("member");
    this.errorName = text("errorName");
    this.sender = text("sender");
    this.signature = text("signature");
    this.answerTo = Number(known.get(FIELDS.answerTo[0]) ?? 0);
  }

  /** Its values; none where they were left out or do not fit their signature. Never throws. */
  get body(): readonly unknown[] {
    try {
      return decode(this.signature, this.#values, this.#isLittle);
    } catch {
      return [];
    }
  }
}

/** Lengths of the fields, with the gap behind them, and of the body. */
export const lengthsOf = (head: Buffer): { readonly fields: number; readonly body: number } => ({
  fields: padded(wordOf(head, 12)),
  body: wordOf(head, 4),
});

/** A message as it goes over the wire, under a number of its own. */
export function messageBytes({ type, body = [], ...given }: Outgoing, serial: number): Buffer {
  const values = encode(given.signature ?? "", body);
  const said: Readonly<Record<string, unknown>> = given;
  const fields = Object.entries(FIELDS).flatMap(([name, [number, code]]) =>
    said[name] === undefined || said[name] === "" ? [] : [[number, new Variant(code, said[name])]],
  );
  const start = encode("yyyyuua(yv)", [0x6c, type, 0, 1, values.length, serial, fields]);
  return Buffer.concat([start, Buffer.alloc(padded(start.length) - start.length), values]);
}

const isLittle = (head: Buffer): boolean => head.readUInt8(0) === 0x6c;
const wordOf = (head: Buffer, at: number): number => (isLittle(head) ? head.readUInt32LE(at) : head.readUInt32BE(at));
const padded = (length: number): number => Math.ceil(length / 8) * 8;

/** The fields are an array of numbers and variants, whose length is the last word of the head. */
function fieldsOf(head: Buffer, fields: Buffer): ReadonlyMap<unknown, unknown> {
  const [found] = decode("a(yv)", Buffer.concat([head.subarray(12), Buffer.alloc(4), fields]), isLittle(head));
  return new Map(listOf(found).map((each) => [listOf(each)[0], listOf(each)[1]] as const));
}
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
