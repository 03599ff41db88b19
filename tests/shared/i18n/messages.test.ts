import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../shared/i18n/english";

const all = Object.entries(ENGLISH);

describe("the words", () => {
  it("never press, promise or shout", () => {
    const denied = /!|\b(missed|failed|fail|lost|lose|should|must|cure|treat|heal|guarantee|streak|oops|sorry)\b/i;
    expect(all.filter(([, text]) => denied.test(text))).toEqual([]);
  });

  it("keep to sentences of a size", () => {
    const long = all.filter(([, text]) => text.split(/[.:;][\s}]/).some((sentence) => sentence.split(" ").length > 34));
    expect(long.map(([key]) => key)).toEqual([]);
  });
});
