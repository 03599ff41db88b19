import type { Catalogue, Translate } from "../../shared/i18n/format";
import { FALLBACK_LANGUAGE, LANGUAGES, bestLanguage, isBuiltIn, languageOf } from "../../shared/i18n/languages";
import { createLocalization, type Localization } from "../../shared/i18n/localization";

export interface LocalizationParts {
  /** The language that is set, or "system". */
  readonly choice: () => string;
  /** The languages of the system, best first. */
  readonly systemLanguages: readonly string[];
  readonly region: string;
  /** The name of the zone of the moment. */
  readonly zone: () => string;
  /** Shown whatever is set: a generated locale, for tests. */
  readonly forced: string | undefined;
  readonly languages?: readonly string[];
  /** The messages of a language. */
  readonly load: (language: string) => Promise<Catalogue>;
}

/**
 * The localization in use. Whoever keeps it, or its `t`, has the language of now: that changes with the setting, once the words
 * of the new one are there. English is in use until {@link follow} is called.
 */
export class AppLocalization implements Localization {
  readonly t: Translate = (key, values) => this.#current.t(key, values);
  readonly timeOfDay: Localization["timeOfDay"] = (epoch, now) => this.#current.timeOfDay(epoch, now);
  readonly date: Localization["date"] = (epoch) => this.#current.date(epoch);
  readonly shortDate: Localization["shortDate"] = (epoch) => this.#current.shortDate(epoch);
  #current: Localization;
  #wanted: string = FALLBACK_LANGUAGE;
  readonly #parts: LocalizationParts;

  constructor(parts: LocalizationParts) {
    this.#parts = parts;
    this.#current = createLocalization(FALLBACK_LANGUAGE, parts.region, parts.zone);
  }

  get locale(): string {
    return this.#current.locale;
  }
  get language(): string {
    return this.#current.language;
  }
  get region(): string {
    return this.#current.region;
  }
  get direction(): Localization["direction"] {
    return this.#current.direction;
  }

  /** Goes over to the language that is set; answers whether it is another one. Never rejects: words that cannot be loaded leave all as it is. */
  async follow(): Promise<boolean> {
    const { choice, forced, systemLanguages, languages = LANGUAGES, region, zone, load } = this.#parts;
    const chosen = languages.find((language) => language === choice());
    const locale = forced ?? chosen ?? bestLanguage(systemLanguages, languages);
    if (locale === this.#wanted) return false;
    this.#wanted = locale;
    try {
      const catalogue = isBuiltIn(locale) ? {} : await load(languageOf(locale));
      // Another one may have been set meanwhile.
      if (locale !== this.#wanted) return false;
      this.#current = createLocalization(locale, region, zone, catalogue);
      return true;
    } catch (error) {
      console.warn(`language ${locale}: ${String(error)}`);
      if (locale === this.#wanted) this.#wanted = this.#current.locale;
      return false;
    }
  }
}
