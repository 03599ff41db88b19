import { isRecord } from "../schemas/is-record";

/**
 * Whether something that stood in a value stands there no more: an entry, an answer or a text that was removed, or that another
 * took the place of. What is added, moved within a list, or was empty before takes nothing away. Pure; of parts that two values
 * share it looks at none.
 */
export const takesAway = (before: unknown, after: unknown): boolean => !holds(after, before);

function holds(after: unknown, before: unknown): boolean {
  if (before === after || isEmpty(before)) return true;
  if (Array.isArray(before)) return Array.isArray(after) && holdsAll(after, before);
  if (!isRecord(before) || !isRecord(after)) return false;
  return Object.entries(before).every(([name, each]) =>
    holds(Object.hasOwn(after, name) ? after[name] : undefined, each),
  );
}

function holdsAll(after: readonly unknown[], before: readonly unknown[]): boolean {
  const same = new Set(after);
  const others = before.filter((each) => !same.has(each));
  return others.every((each) => isEmpty(each) || after.some((other) => isNested(each) && holds(other, each)));
}

const isNested = (value: unknown): value is object => typeof value === "object" && value !== null;
/** Nothing was entered: no value, no text, or a list or record of nothing but such. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (isNested(value) && Object.values(value).every(isEmpty));
