/** What JSON calls an object, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
