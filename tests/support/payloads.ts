/** Payloads that a page of ours might send. */
export const PLAIN: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 5],
  ["a truth value", true],
  ["a text", "text"],
  ["a list", [1, "two", null]],
  ["an object", { name: "x", list: [{ deep: true }] }],
  ["an object without a prototype", Object.assign(Object.create(null), { name: "x" })],
];

/** Small ones that JSON cannot say. */
export const NOT_PLAIN: readonly (readonly [string, unknown])[] = [
  ["a typed array", new Uint8Array(16)],
  ["a view", new DataView(new ArrayBuffer(16))],
  ["a buffer", new ArrayBuffer(16)],
  ["a map", new Map([["a", 1]])],
  ["a set", new Set([1])],
  ["a date", new Date(0)],
  ["a pattern", /x/],
  ["an error", new Error("x")],
  ["a large number", 10n ** 30n],
  ["a function", () => "x"],
  ["a symbol", Symbol("x")],
  ["an object of a class", new URL("app://ui/")],
  ["one that is deep inside", { list: [{ at: new Date(0) }] }],
];

/** Each refers to itself so often. */
function selfReferences(count: number): object {
  const value: Record<string, unknown> = {};
  for (let at = 0; at < count; at += 1) value[`self${at}`] = value;
  return value;
}
/** 2 to the power of `depth` ways to the end, in few objects. */
function manyWays(depth: number): unknown {
  let value: unknown = "end";
  for (let at = 0; at < depth; at += 1) value = [value, value];
  return value;
}
const chain = (depth: number): unknown => {
  let value: unknown = "end";
  for (let at = 0; at < depth; at += 1) value = { value };
  return value;
};
const sparse = (): unknown => {
  const list: unknown[] = [];
  list[999_999_999] = 1;
  return list;
};

/** Ones that were made to keep whoever reads them busy. */
export const HOSTILE: readonly (readonly [string, () => unknown])[] = [
  ["3 references to itself", () => selfReferences(3)],
  ["1,000 references to itself", () => selfReferences(1_000)],
  ["two that refer to each other", () => Object.assign([], { 0: selfReferences(2) })],
  ["2^20 ways through 20 objects", () => manyWays(20)],
  ["2^21 ways through 21 objects", () => manyWays(21)],
  ["2^1,000 ways", () => manyWays(1_000)],
  ["a chain of 100,000", () => chain(100_000)],
  ["40 MiB of bytes", () => new Uint8Array(40 * 1_048_576)],
  ["40 MiB of bytes in a list", () => [{ at: new Float64Array(5 * 1_048_576) }]],
  ["a buffer of 40 MiB", () => new ArrayBuffer(40 * 1_048_576)],
  ["a list as long as lists can be", () => new Array(4_294_967_295)],
  ["a list with one entry, far out", sparse],
  ["a million holes", () => ({ list: new Array(1_000_000) })],
  ["a text of 10 million letters", () => "x".repeat(10_000_000)],
  ["a key of 10 million letters", () => ({ ["x".repeat(10_000_000)]: 1 })],
  ["a map of 200,000", () => new Map(Array.from({ length: 200_000 }, (_, at) => [at, at]))],
  ["200,000 short texts", () => Array.from({ length: 200_000 }, () => "")],
  ["a list of 200,000 empty lists", () => Array.from({ length: 200_000 }, () => [])],
];
