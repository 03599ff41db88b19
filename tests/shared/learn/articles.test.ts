import { describe, expect, it } from "vitest";
import { ENGLISH, isMessageKey } from "../../../shared/i18n/english";
import { createTranslator } from "../../../shared/i18n/format";
import { ARTICLE_GROUP_NAMES, ARTICLE_GROUPS, ARTICLES, LEARN_REVIEWED } from "../../../shared/learn/articles";
import { LEARN_SOURCES } from "../../../shared/learn/learn-sources";
import { minutesToRead } from "../../../shared/learn/minutes-to-read";
import { civilDateOf } from "../../../shared/calendar/local-date";

const listed = ARTICLE_GROUP_NAMES.flatMap((group) => ARTICLE_GROUPS[group]);
const statements = Object.values(ARTICLES).flatMap(({ statements: own }) => own);
const written = Object.keys(ENGLISH).filter((key) => /^learn\.[a-z]+\.\d/.test(key));

describe("the articles", () => {
  it("are listed once each, with a title, a first sentence and a thing to do", () => {
    expect([...listed].sort()).toEqual(Object.keys(ARTICLES).sort());
    for (const id of listed) {
      expect([isMessageKey(`learn.${id}.title`), isMessageKey(`learn.${id}.lead`)]).toEqual([true, true]);
      expect(ARTICLES[id].actions.length, id).toBeGreaterThan(0);
    }
  });

  it("say of every statement how certain it is and where it comes from, and leave none that is written", () => {
    const used = statements.flatMap(({ text, heading }) => (heading === undefined ? [text] : [text, heading]));
    expect([...used].sort()).toEqual([...written].sort());
    const cited = new Set<string>(statements.map(({ source }) => source));
    expect(LEARN_SOURCES.filter((source) => !cited.has(source))).toEqual([]);
  });

  it("call nothing well supported that comes from the articles alone", () =>
    expect(
      statements.filter(
        ({ certainty, source }) => certainty === "good" && (source === "articles" || source === "none"),
      ),
    ).toEqual([]));

  it("are short, and checked on a day", () => {
    const t = createTranslator("en");
    for (const id of listed) expect(minutesToRead(id, t), id).toBeLessThanOrEqual(3);
    expect(civilDateOf(LEARN_REVIEWED)).not.toBeNull();
  });

  it("promise nothing: no dose, no chance, no cure", () => {
    const texts = written.map((key) => (isMessageKey(key) ? ENGLISH[key] : ""));
    expect(
      texts.filter((text) => /\b(\d+ ?mg|ibuprofen|paracetamol|cures?|protects?|will help|always works)\b/i.test(text)),
    ).toEqual([]);
  });

  it("tell openly where they differ from guidelines", () => {
    const t = createTranslator("en");
    const text = ARTICLES.differ.statements.map((each) => t(each.text)).join(" ");
    for (const word of ["braces", "Insoles", "Flat feet", "eye level", "cough", "Warning signs"])
      expect(text).toContain(word);
  });
});
