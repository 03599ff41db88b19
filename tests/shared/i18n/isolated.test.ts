import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH, isMessageKey } from "../../../shared/i18n/english";
import { createTranslator } from "../../../shared/i18n/format";
import { plainText } from "../../../shared/i18n/isolated";
import { placeholdersOf } from "../../support/placeholders";

const TURNED = "ZQX\u202E gnp";
const inHebrew = "\u05e2\u05d1\u05d5\u05d3\u05d4";
/** Texts with whatever turns a direction, hides, or closes what it has not opened. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...["a", "b", " ", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"],
      ...["\u200B", "\u200F", "\u05d0", "\u{1F3F4}", "\u{E0067}", "\u{E007F}"],
    ),
    { maxLength: 30 },
  )
  .map((letters) => letters.join(""));
/** What lies outside of all isolates, and how many are left open. */
function outside(text: string): { readonly text: string; readonly open: number } {
  let [kept, open] = ["", 0];
  for (const letter of text) {
    if (letter === "\u2068") open += 1;
    if (open === 0) kept += letter;
    if (letter === "\u2069") open -= 1;
  }
  return { text: kept, open };
}

describe("a foreign text by itself", () => {
  it("is shown in the order it was written in", () => {
    expect(plainText(TURNED)).toBe("ZQX gnp");
    expect(plainText("\u2067Reach\u2069 \u202Bup\u202C")).toBe("Reach up");
  });

  it("hides no text in another, and keeps flags, families and joined letters", () => {
    expect(plainText("Up\u200B \u2060\uFEFF\u{E0068}\u{E0069}")).toBe("Up ");
    for (const text of [
      "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
      "👨‍👩‍👧‍👦",
      "می‌خواهم",
      `${inHebrew} 5`,
    ])
      expect(plainText(text)).toBe(text);
    const hidden = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E0067}\u{E0067}\u{E007F}";
    expect(plainText(hidden)).toBe("\u{1F3F4}");
  });
});

/** Values for all placeholders of a message: a number where one is wanted, the last branch, else a text that turns all. */
const given = (message: string): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    placeholdersOf(message).map((each) => {
      const [name = "", kind = "", ...branches] = each.split(" ");
      if (kind === "plain") return [name, `\u202E${inHebrew}`];
      return [name, kind === "select" ? (branches.at(-1) ?? "") : 5];
    }),
  );

describe("a foreign text in a sentence", () => {
  const t = createTranslator("en");

  it("leaves the words around it in order", () => {
    expect(t("report.of", { title: "Workspace report", name: TURNED })).toBe("Workspace report: ZQX gnp");
    expect(t("report.saved", { file: inHebrew })).toBe(`Saved to \u2068${inHebrew}\u2069.`);
    const later = t("own.moved", { name: `a\u2069\u2067${inHebrew}`, number: 3 });
    expect(later).toBe(`\u2068a${inHebrew}\u2069 is number 3 now.`);
  });

  it("does so in every message there is", () => {
    for (const [key, message] of Object.entries(ENGLISH)) {
      if (!isMessageKey(key)) continue;
      const text = outside(t(key, given(message)));
      expect(text.text, key).not.toMatch(/[\u0590-\u05FF\u202A-\u202E]/u);
      expect(text.open, key).toBe(0);
    }
  });

  it("is left as it is where it does no harm", () => {
    for (const name of ["Büro 3", "仕事場", "a < b", ""])
      expect(t("checklist.workspace.at", { name })).toBe(`Workspace: ${name}`);
  });

  it("stands apart in a language from right to left whatever it is, and numbers and choices do not", () => {
    const arabic = createTranslator("ar", {
      "own.moved": "{name} {number}",
      "plan.waived": "{reason, select, none {-} other {{text}}}",
    });
    expect(arabic("own.moved", { name: "Desk", number: 3 })).toBe("\u2068Desk\u2069 3");
    expect(arabic("plan.waived", { reason: "none", text: "" })).toBe("-");
    expect(arabic("plan.waived", { reason: "given", text: "x" })).toBe("\u2068x\u2069");
  });

  it("stays apart in a sentence that goes into another", () => {
    const inner = t("checklist.workspace.named", { name: inHebrew });
    expect(t("checklist.workspace.at", { name: inner })).toBe(`Workspace: \u2068\u2068${inHebrew}\u2069\u2069`);
  });

  it("turns nothing outside of itself, whatever is in it", () =>
    fc.assert(
      fc.property(hostile, (name) => {
        const text = outside(t("own.moved", { name, number: 7 }));
        expect(text.open).toBe(0);
        expect(text.text).toMatch(/^[ab \u{1F3F4}]* is number 7 now\.$/u);
        expect(plainText(plainText(name))).toBe(plainText(name));
      }),
    ));
});
