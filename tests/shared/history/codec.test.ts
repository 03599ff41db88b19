import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksum, readLine, writeLine } from "../../../shared/history/codec";
import type { HistoryEntry } from "../../../shared/history/entry";

const instant = fc.integer({ min: -8.64e15, max: 8.64e15 });
const anyText = fc.string({ minLength: 1, maxLength: 50, unit: "binary" });
const anyEntry: fc.Arbitrary<HistoryEntry> = fc.record(
  {
    id: anyText,
    at: instant,
    utcOffset: fc.integer({ min: -86_400_000, max: 86_400_000 }),
    kind: fc.constantFrom("prompt", "break_completed", "natural_break", "postponed", "work_reset"),
    since: instant,
    duration: fc.nat(),
    reason: anyText,
  },
  { requiredKeys: ["id", "at", "utcOffset", "kind"] },
);
const signed = (body: string): string => `${body}\t${checksum(body)}`;

describe("a line of the history", () => {
  it("gives back any entry that was written, whatever its texts hold", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const line = writeLine(entry);
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(readLine(line.slice(0, -1))).toEqual(entry);
      }),
    );
  });

  it("is never mistaken when it is cut, or a bit of it flipped", () => {
    fc.assert(
      fc.property(anyEntry, fc.nat(), fc.integer({ min: 0, max: 15 }), (entry, where, bit) => {
        const line = writeLine(entry).slice(0, -1);
        const at = where % line.length;
        const flipped = String.fromCharCode(line.charCodeAt(at) ^ (1 << bit));
        expect(readLine(line.slice(0, at))).toBe("damaged");
        expect(readLine(line.slice(0, at) + flipped + line.slice(at + 1))).toBe("damaged");
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json().map(signed)), (line) => {
        expect(readLine(line)).toBeTypeOf("string");
      }),
    );
  });

  it("is passed over when another version wrote it, or its kind is not known", () => {
    const body = { v: 1, id: "a", at: 0, utcOffset: 0, kind: "prompt" };
    expect(readLine(signed(JSON.stringify(body)))).toEqual({ id: "a", at: 0, utcOffset: 0, kind: "prompt" });
    expect(readLine(signed(JSON.stringify({ ...body, v: 2 })))).toBe("unknown");
    expect(readLine(signed(JSON.stringify({ ...body, kind: "nap" })))).toBe("unknown");
    expect(readLine(signed(JSON.stringify({ ...body, at: 9e15 })))).toBe("unknown");
  });
});

describe("checksum", () => {
  it("is the CRC-32 of the text in UTF-16", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(checksum(text)).toBe(crc32(Buffer.from(text, "utf16le")).toString(16).padStart(8, "0"));
      }),
    );
  });
});
