import type { z } from "zod";
import { firstOfEach } from "../schemas/first-of-each";
import { isRecord, type Raw } from "../schemas/is-record";

/**
 * What was understood of a part of a file. `value` is absent when nothing could be; `rest` holds what is not ours, to be
 * written back in its place; `invalid` names what made no sense, as "results" or "workspaces.1.name".
 */
export interface ReadPart<T> {
  readonly value?: T;
  readonly rest?: unknown;
  readonly invalid: readonly string[];
}

/**
 * One part of a document's file: reads what is valid and leaves the rest, so that one bad entry never costs its neighbours.
 * `read` never throws, and is asked only where something stands.
 */
export interface Part<T> {
  /** Stands in where the file has nothing, or nothing valid. Absent for a part that may be left out. */
  readonly initial?: T;
  /** Without it the whole makes no sense. */
  readonly isRequired?: true;
  readonly read: (raw: unknown, at: string) => ReadPart<T>;
  readonly write: (value: T, rest: unknown) => unknown;
}
export type Parts<T> = { readonly [K in keyof T]-?: Part<Exclude<T[K], undefined>> };

/** A value that a schema understands whole or not at all. */
export const field = <T>(schema: z.ZodType<T>, initial: T): Part<T> => ({ ...optional(schema), initial });

/** A {@link field} that may be left out. */
export const optional = <T>(schema: z.ZodType<T>): Part<T> => ({
  read: (raw, at) => {
    const read = schema.safeParse(raw);
    return read.success ? { value: read.data, invalid: [] } : { invalid: [at] };
  },
  write: (value) => value,
});

/** A part without which what it belongs to makes no sense. */
export const required = <T>({ read, write }: Part<T>): Part<T> => ({ isRequired: true, read, write });

interface ListOptions<T> {
  /** What tells two entries apart; of two that agree the first counts, and the other is invalid. */
  readonly key?: (entry: T) => unknown;
  readonly order?: (one: T, other: T) => number;
  /** The newest that are kept, where there is a limit. */
  readonly most?: number;
  /** Whether an invalid entry is told by its number, or by the name of the whole list. */
  readonly told?: "byNumber" | "byList";
}

/** A list of which each entry is read by itself. */
export function list<T>(schema: z.ZodType<T>, options: ListOptions<T> = {}): Part<readonly T[]> {
  const { key, order, most, told = "byList" } = options;
  return {
    initial: [],
    read: (raw, at) => {
      if (!Array.isArray(raw)) return { value: [], invalid: [at] };
      const all: readonly unknown[] = raw;
      const read = all.map((each) => schema.safeParse(each).data);
      const firsts =
        key === undefined ? null : firstOfEach(read.map((each) => (each === undefined ? undefined : key(each))));
      const isKept = (each: T | undefined, index: number): each is T =>
        each !== undefined && (firsts === null || firsts.has(index));
      const kept = read.filter(isKept);
      const sorted = order === undefined ? kept : kept.toSorted(order);
      const numbers = read.flatMap((each, index) => (isKept(each, index) ? [] : [`${at}.${index + 1}`]));
      return {
        value: most === undefined ? sorted : sorted.slice(-most),
        invalid: told === "byNumber" ? numbers : numbers.length > 0 ? [at] : [],
      };
    },
    write: (value) => value,
  };
}

/** A list of parts, of which each tells what is wrong with it; told apart by `id`, under which it keeps what is not ours. */
export function entries<T extends { readonly id: string }>(part: Part<T>): Part<readonly T[]> {
  return {
    initial: [],
    read: (raw, at) => {
      if (!Array.isArray(raw)) return { invalid: [at] };
      const each: readonly unknown[] = raw;
      const names = each.map((_, index) => `${at}.${index + 1}`);
      const read = each.map((entry, index) => part.read(entry, names[index] ?? at));
      const ids = read.map(({ value }) => value?.id);
      const firsts = firstOfEach(ids);
      const isLost = (index: number): boolean => ids[index] === undefined || !firsts.has(index);
      const kept = read.filter((_, index) => !isLost(index));
      return {
        value: kept.flatMap(({ value }) => (value === undefined ? [] : [value])),
        rest: Object.fromEntries(kept.map(({ value, rest }) => [value?.id, rest])),
        invalid: read.flatMap(({ invalid }, index) => (isLost(index) ? [names[index] ?? at] : invalid)),
      };
    },
    write: (value, rest) => value.map((each) => part.write(each, partOf(rest, each.id))),
  };
}

type PerName<K extends string, T> = { readonly [N in K]?: T };

/** A record in which each entry stands by itself; what has no name of ours is not ours. */
export function record<K extends string, T>(isName: (name: string) => name is K, part: Part<T>): Part<PerName<K, T>> {
  return {
    initial: {},
    read: (raw, at) => {
      if (!isRecord(raw)) return { value: {}, invalid: [at] };
      const value: { [N in K]?: T } = {};
      const rest = new Map<string, unknown>();
      const invalid: string[] = [];
      for (const [name, each] of Object.entries(raw)) {
        if (!isName(name)) {
          rest.set(name, each);
          continue;
        }
        const read = part.read(each, `${at}.${name}`);
        if (read.value !== undefined) value[name] = read.value;
        if (read.rest !== undefined) rest.set(name, read.rest);
        invalid.push(...read.invalid);
      }
      return { value, rest: Object.fromEntries(rest), invalid };
    },
    write: (value, rest) => {
      const written = new Map(Object.entries(rawOf(rest)).filter(([name]) => !isName(name)));
      for (const name of keysOf(value)) {
        const own = value[name];
        if (own !== undefined) written.set(name, part.write(own, partOf(rest, name)));
      }
      return Object.fromEntries(written);
    },
  };
}

/** Names that no object of ours may be given. */
const FORBIDDEN: readonly string[] = ["__proto__", "constructor", "prototype"];

/** An object of parts. Keys that are none of them are not ours, and stay. */
export function nested<T extends object>(parts: Parts<T>): Part<T> {
  const names = keysOf(parts);
  const isOurs = (key: string): boolean => Object.hasOwn(parts, key);
  return {
    read: (raw, at) => {
      if (!isRecord(raw)) return { invalid: at === "" ? [] : [at] };
      const value: Partial<T> = {};
      const { rest, invalid } = foreignIn(raw, isOurs);
      for (const key of names) {
        const part = parts[key];
        const name = at === "" ? key : `${at}.${key}`;
        const read: ReadPart<Exclude<T[typeof key], undefined>> = Object.hasOwn(raw, key)
          ? part.read(raw[key], name)
          : { invalid: [] };
        const known = read.value === undefined ? part.initial : read.value;
        if (known !== undefined) value[key] = known;
        if (read.rest !== undefined) rest.set(key, read.rest);
        invalid.push(...read.invalid);
      }
      if (!isWhole(value, parts)) return { invalid: at === "" ? [] : [at] };
      return { value, rest: Object.fromEntries(rest), invalid };
    },
    write: (value, rest) => {
      const written = new Map(Object.entries(rawOf(rest)).filter(([key]) => !isOurs(key)));
      for (const key of names) {
        const own = value[key];
        if (isGiven(own)) written.set(key, parts[key].write(own, partOf(rest, key)));
      }
      return Object.fromEntries(written);
    },
  };
}

/**
 * An object of which each value has a schema, or a part where more of it can be saved than all or nothing. What is not there,
 * or makes no sense, is as in `initial`.
 */
export function fields<T extends object>(
  schemas: { readonly [K in keyof T]-?: z.ZodType<Exclude<T[K], undefined>> },
  initial: T,
  parts: Partial<Parts<T>> = {},
): Part<T> {
  const names = keysOf(schemas);
  const isOurs = (key: string): boolean => Object.hasOwn(schemas, key);
  return {
    initial,
    read: (raw, at) => {
      if (!isRecord(raw)) return { invalid: at === "" ? [] : [at] };
      const value = { ...initial };
      const { rest, invalid } = foreignIn(raw, isOurs);
      for (const key of names.filter((name) => Object.hasOwn(raw, name))) {
        const name = at === "" ? key : `${at}.${key}`;
        const read = (parts[key] ?? optional(schemas[key])).read(raw[key], name);
        if (read.value !== undefined) value[key] = read.value;
        if (Object.keys(rawOf(read.rest)).length > 0) rest.set(key, read.rest);
        invalid.push(...read.invalid);
      }
      return { value, rest: Object.fromEntries(rest), invalid };
    },
    write: (value, rest) => {
      const foreign = Object.entries(rawOf(rest)).filter(([key]) => !isOurs(key));
      const written = new Map<string, unknown>([...foreign, ...Object.entries(value)]);
      for (const key of names) {
        const own = value[key];
        const part = parts[key];
        if (part !== undefined && isGiven(own)) written.set(key, part.write(own, partOf(rest, key)));
      }
      return Object.fromEntries(written);
    },
  };
}

/** What is not ours in an object, to be kept; names that could do harm are not, and are told. */
function foreignIn(
  raw: Raw,
  isOurs: (key: string) => boolean,
): { readonly rest: Map<string, unknown>; readonly invalid: string[] } {
  const foreign = Object.entries(raw).filter(([key]) => !isOurs(key));
  return {
    rest: new Map(foreign.filter(([key]) => !FORBIDDEN.includes(key))),
    invalid: foreign.map(([key]) => key).filter((key) => FORBIDDEN.includes(key)),
  };
}

/** A part whose valid values are brought into agreement with one another. */
export const reconciled = <T>(
  part: Part<T>,
  reconcile: (value: T, raw: Raw) => { readonly value: T; readonly invalid: readonly string[] },
): Part<T> => ({
  ...part,
  read: (raw, at) => {
    const read = part.read(raw, at);
    if (read.value === undefined) return read;
    const { value, invalid } = reconcile(read.value, rawOf(raw));
    return { ...read, value, invalid: [...read.invalid, ...invalid] };
  },
});

const rawOf = (value: unknown): Raw => (isRecord(value) ? value : {});
const partOf = (rest: unknown, name: string): unknown =>
  isRecord(rest) && Object.hasOwn(rest, name) ? rest[name] : undefined;
const isGiven = <V>(value: V): value is Exclude<V, undefined> => value !== undefined;

function keysOf<T extends object>(of: T): readonly (keyof T & string)[] {
  return Object.keys(of).filter((key): key is keyof T & string => Object.hasOwn(of, key));
}

/** Whether every part without which the whole makes no sense is there; those with an initial value always are. */
function isWhole<T extends object>(value: Partial<T>, parts: Parts<T>): value is T {
  return keysOf(parts).every((key) => parts[key].isRequired !== true || Object.hasOwn(value, key));
}
