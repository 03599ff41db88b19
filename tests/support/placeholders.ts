import { IntlMessageFormat } from "intl-messageformat";
import type { Messages } from "./catalogues";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
/** The kinds of ICU elements, in the order of the parser's numbers for them. */
const KINDS = ["literal", "plain", "number", "date", "time", "select", "plural", "pound", "tag"];

/** The placeholders of a message, each with its kind: "minutes plural", "ends select known other". Throws where it is no ICU. */
export const placeholdersOf = (message: string, locale = "en"): readonly string[] =>
  [...new Set(new IntlMessageFormat(message, locale).getAst().flatMap(placeholders))].sort();

/** Their names alone. */
export const namesIn = (message: string): readonly string[] => [
  ...new Set(placeholdersOf(message).map((each) => each.split(" ")[0] ?? "")),
];

function placeholders(element: Element): readonly string[] {
  const kind = KINDS[element.type] ?? "unknown";
  if (!("value" in element) || kind === "literal") return [];
  if (!("options" in element)) return [`${element.value} ${kind}`];
  const inside = Object.values(element.options).flatMap(({ value }) => value.flatMap(placeholders));
  // The app chooses the branch of a select by its name. Plural forms are the language's own, and so may be `=0`.
  if ("pluralType" in element) return [`${element.value} ${element.pluralType ?? kind}`, ...inside];
  return [`${element.value} ${kind} ${Object.keys(element.options).sort().join(" ")}`, ...inside];
}

/** What is amiss in a translation beside the English: keys it lacks or invents, and placeholders that differ. */
export function faultsOf(english: Messages, translated: Messages, locale: string): readonly string[] {
  const missing = Object.keys(english).filter((key) => !(key in translated));
  const unknown = Object.keys(translated).filter((key) => !(key in english));
  const different = Object.entries(translated).flatMap(([key, text]) => {
    const original = english[key];
    return original === undefined ? [] : differenceOf(key, original, text, locale);
  });
  return [...missing.map((key) => `${key} is missing`), ...unknown.map((key) => `${key} is unknown`), ...different];
}

function differenceOf(key: string, original: string, text: string, locale: string): readonly string[] {
  try {
    const [wanted, found] = [placeholdersOf(original), placeholdersOf(text, locale)].map((each) => each.join(", "));
    return wanted === found ? [] : [`${key} has (${found ?? ""}) instead of (${wanted ?? ""})`];
  } catch {
    return [`${key} is no ICU message`];
  }
}
