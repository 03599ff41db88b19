/** What is said to an X server comes in steps of four bytes. */
export const padded = (length: number): number => Math.ceil(length / 4) * 4;
/** Whole numbers of 32 bits, least byte first. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value >>> 0, index * 4));
  return bytes;
}
