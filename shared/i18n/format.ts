import { IntlMessageFormat } from "intl-messageformat";
import type { EpochMs } from "../time/units";
import { ENGLISH, type MessageKey } from "./english";
import { FALLBACK_LANGUAGE, isPseudo } from "./languages";
import { pseudoMessage } from "./pseudo";

/** The messages of one language. What it lacks is shown in English. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;
/** What goes into a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;
/** The text of a message in the interface language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/**
 * A translator into `locale`, a BCP 47 tag, with its messages parsed at first use. English and what is generated from it need
 * no catalogue. Throws for a placeholder that was given no value.
 */
export function createTranslator(locale: string, catalogue: Catalogue = {}): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    const message = parsed.get(key) ?? parse(key, locale, catalogue);
    parsed.set(key, message);
    const text: unknown = message.format({ ...values });
    return typeof text === "string" ? text : String(text);
  };
}

/** The plurals and numbers of a message follow the language it is written in, which is English where a translation is missing. */
function parse(key: MessageKey, locale: string, catalogue: Catalogue): IntlMessageFormat {
  const translated = catalogue[key];
  if (translated !== undefined) return new IntlMessageFormat(translated, locale);
  const text = isPseudo(locale) ? pseudoMessage(ENGLISH[key], locale) : ENGLISH[key];
  return new IntlMessageFormat(text, FALLBACK_LANGUAGE);
}

/** A time of day as the region writes it. */
export function clockFormat(region: string): (epoch: EpochMs) => string {
  const format = new Intl.DateTimeFormat(region, { hour: "numeric", minute: "2-digit" });
  return (epoch) => format.format(epoch);
}
