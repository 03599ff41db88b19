import { isRecord } from "../../../shared/schemas/is-record";

/** `now`, but with the parts of `before` that are the same, so that who draws from those need not draw again. */
export function keepSame<T extends object>(before: T, now: T): T {
  const kept = { ...now };
  for (const key in now) if (isSame(before[key], now[key])) kept[key] = before[key];
  return kept;
}

/** Whether two values that can be written as JSON say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  if (Array.isArray(one) || Array.isArray(other) || !isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}
