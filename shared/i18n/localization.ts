import { datesIn, type Dates } from "./dates";
import { createTranslator, type Catalogue, type Translate } from "./format";
import { directionOf, languageOf, regionIn } from "./languages";

/**
 * What the person is told things with. The words follow the language of the app; numbers, dates and times are of that language
 * too, in the way of the region of the system. All tags are BCP 47.
 */
export interface Localization extends Dates {
  /** What the words are in, as the `lang` of a page. */
  readonly locale: string;
  /** The language a voice reads them in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What numbers and dates are written by. */
  readonly region: string;
  readonly t: Translate;
}

/** Words in `locale`; those that the catalogue lacks are English. `zone` names the zone of the moment. */
export function createLocalization(
  locale: string,
  region: string,
  zone: () => string,
  catalogue: Catalogue = {},
): Localization {
  const language = languageOf(locale);
  const way = regionIn(language, region);
  return {
    locale,
    language,
    direction: directionOf(locale),
    region: way,
    t: createTranslator(locale, catalogue),
    ...datesIn(way, zone),
  };
}
