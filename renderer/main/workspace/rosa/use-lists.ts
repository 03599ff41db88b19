import { useApp } from "../../state/app-context";

/** Words, and lists of them as the language joins them. */
export function useLists() {
  const { t, locale } = useApp();
  const format = new Intl.ListFormat(locale, { type: "conjunction" });
  return { t, list: (words: readonly string[]): string => format.format(words) };
}
