import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { reminderOf } from "../../../shared/reminders/reminder";

const t = createTranslator("en");
const nudge = (count: number, answers = {}) => reminderOf({ type: "nudge", count }, answers, t)?.body;

describe("reminders", () => {
  it("go in turn through what the person found to fix", () => {
    const answers = { c1: "fix", c2: "ok", s1: "fix" } as const;
    const titles = [0, 1, 2].map((count) => reminderOf({ type: "nudge", count }, answers, t)?.title);
    expect(titles).toEqual([t("checklist.c1.title"), t("checklist.s1.title"), t("checklist.c1.title")]);
    expect(nudge(0, answers)).toBe(t("checklist.c1.fix"));
  });

  it("have four lines of their own where nothing is left to fix", () => {
    expect(new Set([0, 1, 2, 3].map((count) => nudge(count))).size).toBe(4);
    expect(nudge(4)).toBe(nudge(0));
  });

  it("name the posture the rhythm asks for, and say nothing of anything else", () => {
    expect(reminderOf({ type: "posture", to: "stand" }, {}, t)?.body).toBe("Time to stand for a while.");
    expect(reminderOf({ type: "prompt" }, {}, t)).toBeNull();
  });
});
