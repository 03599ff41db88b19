import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../shared/schemas/parse-json";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("JSON of a file", () => {
  it("is parsed as JSON is", () =>
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    ));

  it("is none where it makes no sense, and that is no error", () => {
    for (const text of ["", "{", '{"a":}', '"', '"\\', "PK\u0003\u0004", "\uFEFF{}"])
      expect(parseJson(text), text).toBeUndefined();
  });

  it("may be 100 deep, as an object or a list, and no deeper", () => {
    expect(parseJson(nested(100))).toBeDefined();
    expect(parseJson(nested(101))).toBeUndefined();
    expect(parseJson(`${'{"a":'.repeat(101)}0${"}".repeat(101)}`)).toBeUndefined();
  });

  it("has so many parts and no more: keys, entries, lists and objects", () => {
    expect(parseJson("[1,2,3]", 3)).toEqual({ value: [1, 2, 3] });
    expect(parseJson("[1,2,3]", 2)).toBeUndefined();
    expect(parseJson('{"a":[]}', 3)).toEqual({ value: { a: [] } });
    expect(parseJson('{"a":[]}', 2)).toBeUndefined();
  });

  it("may say in a text what it likes", () => {
    const text = JSON.stringify(`${nested(500)}\\"[{,:`.repeat(10_000));
    expect(parseJson(text, 0)).toEqual({ value: JSON.parse(text) });
  });
});
