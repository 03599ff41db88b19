import type { EpochMs } from "../time/units";
import { clockFormat, createTranslator, type Catalogue, type Translate } from "./format";
import { directionOf, languageOf, type Language, type Locale } from "./languages";

/**
 * What the person is told things with. The words follow the language of the app; numbers, dates and times follow the region
 * of the system, which is apart from it.
 */
export interface Localization {
  /** What the words are in, as the `lang` of a page. */
  readonly locale: Locale;
  /** The language a voice reads them in. */
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** The BCP 47 tag whose conventions numbers, dates and times follow. */
  readonly region: string;
  readonly t: Translate;
  /** A time of day as the region writes it. */
  readonly timeOfDay: (epoch: EpochMs) => string;
}

export const localizationOf = (locale: Locale, region: string, catalogue: Catalogue): Localization => ({
  locale,
  language: languageOf(locale),
  direction: directionOf(locale),
  region,
  t: createTranslator(locale, catalogue),
  timeOfDay: clockFormat(region),
});
