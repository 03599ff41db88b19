import { describe, expect, it } from "vitest";
import { SURFACE_KINDS } from "../../../shared/break-page/break-page";
import { closingOf, closingWords } from "../../../shared/break-page/closing";
import { createTranslator } from "../../../shared/i18n/format";

const t = createTranslator("en");

describe("closing a page", () => {
  it.each([
    ["gentle", "prompt", 2, "postpone", "Closing this page postpones the break."],
    ["gentle", "prompt", 0, "skip", "Closing this page skips the break."],
    ["gentle", "break", 2, "end", "Closing this page ends the break."],
    ["firm", "prompt", 2, null, "This page stays when it is closed. Its buttons are the way out."],
    ["firm", "break", 2, null, "This page stays when it is closed. Its buttons are the way out."],
    ["strict", "prompt", 2, null, "This page stays when it is closed. Its buttons are the way out."],
    ["strict", "break", 0, null, "This page stays when it is closed. Its buttons are the way out."],
  ] as const)(
    "that is %s, at a %s with %i postpones left, is taken for %s",
    (firmness, kind, postponesLeft, is, said) => {
      const context = { kind, firmness, postponesLeft };
      expect([closingOf(context), closingWords(context, t)]).toEqual([is, said]);
    },
  );

  it("is taken for being back where the break is over, for coming back to what gave way, and ends a microbreak; nothing is said of any", () => {
    for (const firmness of ["gentle", "firm", "strict"] as const) {
      const closings = SURFACE_KINDS.filter((kind) => kind !== "prompt" && kind !== "break").map((kind) => {
        const context = { kind, firmness, postponesLeft: 1 };
        return [kind, closingOf(context), closingWords(context, t)];
      });
      expect(closings).toEqual([
        ["notice", null, ""],
        ["chip", null, ""],
        ["aside", "open", ""],
        ["over", "back", ""],
        ["done", "back", ""],
        ["micro", "end", ""],
      ]);
    }
  });
});
