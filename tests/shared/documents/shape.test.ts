import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  entries,
  field,
  fields,
  list,
  nested,
  optional,
  reconciled,
  record,
  required,
  type Part,
} from "../../../shared/documents/shape";

interface Desk {
  readonly id: string;
  readonly height: number;
  readonly lamp?: boolean;
}
const number = z.number();
const desk = nested<Desk>({
  id: required(optional(z.string().regex(/^w\d$/))),
  height: field(number, 70),
  lamp: optional(z.boolean()),
});
const isName = (name: string): name is "a" | "b" => name === "a" || name === "b";
const dated = z.object({ at: z.number().int(), note: z.string() });
const marks = list(dated, { key: ({ at }) => at, order: (one, other) => one.at - other.at, most: 3 });
const COLOURS = { sky: "blue", grass: "green" };
const colours = fields<typeof COLOURS>({ sky: z.string(), grass: z.string() }, COLOURS);

describe("a field", () => {
  const part = field(number.nullable(), 5);
  it("is valid or not, and may be left out", () => {
    expect(part.read(7, "x")).toEqual({ value: 7, invalid: [] });
    expect(part.read("7", "x")).toEqual({ invalid: ["x"] });
    const whole = nested<{ readonly x: number | null }>({ x: part });
    expect(whole.read({}, "")).toMatchObject({ value: { x: 5 }, invalid: [] });
    expect(whole.read({ x: "7" }, "")).toMatchObject({ value: { x: 5 }, invalid: ["x"] });
  });
  it("may be nothing, and stays it", () =>
    expect(nested<{ readonly x: number | null }>({ x: part }).read({ x: null }, "").value).toEqual({ x: null }));
});

describe("an optional part", () => {
  const whole = nested<{ readonly x?: number }>({ x: optional(number) });
  it("is absent where nothing stands, or nothing valid", () => {
    expect(whole.read({ x: 1 }, "").value).toEqual({ x: 1 });
    expect(whole.read({}, "")).toMatchObject({ value: {}, invalid: [] });
    expect(whole.read({ x: "1" }, "")).toMatchObject({ value: {}, invalid: ["x"] });
    expect(whole.write({}, { x: 9, more: 1 })).toEqual({ more: 1 });
  });
});

describe("an object", () => {
  it("makes no sense without what is required, and is named once", () => {
    for (const raw of [{}, { id: "desk", height: "high" }, 3, [], null])
      expect(desk.read(raw, "desks.1")).toEqual({ invalid: ["desks.1"] });
  });
  it("reads what is valid, names what is not, and keeps what is not ours", () => {
    const read = desk.read({ id: "w1", height: "high", lamp: true, colour: "red" }, "desks.1");
    expect(read).toEqual({
      value: { id: "w1", height: 70, lamp: true },
      rest: { colour: "red" },
      invalid: ["desks.1.height"],
    });
    expect(desk.write({ id: "w1", height: 70 }, read.rest)).toEqual({ id: "w1", height: 70, colour: "red" });
  });
  it("tells names that could do harm, and keeps none of them", () => {
    const raw: unknown = JSON.parse('{"id":"w1","__proto__":{"evil":1},"constructor":1,"prototype":2}');
    const read = desk.read(raw, "");
    expect(read).toEqual({
      value: { id: "w1", height: 70 },
      rest: {},
      invalid: ["__proto__", "constructor", "prototype"],
    });
    expect(Reflect.get(desk.write({ id: "w1", height: 1 }, read.rest) ?? {}, "evil")).toBeUndefined();
  });
});

describe("an object of settings", () => {
  it("has an initial value for each", () => {
    expect(colours.read({}, "")).toEqual({ value: COLOURS, rest: {}, invalid: [] });
    expect(colours.read({ sky: "grey", grass: 3, sea: 1 }, "")).toEqual({
      value: { sky: "grey", grass: "green" },
      rest: { sea: 1 },
      invalid: ["grass"],
    });
    expect(colours.read({ grass: 3 }, "colours").invalid).toEqual(["colours.grass"]);
    expect([colours.read([], ""), colours.read([], "colours")]).toEqual([{ invalid: [] }, { invalid: ["colours"] }]);
    expect(colours.write(COLOURS, { sea: 1, sky: 2 })).toEqual({ ...COLOURS, sea: 1 });
  });
  it("tells names that could do harm, and keeps none of them", () =>
    expect(colours.read(JSON.parse('{"__proto__":{"sky":"red"}}'), "")).toEqual({
      value: COLOURS,
      rest: {},
      invalid: ["__proto__"],
    }));
});

describe("a list", () => {
  const mark = (at: unknown, note = "") => ({ at, note });
  it("reads each entry by itself, in order, and keeps the newest", () => {
    const read = marks.read(
      [4, 1, 3, 2].map((at) => mark(at)),
      "marks",
    );
    expect(read).toEqual({ value: [2, 3, 4].map((at) => mark(at)), invalid: [] });
    expect(marks.read([mark(2), mark("1"), 7], "marks")).toEqual({ value: [mark(2)], invalid: ["marks"] });
    expect(marks.read({}, "marks")).toEqual({ value: [], invalid: ["marks"] });
  });
  it("counts the first of two that agree, and names the other", () => {
    const twice = [mark(1, "first"), mark(1, "second")];
    expect(marks.read(twice, "marks")).toEqual({ value: [mark(1, "first")], invalid: ["marks"] });
    // An entry that makes no sense takes the place of none.
    expect(marks.read([mark("1"), mark(undefined), mark(1)], "marks").value).toEqual([mark(1)]);
  });
  it("may tell entries by their numbers", () => {
    const numbered = list(dated, { key: ({ at }) => at, told: "byNumber" });
    expect(numbered.read([mark(1), 7, mark(2), mark(1)], "marks").invalid).toEqual(["marks.2", "marks.4"]);
  });
});

describe("entries with ids", () => {
  const desks = entries(desk);
  it("keep what is not ours under their ids, wherever they move", () => {
    const read = desks.read(
      [
        { id: "w1", colour: "red" },
        { id: "w2", colour: "blue" },
      ],
      "desks",
    );
    expect(read.invalid).toEqual([]);
    const [first, second] = read.value ?? [];
    if (first === undefined || second === undefined) throw new Error("Expected two desks");
    expect(desks.write([second, first], read.rest)).toEqual([
      { id: "w2", height: 70, colour: "blue" },
      { id: "w1", height: 70, colour: "red" },
    ]);
  });
  it("name what is lost once, and what is invalid within", () => {
    const raw = [{ id: "w1", height: "high" }, { id: "w1" }, "desk", { height: "high" }, { id: "w2" }];
    expect(desks.read(raw, "desks")).toMatchObject({
      value: [
        { id: "w1", height: 70 },
        { id: "w2", height: 70 },
      ],
      invalid: ["desks.1.height", "desks.2", "desks.3", "desks.4"],
    });
    expect(desks.read({}, "desks")).toEqual({ invalid: ["desks"] });
  });
});

describe("a record", () => {
  const letters = record(isName, optional(number));
  it("reads each name by itself, and keeps names that are not ours", () => {
    const read = letters.read({ a: 1, b: "2", c: "3" }, "letters");
    expect(read).toEqual({ value: { a: 1 }, rest: { c: "3" }, invalid: ["letters.b"] });
    expect(letters.write({ b: 5 }, read.rest)).toEqual({ b: 5, c: "3" });
    expect(letters.read([], "letters")).toEqual({ value: {}, invalid: ["letters"] });
  });
  it("keeps what is not ours within an entry, and lets go of it with the entry", () => {
    const desks = record(isName, desk);
    const { value = {}, rest } = desks.read({ a: { id: "w1", colour: "red" }, b: { id: "w2", colour: "blue" } }, "x");
    const { a: _gone, ...left } = value;
    expect(desks.write(left, rest)).toEqual({ b: { id: "w2", height: 70, colour: "blue" } });
  });
  it("is not led astray by a name that could do harm", () => {
    const read = letters.read(JSON.parse('{"__proto__":{"a":1}}'), "letters");
    expect(read.value?.a).toBeUndefined();
    expect(JSON.stringify(letters.write({}, read.rest))).toBe('{"__proto__":{"a":1}}');
  });
});

describe("a reconciled part", () => {
  const even = reconciled(field(number, 0), (value) =>
    value % 2 === 0 ? { value, invalid: [] } : { value: value - 1, invalid: ["odd"] },
  );
  it("brings valid values into agreement, and others not", () => {
    expect(even.read(3, "x")).toEqual({ value: 2, invalid: ["odd"] });
    expect(even.read("3", "x")).toEqual({ invalid: ["x"] });
  });
});

describe("every part", () => {
  interface Whole {
    readonly desks: readonly Desk[];
    readonly letters: { readonly a?: number; readonly b?: number };
    readonly marks: readonly { readonly at: number; readonly note: string }[];
    readonly colours: typeof COLOURS;
    readonly own: number | null;
  }
  const whole: Part<Whole> = nested<Whole>({
    desks: entries(desk),
    letters: record(isName, optional(number)),
    marks,
    colours,
    own: field(number.nullable(), 5),
  });
  const key = fc.oneof(
    fc.constantFrom("id", "height", "lamp", "a", "b", "at", "note", "sky", "grass", "__proto__", "constructor"),
    fc.string({ maxLength: 3 }),
  );
  const leaf = fc.oneof(fc.jsonValue(), fc.constantFrom("w1", "w2", 1, 2, true, null));
  const few = fc.integer({ min: 1, max: 4 });
  // Nearly right, so that much of it is valid.
  const entry = fc.record(
    {
      id: fc.oneof(
        few.map((each) => `w${each}`),
        leaf,
      ),
      height: fc.oneof(few, leaf),
      at: fc.oneof(few, leaf),
      note: fc.string({ maxLength: 3 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const thing = fc.oneof(leaf, fc.array(fc.oneof(entry, leaf)), fc.array(entry), entry, fc.dictionary(key, leaf));
  const names = fc.oneof(fc.constantFrom("desks", "letters", "marks", "colours", "own"), key);
  const raws = fc.oneof(fc.anything(), fc.dictionary(names, thing, { noNullPrototype: true }));

  it("never throws, and always ends with a value that reads back as itself, nothing invalid", () => {
    let valid = 0;
    let withRest = 0;
    fc.assert(
      fc.property(raws, (raw) => {
        const { value, rest } = whole.read(raw, "");
        if (value === undefined) return;
        const written: unknown = JSON.parse(JSON.stringify(whole.write(value, rest)));
        const again = whole.read(written, "");
        expect(again.value).toEqual(JSON.parse(JSON.stringify(value)));
        expect(again.invalid).toEqual([]);
        expect(JSON.stringify(whole.write(again.value ?? value, again.rest))).toBe(JSON.stringify(written));
        valid += value.desks.length + value.marks.length;
        withRest += Object.keys(rest ?? {}).length;
      }),
      { numRuns: 1_000 },
    );
    expect([valid > 20, withRest > 20]).toEqual([true, true]);
  });
});
