import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { createLocalization } from "../../../shared/i18n/localization";

const POLISH = {
  "today.in": "{minutes, plural, =0 {mniej niż minuta} one {# minuta} few {# minuty} many {# minut} other {# minuty}}",
  "hold.paused": "{ends, select, known {Przerwa do {until}} other {Przerwa do odwołania}}",
};

describe("a translator", () => {
  it("chooses plurals and branches", () => {
    const t = createTranslator("en");
    expect(t("status.next", { time: "9:00", minutes: 1 })).toBe("Next break 9:00 — in 1 minute");
    expect(t("status.next", { time: "9:00", minutes: 0 })).toBe("Next break 9:00 — in less than a minute");
    expect(t("hold.paused", { ends: "known", until: "15:30" })).toBe("Paused until 15:30");
    expect(t("hold.paused", { ends: "never", until: "" })).toBe("Paused until you resume");
  });

  it("has the plural forms of its language", () => {
    const t = createTranslator("pl", POLISH);
    expect([0, 1, 2, 5, 12, 22, 25, 1.5].map((minutes) => t("today.in", { minutes }))).toEqual([
      "mniej niż minuta",
      "1 minuta",
      "2 minuty",
      "5 minut",
      "12 minut",
      "22 minuty",
      "25 minut",
      "1,5 minuty",
    ]);
    expect(t("hold.paused", { ends: "known", until: "15:30" })).toBe("Przerwa do 15:30");
  });

  it("says in English, by the rules of English, what its language lacks", () => {
    const t = createTranslator("pl", POLISH);
    expect(t("tray.quit")).toBe("Quit Plumbline");
    expect(t("today.length", { minutes: 1.5 })).toBe("1.5 minutes");
  });

  it("fails where a placeholder is given nothing", () => {
    expect(() => createTranslator("en")("status.next", { time: "9:00" })).toThrow(/minutes/);
  });

  it("shows raw strings in brackets in the generated locales, longer in one", () => {
    const given = { time: "14:20", minutes: 42 };
    const xa = createTranslator("en-XA")("status.next", given);
    expect(xa).toMatch(/^⟦.*14:20.*42.*⟧$/u);
    expect(xa.length).toBeGreaterThan(createTranslator("en")("status.next", given).length * 1.3);
    expect(createTranslator("en-XB")("today.in", { minutes: 1 })).toMatch(/^⟦.*1.*minute.*⟧$/u);
  });
});

describe("a localization", () => {
  it("has the words of its language and the time of day of the region", () => {
    const { locale, language, direction, t, timeOfDay } = createLocalization("en-XB", "de-DE", () => "UTC");
    expect({ locale, language, direction }).toEqual({ locale: "en-XB", language: "en", direction: "rtl" });
    expect(t("app.name")).toContain("Plumbline");
    expect(timeOfDay(Date.UTC(2026, 10, 23, 15, 5))).toBe("15:05");
  });
});
