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
