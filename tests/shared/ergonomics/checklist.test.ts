import { describe, expect, it } from "vitest";
import { CHECKLIST_ITEM_IDS, type ChecklistAnswers } from "../../../shared/ergonomics/answers";
import { SECTIONS, SOURCE_URLS, sourceOf } from "../../../shared/ergonomics/checklist";
import { scoreOf, withAnswer } from "../../../shared/ergonomics/score";

describe("the checklist", () => {
  it("has 22 items, each in one section, with a source", () => {
    expect(CHECKLIST_ITEM_IDS).toHaveLength(22);
    expect(SECTIONS.flatMap(({ items }) => items)).toEqual(CHECKLIST_ITEM_IDS);
    for (const item of CHECKLIST_ITEM_IDS) expect(sourceOf(item).label).toMatch(/^source\./);
    for (const url of SOURCE_URLS) expect(new URL(url)).toMatchObject({ protocol: "https:", username: "" });
  });
});

describe("the score", () => {
  const fine: ChecklistAnswers = { c1: "ok", c2: "ok", c3: "ok", c4: "fix" };

  it("says nothing before five answers", () => {
    expect(scoreOf({})).toEqual({ answered: 0, fine: 0, toFix: 0, share: null });
    expect(scoreOf(fine).share).toBeNull();
  });
  it("is the share of fine among fine and to fix", () => {
    expect(scoreOf({ ...fine, c5: "ok" })).toEqual({ answered: 5, fine: 4, toFix: 1, share: 0.8 });
  });
  it("leaves out what does not apply, also when nothing does", () => {
    expect(scoreOf({ ...fine, c5: "na" }).share).toBe(0.75);
    expect(scoreOf({ c1: "na", c2: "na", c3: "na", c4: "na", c5: "na" }).share).toBeNull();
  });
  it("takes an answer back", () => {
    expect(withAnswer(withAnswer({}, "s1", "fix"), "s1", null)).toEqual({});
  });
});
