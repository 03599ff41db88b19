import type { z } from "zod";
import { list, type Part } from "./shape";

interface BoundedOptions<T> {
  readonly initial: readonly T[];
  readonly least?: number;
  readonly most: number;
}

/** A {@link list} within bounds; where it is none, is too long, or has nothing left, `initial` stands in for it. */
export function boundedList<T>(
  schema: z.ZodType<T>,
  { initial, least = 0, most }: BoundedOptions<T>,
): Part<readonly T[]> {
  const part = list(schema);
  return {
    initial,
    read: (raw, at) => {
      if (!Array.isArray(raw) || raw.length > most || raw.length < least) return { invalid: [at] };
      const read = part.read(raw, at);
      const isEmptied = read.invalid.length > 0 && (read.value ?? []).length < Math.max(least, 1);
      return isEmptied ? { invalid: read.invalid } : read;
    },
    write: part.write,
  };
}

/** A part of which all that makes no sense is told under one name, since its entries have none the person would know. */
export const toldAsOne = <T>(part: Part<T>): Part<T> => ({
  ...part,
  read: (raw, at) => {
    const read = part.read(raw, at);
    return read.invalid.length > 0 ? { ...read, invalid: [at] } : read;
  },
});
