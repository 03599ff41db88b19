import { describe, expect, it } from "vitest";
import { bestLanguage, directionOf, isBuiltIn, languageOf, regionOf } from "../../../shared/i18n/languages";

describe("the language of the system", () => {
  const there = ["en", "de", "pt-PT", "pt-BR", "zh-Hans", "zh-Hant", "sr-Latn"];
  const best = (...wanted: readonly string[]): string => bestLanguage(wanted, there);

  it("is the first of those it names that there is", () => {
    expect(best("fi-FI", "de-CH", "en-GB")).toBe("de");
    expect(best("en-GB", "de")).toBe("en");
    expect(best("fi", "sv")).toBe("en");
    expect(best()).toBe("en");
  });

  it("is its own country's where there are several, and any country's otherwise", () => {
    expect(best("pt-BR")).toBe("pt-BR");
    expect(best("pt-PT")).toBe("pt-PT");
    expect(best("pt")).toBe("pt-BR");
    expect(best("pt-AO")).toBe("pt-PT");
  });

  it("is in the script that they read", () => {
    expect(best("zh-TW")).toBe("zh-Hant");
    expect(best("zh-CN")).toBe("zh-Hans");
    expect(best("sr-RS")).toBe("en");
    expect(best("sr-Latn-RS")).toBe("sr-Latn");
  });

  it("may be one that Intl does not know", () => {
    expect(best("C", "POSIX", "", "de_DE.UTF-8", "de")).toBe("de");
    expect(regionOf(["C", "de-CH"])).toBe("de-CH");
    expect(regionOf(["POSIX", ""])).toBe("en");
  });
});

describe("a locale", () => {
  it("reads the way its script does", () => {
    expect(["en", "en-XA", "pl", "ja", "az"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr", "ltr"]);
    expect(["en-XB", "ar", "he", "fa-AF", "ur"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "rtl", "rtl"]);
    expect(directionOf("az-Arab")).toBe("rtl");
  });

  it("that is generated from English is spoken in English, and there from the start", () => {
    expect(languageOf("en-XB")).toBe("en");
    expect(["en", "en-XA", "pl"].map(isBuiltIn)).toEqual([true, true, false]);
  });
});
