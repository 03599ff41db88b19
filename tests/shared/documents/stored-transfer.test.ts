import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineDocument } from "../../../shared/documents/define";
import { accepted } from "../../../shared/documents/model";
import { list, nested } from "../../../shared/documents/shape";
import { readStored } from "../../../shared/documents/stored-transfer";
import { createTranslator } from "../../../shared/i18n/format";

interface Shoes {
  readonly shoes: readonly { readonly id: string }[];
}
const t = createTranslator("en");
const initial: Shoes = { shoes: [] };
const MINE: Shoes = { shoes: [{ id: "a" }] };
const OTHER: Shoes = { shoes: [{ id: "b" }] };
const definition = defineDocument<Shoes, never>({
  model: { initial, edit: (value) => accepted(value) },
  file: "shoes.json",
  version: 2,
  migrations: { 1: ({ pairs, ...rest }) => ({ ...rest, shoes: pairs }) },
  shape: nested<Shoes>({ shoes: list(z.strictObject({ id: z.string() }), { told: "byNumber" }) }),
  edit: z.never(),
  isHealth: false,
  entered: ({ shoes }) => shoes,
});
const read = (text: string) => readStored(definition, "document.settings", text);
function incoming(content: unknown) {
  const answer = read(JSON.stringify(content));
  if (!answer.ok) throw new Error(answer.message("shoes.json", t));
  return answer.incoming;
}

describe("a copy of a document's own file", () => {
  it("takes an empty place without a question, and asks before it takes another's", () => {
    const other = incoming(definition.write(OTHER, {}));
    expect([other.conflicts(initial, t), other.conflicts(OTHER, t)]).toEqual([[], []]);
    expect(other.conflicts(MINE, t)).toEqual(["your settings"]);
    expect(other.merge(MINE, "keep").value).toEqual(MINE);
    expect(other.merge(initial, "keep").value).toEqual(OTHER);
    const replaced = other.merge(MINE, "replace");
    expect([replaced.value, replaced.lines(t)]).toEqual([
      OTHER,
      ["Brought back: your settings. The copy stays where it was."],
    ]);
  });

  it("of an older version, and with entries that make no sense, is read as the file itself would be", () => {
    const { value, lines } = incoming({ pairs: [{ id: "b" }, { id: 7 }], colour: "red" }).merge(MINE, "replace");
    expect([value, lines(t)[1]]).toEqual([OTHER, "Entries that could not be understood were left out: shoes.2."]);
  });

  it("may begin with a byte order mark", () => {
    expect(read(`\uFEFF${JSON.stringify(definition.write(OTHER, {}))}`).ok).toBe(true);
  });

  for (const [code, text] of [
    ["E_IMPORT_PARSE", '{"shoes": [{"id": "a"}'],
    ["E_IMPORT_PARSE", "[".repeat(1_000_000)],
    ["E_IMPORT_SHAPE", "[]"],
    ["E_IMPORT_SHAPE", '{"schemaVersion":"2"}'],
    ["E_IMPORT_NEWER", '{"schemaVersion":3,"shoes":[]}'],
  ] as const) {
    it(`is refused by ${code} as ${text.slice(0, 40)}, in words with the file's name`, () => {
      const answer = read(text);
      expect(answer).toMatchObject({ ok: false, code });
      expect(answer.ok ? "" : answer.message("shoes.json", t)).toMatch(/shoes\.json.*Nothing was imported\.$/);
    });
  }
});
