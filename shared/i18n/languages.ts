import { PSEUDO_LOCALES, type PseudoLocale } from "./pseudo";

/** The languages there are, as BCP 47 tags. Each has a folder of its name beside this file; English has every message. */
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];
/** What is spoken where nothing else fits, and what a message is in that a language has not got yet. */
export const FALLBACK_LANGUAGE = "en" satisfies Language;

export const isPseudo = (locale: string): locale is PseudoLocale => PSEUDO_LOCALES.some((each) => each === locale);
/** The language whose rules and voice the words of a locale have: itself, but for what is generated from English. */
export const languageOf = (locale: string): string => (isPseudo(locale) ? FALLBACK_LANGUAGE : locale);
/** Whether its words are there without a catalogue being loaded. */
export const isBuiltIn = (locale: string): boolean => languageOf(locale) === FALLBACK_LANGUAGE;

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];
export const directionOf = (locale: string): "ltr" | "rtl" =>
  locale === "en-XB" || RIGHT_TO_LEFT.includes(likely(locale).script ?? "") ? "rtl" : "ltr";

/**
 * The language, of those there are, that suits somebody best; `wanted` are the tags the system names, best first. The same
 * language in the same script will do for another country's, and the country's own comes before it. English where none does.
 */
export function bestLanguage(wanted: readonly string[], languages: readonly string[] = LANGUAGES): string {
  for (const tag of wanted.filter(isKnown)) {
    const alike = languages.filter((language) => writing(language) === writing(tag));
    const best = alike.find((language) => country(language) === country(tag)) ?? alike[0];
    if (best !== undefined) return best;
  }
  return FALLBACK_LANGUAGE;
}

/** The first of the system's languages that Intl knows; systems also say "C" or "POSIX", which it does not. */
export const regionOf = (languages: readonly string[]): string => languages.find(isKnown) ?? FALLBACK_LANGUAGE;

/**
 * How a region writes dates and numbers inside of words in a language: with the words and digits of the language, by the
 * calendar that date fields have, and with the hours of the region.
 */
export function regionIn(language: string, region: string): string {
  const { hourCycle, calendar, locale } = new Intl.DateTimeFormat(region, { hour: "numeric" }).resolvedOptions();
  if (likely(locale).language === likely(language).language && calendar === "gregory") return region;
  return new Intl.Locale(language, {
    region: country(region),
    calendar: "gregory",
    ...(hourCycle === undefined ? {} : { hourCycle }),
  }).toString();
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const likely = (tag: string): Intl.Locale => new Intl.Locale(tag).maximize();
const writing = (tag: string): string => `${likely(tag).language}-${likely(tag).script ?? ""}`;
const country = (tag: string): string => likely(tag).region ?? "";
