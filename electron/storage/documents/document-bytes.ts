/**
 * The bytes a document is written as: laid out for people, or close together where there is no room for that; `null` where
 * there is none at all. What is written is never more than what is read again.
 */
export function bytesOf(content: unknown, maxBytes: number): Buffer | null {
  const laidOut = Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
  if (laidOut.length <= maxBytes) return laidOut;
  const close = Buffer.from(`${JSON.stringify(content)}\n`);
  return close.length <= maxBytes ? close : null;
}

/** How many bytes a document takes at least. */
export const sizeOf = (content: unknown): number => Buffer.byteLength(JSON.stringify(content)) + 1;
