import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { list, nested } from "../../../shared/documents/shape";
import { wholeTransfer } from "../../../shared/documents/whole-transfer";
import { createTranslator } from "../../../shared/i18n/format";

interface Shoes {
  readonly shoes: readonly { readonly id: string }[];
}
const t = createTranslator("en");
const initial: Shoes = { shoes: [] };
const MINE: Shoes = { shoes: [{ id: "a" }] };
const OTHER: Shoes = { shoes: [{ id: "b" }] };
const transfer = wholeTransfer<Shoes>({
  name: "shoes",
  title: "document.settings",
  version: 1,
  initial,
  shape: nested<Shoes>({ shoes: list(z.strictObject({ id: z.string() })) }),
});
const incoming = (value: Shoes) => {
  const read = transfer.read(transfer.write(value));
  if (!read.ok) throw new Error(read.message("shoes.json", t));
  return read.incoming;
};

describe("a document that is taken along whole", () => {
  it("comes back as it went", () => {
    const shoes = fc.record({ shoes: fc.array(fc.record({ id: fc.string() })) });
    fc.assert(
      fc.property(shoes, (value) => {
        expect(incoming(value).merge(initial, "keep").value).toEqual(value);
      }),
    );
  });

  it("takes an empty place without a question, and asks before it takes another's", () => {
    expect(incoming(OTHER).conflicts(initial, t)).toEqual([]);
    expect(incoming(MINE).conflicts(MINE, t)).toEqual([]);
    expect(incoming(OTHER).conflicts(MINE, t)).toEqual(["your settings"]);
    expect(incoming(OTHER).merge(MINE, "keep").value).toEqual(MINE);
    expect(incoming(OTHER).merge(MINE, "replace").value).toEqual(OTHER);
  });

  for (const [code, text] of [
    ["E_IMPORT_PARSE", "{"],
    ["E_IMPORT_SHAPE", "[]"],
    ["E_IMPORT_SHAPE", '{"format":"plumbline-routines","version":1}'],
    ["E_IMPORT_SHAPE", '{"format":"plumbline-shoes","version":"1"}'],
    ["E_IMPORT_NEWER", '{"format":"plumbline-shoes","version":2}'],
    ["E_IMPORT_FIELD", '{"format":"plumbline-shoes","version":1,"shoes":[{"id":1}]}'],
    ["E_IMPORT_FIELD", '{"format":"plumbline-shoes","version":1,"colour":"red"}'],
  ] as const) {
    it(`answers ${code} to ${text}, in words with the file's name`, () => {
      const read = transfer.read(text);
      expect(read).toMatchObject({ ok: false, code });
      expect(read.ok ? "" : read.message("shoes.json", t)).toMatch(/shoes\.json.*Nothing was taken over\.$/);
    });
  }
});
