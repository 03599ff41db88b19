/** Where each value stands first. Foreign files have lists of a hundred thousand, so no entry is compared with all others. */
export function firstOfEach(values: readonly unknown[]): ReadonlySet<number> {
  const seen = new Map<unknown, number>();
  for (const [index, value] of values.entries()) if (!seen.has(value)) seen.set(value, index);
  return new Set(seen.values());
}
