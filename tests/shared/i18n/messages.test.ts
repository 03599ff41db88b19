import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { createTranslator, directionOf, localeFor, regionOf } from "../../../shared/i18n/format";
import { messagesEn } from "../../../shared/i18n/messages.en";
import { pseudoMessage } from "../../../shared/i18n/pseudo";

const all = Object.entries(messagesEn);

describe("the words", () => {
  it("never press, promise or shout", () => {
    const denied = /!|\b(missed|failed|fail|lost|lose|should|must|cure|treat|heal|guarantee|streak|oops|sorry)\b/i;
    expect(all.filter(([, text]) => denied.test(text))).toEqual([]);
  });

  it("keep to sentences of a size", () => {
    const long = all.filter(([, text]) => text.split(/[.:;]\s/).some((sentence) => sentence.split(" ").length > 34));
    expect(long.map(([key]) => key)).toEqual([]);
  });

  it("keep their placeholders and branches in the generated locales", () => {
    const placeholders = (text: string): readonly string[] =>
      [...JSON.stringify(new IntlMessageFormat(text, "en").getAst()).matchAll(/"type":[1-6],"value":"(\w+)"/g)]
        .map(([, name = ""]) => name)
        .sort();
    for (const [key, text] of all) {
      for (const locale of ["en-XA", "en-XB"] as const) {
        expect(placeholders(pseudoMessage(text, locale)), key).toEqual(placeholders(text));
      }
    }
  });

  it("are in brackets in the generated locales, longer in one, right-to-left in the other", () => {
    const xa = createTranslator("en-XA")("status.next", { time: "14:20", minutes: 42 });
    expect(xa).toMatch(/^⟦.*14:20.*42.*⟧$/u);
    expect(xa.length).toBeGreaterThan(
      createTranslator("en")("status.next", { time: "14:20", minutes: 42 }).length * 1.3,
    );
    expect(directionOf("en-XB")).toBe("rtl");
  });

  it("choose plurals and branches", () => {
    const t = createTranslator("en");
    expect(t("status.next", { time: "9:00", minutes: 1 })).toBe("Next break 9:00 — in 1 minute");
    expect(t("status.next", { time: "9:00", minutes: 0 })).toBe("Next break 9:00 — in less than a minute");
    expect(t("hold.paused", { ends: "known", until: "15:30" })).toBe("Paused until 15:30");
    expect(t("hold.paused", { ends: "never", until: "" })).toBe("Paused until you resume");
  });
});

describe("the language of the system", () => {
  it("may be one that Intl does not know", () => {
    expect(regionOf(["C", "de-CH"])).toBe("de-CH");
    expect(regionOf(["POSIX", ""])).toBe("en");
    expect(localeFor("fr")).toBe("en");
  });
});
