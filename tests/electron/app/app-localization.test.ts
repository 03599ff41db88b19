import { describe, expect, it, vi } from "vitest";
import { AppLocalization, type LocalizationParts } from "../../../electron/app/app-localization";
import type { Catalogue } from "../../../shared/i18n/format";

const POLISH: Catalogue = {
  "today.in": "{minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}",
};
const ARABIC: Catalogue = { "tray.quit": "إنهاء" };

/** A localization whose setting is changed by hand, and whose words come when they are told to. */
class Setting {
  choice = "system";
  readonly asked: string[] = [];
  readonly #catalogues: Readonly<Record<string, Catalogue>> = { pl: POLISH, ar: ARABIC };
  #held: (() => void)[] = [];
  isHolding = false;
  readonly localization: AppLocalization;

  constructor(change: Partial<LocalizationParts> = {}) {
    this.localization = new AppLocalization({
      choice: () => this.choice,
      systemLanguages: ["fi-FI", "pl-PL", "en-GB"],
      region: "pl-PL",
      zone: () => "UTC",
      forced: undefined,
      languages: ["en", "pl", "ar"],
      load: async (language) => {
        this.asked.push(language);
        if (this.isHolding) await new Promise<void>((go) => this.#held.push(go));
        const catalogue = this.#catalogues[language];
        if (catalogue === undefined) throw new Error("no such file");
        return catalogue;
      },
      ...change,
    });
  }
  choose(language: string): Promise<boolean> {
    this.choice = language;
    return this.localization.follow();
  }
  releaseFirst(): void {
    this.#held.shift()?.();
  }
  /** The last that was asked for comes first. */
  release(): void {
    for (const go of this.#held.splice(0).toReversed()) go();
  }
  get shown(): readonly string[] {
    const { locale, language, direction, t } = this.localization;
    return [locale, language, direction, t("today.in", { minutes: 5 }), t("tray.quit")];
  }
}
const POLISH_SHOWN = ["pl", "pl", "ltr", "5 minut", "Quit Plumbline"];
const ENGLISH_SHOWN = ["en", "en", "ltr", "5 minutes", "Quit Plumbline"];

describe("the language of the app", () => {
  it("is the best of the system's until one is chosen", async () => {
    const setting = new Setting();
    expect(setting.shown).toEqual(ENGLISH_SHOWN);
    expect(await setting.localization.follow()).toBe(true);
    expect(setting.shown).toEqual(POLISH_SHOWN);
    expect(setting.localization.timeOfDay(Date.UTC(2026, 10, 23, 15, 5))).toBe("15:05");
  });

  it("is another one as soon as that is chosen, for those who kept the translator too", async () => {
    const setting = new Setting();
    const { t } = setting.localization;
    expect(await setting.choose("ar")).toBe(true);
    expect(t("tray.quit")).toBe("إنهاء");
    expect(setting.shown.slice(0, 3)).toEqual(["ar", "ar", "rtl"]);
    expect(await setting.choose("en")).toBe(true);
    expect(t("tray.quit")).toBe("Quit Plumbline");
    expect(setting.asked).toEqual(["ar"]);
  });

  it("stays what it is where the choice is the same, or one there is not", async () => {
    const setting = new Setting({ systemLanguages: ["fi"] });
    expect(await setting.choose("en")).toBe(false);
    expect(await setting.choose("tlh")).toBe(false);
    expect(setting.shown).toEqual(ENGLISH_SHOWN);
  });

  it("is the last that was chosen, whichever comes first", async () => {
    const setting = new Setting();
    setting.isHolding = true;
    const first = setting.choose("ar");
    const last = setting.choose("pl");
    setting.release();
    expect(await Promise.all([first, last])).toEqual([false, true]);
    expect(setting.shown).toEqual(POLISH_SHOWN);
  });

  it("stays what it is where the words cannot be loaded, and can be chosen again", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const setting = new Setting({ languages: ["en", "pl", "xx"] });
    await setting.choose("pl");
    expect(await setting.choose("xx")).toBe(false);
    expect(setting.shown).toEqual(POLISH_SHOWN);
    expect(await setting.choose("xx")).toBe(false);
    expect(setting.asked).toEqual(["pl", "xx", "xx"]);
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  it("is not lost to one that cannot be loaded", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const setting = new Setting({ languages: ["en", "pl", "xx"] });
    setting.isHolding = true;
    const asked = [setting.choose("xx"), setting.choose("pl")];
    setting.releaseFirst();
    await asked[0];
    setting.release();
    await asked[1];
    expect(setting.shown).toEqual(POLISH_SHOWN);
    warn.mockRestore();
  });

  it("is a generated one whatever is set, where a test asks for it", async () => {
    const setting = new Setting({ forced: "en-XB" });
    await setting.choose("pl");
    expect(setting.shown.slice(0, 3)).toEqual(["en-XB", "en", "rtl"]);
    expect(setting.asked).toEqual([]);
  });
});
