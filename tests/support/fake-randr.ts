/** A place to plug a display in, shown or not, with what is said there. */
export interface FakeOutput {
  readonly isConnected?: boolean;
  readonly isOn?: boolean;
  readonly edid?: Buffer;
}
/** The number its requests begin with. */
export const RANDR = 140;
const FIRST = 500;

/** What follows the first eight bytes of the answer to a request of RandR, and the one byte that says how it is written. */
export function answerRandr(request: Buffer, outputs: readonly FakeOutput[]): { format: number; body: Buffer } {
  const words = (...values: readonly number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);
  const of = outputs[request.readUInt32LE(4) - FIRST];
  switch (request.readUInt8(1)) {
    case 25: {
      const head = Buffer.alloc(24);
      head.writeUInt16LE(1, 8);
      head.writeUInt16LE(outputs.length, 10);
      return { format: 0, body: Buffer.concat([head, words(9, ...outputs.map((_, at) => FIRST + at))]) };
    }
    case 9: {
      const info = Buffer.alloc(28);
      info.writeUInt32LE(of?.isOn === false ? 0 : 9, 4);
      info.writeUInt8(of?.isConnected === false ? 1 : 0, 16);
      return { format: 0, body: info };
    }
    case 15: {
      const edid = of?.edid ?? Buffer.alloc(0);
      return {
        format: edid.length === 0 ? 0 : 8,
        body: Buffer.concat([words(0, 0, edid.length, 0, 0, 0), edid]),
      };
    }
    default:
      return { format: 0, body: words(1, 3, 0, 0, 0, 0) };
  }
}
