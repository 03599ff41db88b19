import type { Article } from "./article";
import { FURTHER } from "./articles/conditions-and-help";
import { FIRST } from "./articles/start-and-five";

/** The day on which every statement was last held against its source. */
export const LEARN_REVIEWED = "2026-11-29";

const ALL = { ...FIRST, ...FURTHER };
export type ArticleId = keyof typeof ALL;
export const ARTICLES: Readonly<Record<ArticleId, Article>> = ALL;

/** The articles in the order in which they are listed. */
export const ARTICLE_GROUPS = {
  start: ["chain", "faq", "differ"],
  five: ["nerves", "posture", "arches", "gait", "shoes"],
  conditions: ["heel", "strain", "arthritis", "bunions", "neuropathy"],
  help: ["home", "active", "supports", "who"],
} as const satisfies Readonly<Record<string, readonly ArticleId[]>>;
export type ArticleGroup = keyof typeof ARTICLE_GROUPS;

const isGroup = (name: string): name is ArticleGroup => Object.hasOwn(ARTICLE_GROUPS, name);
export const ARTICLE_GROUP_NAMES: readonly ArticleGroup[] = Object.keys(ARTICLE_GROUPS).filter(isGroup);
