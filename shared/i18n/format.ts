import { IntlMessageFormat } from "intl-messageformat";
import type { EpochMs } from "../time/units";
import { messagesEn, type MessageKey } from "./messages.en";
import { pseudoMessage, type PseudoLocale } from "./pseudo";

/** What goes into a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;
/** The text of a message in the interface language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** English, and two generated locales that show raw strings, cut text and left-right mistakes. */
export const LOCALES = ["en", "en-XA", "en-XB"] as const;
export type Locale = (typeof LOCALES)[number];

/** A translator with its messages parsed at first use. Throws for a placeholder that was given no value. */
export function createTranslator(locale: Locale): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    const message = parsed.get(key) ?? new IntlMessageFormat(sourceOf(key, locale), "en");
    parsed.set(key, message);
    const text: unknown = message.format({ ...values });
    return typeof text === "string" ? text : String(text);
  };
}

export const directionOf = (locale: Locale): "ltr" | "rtl" => (locale === "en-XB" ? "rtl" : "ltr");
/** What a locale the person or system names is shown in. */
export const localeFor = (wanted: string): Locale => LOCALES.find((locale) => locale === wanted) ?? "en";

/** The first of the system's languages that Intl knows; systems also say "C" or "POSIX", which it does not. */
export const regionOf = (languages: readonly string[]): string => languages.find(isKnown) ?? "en";

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** A time of day as the region writes it. */
export function clockFormat(region: string): (epoch: EpochMs) => string {
  const format = new Intl.DateTimeFormat(region, { hour: "numeric", minute: "2-digit" });
  return (epoch) => format.format(epoch);
}

const isPseudo = (locale: Locale): locale is PseudoLocale => locale === "en-XA" || locale === "en-XB";
const sourceOf = (key: MessageKey, locale: Locale): string =>
  isPseudo(locale) ? pseudoMessage(messagesEn[key], locale) : messagesEn[key];
