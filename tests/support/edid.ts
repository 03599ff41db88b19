/** What a display says of itself, written as the standard has it: 18 bytes a text, and a sum of zero. */
export interface Said {
  readonly vendor?: string;
  readonly product?: number;
  readonly serial?: number;
  readonly name?: string;
  readonly serialText?: string;
}

export function edidOf({ vendor = "DEL", product = 0xa0f1, serial = 0, name, serialText }: Said): Buffer {
  const block = Buffer.alloc(128);
  block.fill(0xff, 1, 7);
  const letters = [0, 1, 2].map((at) => vendor.charCodeAt(at) - 64);
  block.writeUInt16BE(
    letters.reduce((packed, letter) => (packed << 5) | letter, 0),
    8,
  );
  block.writeUInt16LE(product, 10);
  block.writeUInt32LE(serial, 12);
  [
    [0xff, serialText],
    [0xfc, name],
  ].forEach(([tag, text], at) => {
    if (typeof text !== "string") return;
    const start = 72 + at * 18;
    block.writeUInt8(Number(tag), start + 3);
    block.write(`${text}\n`.padEnd(13).slice(0, 13), start + 5, "latin1");
  });
  block.writeUInt8((256 - (block.reduce((sum, each) => sum + each, 0) % 256)) % 256, 127);
  return block;
}
