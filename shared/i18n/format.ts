import { IntlMessageFormat } from "intl-messageformat";
import { ENGLISH, type MessageKey } from "./english";
import { isolated } from "./isolated";
import { directionOf, FALLBACK_LANGUAGE, isPseudo } from "./languages";
import { pseudoMessage } from "./pseudo";

/** The messages of one language. What it lacks is shown in English. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;
/** What goes into a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;
/** The text of a message in the interface language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

interface Message {
  readonly format: IntlMessageFormat;
  /** Placeholders that choose a branch and are not shown. */
  readonly choosing: ReadonlySet<string>;
}

/**
 * A translator into `locale`, a BCP 47 tag, with its messages parsed at first use. English and what is generated from it need
 * no catalogue. No text in a placeholder turns the direction of the words around it. Throws for a placeholder that was given
 * no value.
 */
export function createTranslator(locale: string, catalogue: Catalogue = {}): Translate {
  const parsed = new Map<MessageKey, Message>();
  const direction = directionOf(locale);
  // What is generated turns its letters by the same means as a foreign text.
  const isOurs = (text: string): boolean => isPseudo(locale) && text.startsWith("⟦");
  return (key, values = {}) => {
    const message = parsed.get(key) ?? messageOf(parse(key, locale, catalogue));
    parsed.set(key, message);
    const placed = Object.entries(values).map(([name, value]): readonly [string, string | number] =>
      typeof value !== "string" || message.choosing.has(name) || isOurs(value)
        ? [name, value]
        : [name, isolated(value, direction)],
    );
    const text: unknown = message.format.format(Object.fromEntries(placed));
    return typeof text === "string" ? text : String(text);
  };
}

function messageOf(format: IntlMessageFormat): Message {
  const choosing = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat["getAst"]>): void => {
    for (const element of elements) {
      if (!("options" in element)) continue;
      choosing.add(element.value);
      for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(format.getAst());
  return { format, choosing };
}

/** The plurals and numbers of a message follow the language it is written in, which is English where a translation is missing. */
function parse(key: MessageKey, locale: string, catalogue: Catalogue): IntlMessageFormat {
  const translated = catalogue[key];
  if (translated !== undefined) return new IntlMessageFormat(translated, locale);
  const text = isPseudo(locale) ? pseudoMessage(ENGLISH[key], locale) : ENGLISH[key];
  return new IntlMessageFormat(text, FALLBACK_LANGUAGE);
}
