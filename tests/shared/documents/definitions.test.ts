import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFINITIONS } from "../../../electron/storage/documents/registry";
import { DOCUMENT_NAMES, type DocumentName } from "../../../shared/documents/registry";
import { isRecord } from "../../../shared/schemas/is-record";
import { storageIn, contentIn, OLD_FILES, putOld } from "../../support/old-files";
import { temporaryFolder } from "../../support/temporary-folder";

/** The same content with one of its values, counted from the outside in, replaced. */
function withOneOther(content: unknown, at: number, other: unknown): unknown {
  let left = at;
  const walk = (value: unknown): unknown => {
    left -= 1;
    if (left === -1) return other;
    if (Array.isArray(value)) return value.map(walk);
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)])) : value;
  };
  return walk(content);
}
const other = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(null, [], {}, "", 0, "w1", -1, 1e300, "__proto__"),
);

/** A value read and written again, as far as it is one. */
function readBack<N extends DocumentName>(name: N, content: unknown) {
  const document = DEFINITIONS[name];
  const read = document.read(content);
  if (read === null || read.isNewer) return null;
  const written: unknown = JSON.parse(JSON.stringify(document.write(read.value, read.rest)));
  const again = document.read(written);
  return { read, written, again, twice: again === null ? null : document.write(again.value, again.rest) };
}

describe("every document", () => {
  it.each(DOCUMENT_NAMES)(
    "ends, also where one value of %s is something else, with what reads back as itself",
    async (name) => {
      const folder = temporaryFolder();
      for (const old of OLD_FILES.filter((each) => each.endsWith("-foreign"))) putOld(folder, old);
      await storageIn(folder);
      const content = contentIn(folder, DEFINITIONS[name].file);
      let invalid = 0;
      fc.assert(
        fc.property(fc.nat({ max: 150 }), other, (at, value) => {
          const both = readBack(name, withOneOther(content, at, value));
          if (both === null) return;
          expect(both.again).toMatchObject({ value: both.read.value, invalid: [] });
          expect(both.twice).toEqual(both.written);
          invalid += both.read.invalid.length;
        }),
        { numRuns: 300 },
      );
      expect(invalid).toBeGreaterThan(10);
    },
  );

  it.each(DOCUMENT_NAMES)("never throws, whatever stands in the file of %s", (name) => {
    fc.assert(fc.property(fc.anything(), (content) => void readBack(name, content)));
  });
});
