import { describe, expect, it } from "vitest";
import { taskOf } from "../../../shared/workspace/checklist/actions";
import { createTranslator } from "../../../shared/i18n/format";
import { reminderOf } from "../../../shared/reminders/reminder";
import { after, fresh, made } from "../../support/checklist-edits";

const t = createTranslator("en");
const nudge = (count: number) => reminderOf({ type: "nudge", count }, null, t)?.body;

describe("reminders", () => {
  it("are about the small task of the day, with desk fit's number where there is one", () => {
    const toFix = made(fresh, [{ type: "answer", item: "c1", answer: "fix", workspace: "w1" }, after(0)]);
    const say = (task: ReturnType<typeof taskOf>) => reminderOf({ type: "nudge", count: 0 }, task, t);
    expect(say(taskOf(toFix, after(0)))).toEqual({ title: t("checklist.c1.deed"), body: t("checklist.c1.fix") });
    expect(say(taskOf(toFix, after(0), () => "43–47 cm"))?.body).toMatch(/rest\. Your Desk fit says 43–47 cm\.$/);
  });

  it("have four lines of their own where there is no task", () => {
    expect(new Set([0, 1, 2, 3].map((count) => nudge(count))).size).toBe(4);
    expect(nudge(4)).toBe(nudge(0));
  });

  it("name the posture the rhythm asks for, and say nothing of anything else", () => {
    expect(reminderOf({ type: "posture", to: "stand" }, null, t)?.body).toBe("Time to stand for a while.");
    expect(reminderOf({ type: "prompt" }, null, t)).toBeNull();
  });
});
