import type { EpochMs } from "../time/units";
import { clockFormat, createTranslator, type Catalogue, type Translate } from "./format";
import { directionOf, languageOf } from "./languages";

/**
 * What the person is told things with. The words follow the language of the app; numbers, dates and times follow the region
 * of the system, which is apart from it. All tags are BCP 47.
 */
export interface Localization {
  /** What the words are in, as the `lang` of a page. */
  readonly locale: string;
  /** The language a voice reads them in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly region: string;
  readonly t: Translate;
  /** A time of day as the region writes it. */
  readonly timeOfDay: (epoch: EpochMs) => string;
}

/** Words in `locale`; those that the catalogue lacks are English. */
export const createLocalization = (locale: string, region: string, catalogue: Catalogue = {}): Localization => ({
  locale,
  language: languageOf(locale),
  direction: directionOf(locale),
  region,
  t: createTranslator(locale, catalogue),
  timeOfDay: clockFormat(region),
});
