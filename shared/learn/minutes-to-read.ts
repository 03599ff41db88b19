import { readingSeconds } from "../exercises/exercise";
import type { Translate } from "../i18n/format";
import { ARTICLES, type ArticleId } from "./articles";

/** Whole minutes it takes to read an article once, at least one. */
export function minutesToRead(id: ArticleId, t: Translate): number {
  const texts = ARTICLES[id].statements.map(({ text }) => t(text));
  return Math.max(1, Math.round(readingSeconds(texts.join(" ")) / 60));
}
