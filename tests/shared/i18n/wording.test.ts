import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../shared/i18n/english";
import { messagesIn } from "../../support/catalogues";

/** Words that blame, press or promise. */
const NEVER = [
  ...["miss", "missed", "fail", "failed", "fails", "failure", "lose", "lost", "guilty", "lazy", "only", "just"],
  ...["must", "should", "ought", "obey", "wrong", "correct", "proper", "properly", "perfect", "bad"],
  ...["cure", "cures", "cured", "treat", "treats", "treatment", "heal", "heals", "healing", "prevent", "prevents"],
  ...["guarantee", "guaranteed", "safe", "proven", "fix", "fixes", "relieve", "relieves"],
];
const COMMON = ["missed", "failed", "fail", "should", "must", "lost", "cure", "prevent", "treat", "heal", "guarantee"];
const holding = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join("|")})\\b`, "i");

/** Keys of messages whose “only” was read and takes nothing from the person. */
const REVIEWED_ONLY = ["break.safety", "error.url", "settings.workHoursOn", "onboarding.welcome.lead"];

describe("every word of the app", () => {
  const all = Object.entries(ENGLISH);

  it("is without blame, pressure, promise and exclamation marks", () => {
    const denied = all.filter(([, text]) => holding(COMMON).test(text) || text.includes("!"));
    expect(denied).toEqual([]);
  });

  it("says “only” nowhere but where it was looked at", () => {
    const found = all.filter(([, text]) => holding(["only"]).test(text)).map(([key]) => key);
    expect(found.filter((key) => !REVIEWED_ONLY.includes(key))).toEqual([]);
  });
});

/** The last column of the glossary of what people see: from word to word that never stands for it. */
function forbiddenWords(): readonly string[] {
  const glossary = fs.readFileSync(path.resolve(import.meta.dirname, "../../../shared/README.md"), "utf8");
  const [, table = ""] = glossary.split("## On the screen");
  const [ofScreen = ""] = table.split("\n## ");
  const rows = ofScreen.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(2).flatMap((row) => (row.split("|")[3] ?? "").split(",").map((word) => word.trim()));
}

describe("one word per thing", () => {
  const forbidden = forbiddenWords();

  it("is read from the glossary", () => {
    expect(forbidden).toEqual(expect.arrayContaining(["card", "anew", "whom", "put right", "low back", "toward"]));
    expect(forbidden.every((word) => /^[a-z ]+$/.test(word))).toBe(true);
  });

  it("is kept in every message", () => {
    // Sources are called by the titles they were published under.
    const ours = Object.entries(ENGLISH).filter(([key]) => !/\bsource\b/.test(key));
    expect(ours.filter(([, text]) => holding(forbidden).test(text))).toEqual([]);
  });

  it("is kept in spelling that is not of the catalogue's region", () => {
    const american = ["color", "colors", "center", "centered", "gray", "favorite", "behavior", "organize", "meter"];
    expect(Object.entries(ENGLISH).filter(([, text]) => holding(american).test(text))).toEqual([]);
  });
});

/** Turns of phrase that no one says: a subject behind its verb, or a relative clause without its noun. */
const TRANSLATED = [
  /\bso that breaks are picked\b/,
  /\b(?:nothing|something) of (?:it|them)\b/i,
  /^(?:Whoever|What)\b[^?]*\bis what\b/,
  /\blets? the \w+ feel\b/,
  /\bthat you named\b/,
  /\b(?:says|say|said) (?:nothing )?of a\b/,
  /\bIt had no\b/,
  /\bstands? (?:in the way|still meanwhile)\b/,
  /\bfall(?:s)? due\b|\bfell due\b/,
];

describe("plain English", () => {
  it("has none of the turns of phrase that have to be decoded", () => {
    const found = Object.entries(ENGLISH).filter(([, text]) => TRANSLATED.some((pattern) => pattern.test(text)));
    expect(found).toEqual([]);
  });

  it("calls a filter by what it filters, and no filter by the name of a button", () => {
    expect([ENGLISH["catalogue.area"], ENGLISH["catalogue.position"]]).toEqual(["Body part", "Position"]);
    expect([ENGLISH["own.areas"], ENGLISH["own.position"]]).toEqual(["Body parts", "Position"]);
  });
});

describe("the cautions of exercises", () => {
  const cautions = Object.entries(ENGLISH).filter(([key]) => /^exercise\..*\.caution$/.test(key));

  it("are there where there is something to take care of, and nowhere else", () => {
    expect(cautions.length).toBeGreaterThan(60);
    const none = ["side-leg-raise", "ankle-alphabet", "toe-yoga", "marble-pickup", "slow-blinks", "walk-two-minutes"];
    expect(cautions.filter(([key]) => none.some((id) => key.includes(`.${id}.`)))).toEqual([]);
    expect(cautions.filter(([, text]) => /\b(?:counts|you like|is fine|is plenty alone)\b/.test(text))).toEqual([]);
  });

  it("say who to ask where a neck, an arm or a nerve is concerned", () => {
    const concerned = ["neck-side-bend", "neck-turns", "chin-tuck", "neck-chin-to-chest", "levator-look-down"];
    for (const id of [...concerned, "sciatic-nerve-glide"]) {
      const [, text] = cautions.find(([key]) => key === `exercise.${id}.caution`) ?? [];
      expect(text, id).toMatch(/\b(?:ask|see) a (?:doctor|physiotherapist)\b/);
    }
  });
});

describe("the words of exercises and routines", () => {
  const all = ["exercises", "routines", "routines-file"].flatMap((room) =>
    Object.entries(messagesIn("en", `${room}.json`)),
  );

  it("are without blame, pressure and promise, in a stricter list", () => {
    expect(all.filter(([, text]) => holding(NEVER).test(text))).toEqual([]);
  });

  it("keep to sentences of at most 14 words", () => {
    const sentences = all.flatMap(([, text]) => text.split(/(?<=[.?:])\s|[{}]/));
    expect(sentences.filter((sentence) => sentence.trim().split(" ").length > 14)).toEqual([]);
  });
});
