/** One picture of an icon: a square PNG, and how many pixels each side has. */
export interface IconPicture {
  readonly size: number;
  readonly png: Buffer;
}

const HEADER = 6;
const ENTRY = 16;
const ICON = 1;
const BITS = 32;

/** An icon file of Windows: the same drawing in several sizes, as PNG, of which each place takes the one that fits. */
export function icoOf(pictures: readonly IconPicture[]): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY * pictures.length);
  head.writeUInt16LE(ICON, 2);
  head.writeUInt16LE(pictures.length, 4);
  let place = head.length;
  pictures.forEach(({ size, png }, index) => {
    if (size < 1 || size > 256) throw new Error(`An icon has 1 to 256 pixels a side, and not ${size}.`);
    const at = HEADER + ENTRY * index;
    // 256 has no room in a byte, and is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(BITS, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(place, at + 12);
    place += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
