import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import { createLocalization } from "../../../../shared/i18n/localization";
import { reminderOf } from "../../../../shared/reminders/reminder";
import { actionsOf } from "../../../../shared/workspace/checklist/actions";
import { ITEM_IDS } from "../../../../shared/workspace/checklist/answers";
import { taskText } from "../../../../shared/workspace/checklist/task-text";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { actionBlocks, changeBlocks } from "../../../../shared/workspace/report/action-blocks";
import { reportOf } from "../../../../shared/workspace/report/report";
import { reportWords } from "../../../../shared/workspace/report/words";
import { DAY } from "../../../../shared/time/units";
import { answers } from "../../../support/checklist";
import { NOTHING_TOLD } from "../../../support/report";

const t = createTranslator("en");
const TITLES = ITEM_IDS.map((item) => t(`checklist.${item}.title`));
const DEEDS = ITEM_IDS.map((item) => t(`checklist.${item}.deed`));

/** Every question answered with "Needs fixing", twice, so that each is an action and each is still to fix. */
const allToFix = () => {
  const toFix = ITEM_IDS.map((item) => [item, "fix"] as const);
  return answers(toFix, answers(toFix), DAY);
};
const actions = () => actionsOf(currentOf(allToFix()));

describe("every question", () => {
  it("has a statement of the ideal, a reason, a remedy and a deed", () => {
    for (const item of ITEM_IDS) {
      for (const part of ["title", "why", "fix", "deed"] as const) {
        expect(t(`checklist.${item}.${part}`), `${item}.${part}`).not.toBe("");
      }
    }
  });

  it("has a deed of its own that asks for something and states nothing", () => {
    expect(new Set(DEEDS).size).toBe(ITEM_IDS.length);
    expect(DEEDS.filter((deed) => TITLES.includes(deed))).toEqual([]);
    expect(DEEDS.filter((deed) => /^(?:the|your|you|both|i|a|on|with|no)\b|\.$/i.test(deed))).toEqual([]);
    expect(DEEDS.filter((deed) => deed.split(" ").length > 10)).toEqual([]);
  });
});

/** Whether a text names what needs fixing by the statement that it is fine. */
const statesTheIdeal = (text: string): boolean => TITLES.some((title) => text.includes(title));

describe("what needs fixing is named by its deed", () => {
  it("in the break's task and in the nudge", () => {
    for (const action of actions()) {
      const task = taskText(action, t);
      expect(task.title).toBe(t(`checklist.${action.item}.deed`));
      expect(reminderOf({ type: "nudge", count: 1 }, action, t)).toEqual(task);
    }
  });

  it("in the report's actions and its comparison", () => {
    const words = reportWords(
      createLocalization("en", "en-GB", () => "UTC"),
      "cm",
    );
    const checklist = allToFix();
    const [run] = currentOf(checklist).runs;
    if (run === undefined) throw new Error("There is no check to compare with");
    const choice = { workspace: "w1", before: { at: run.at, kind: run.kind }, comfort: false };
    const report = reportOf({ ...NOTHING_TOLD, checklist }, choice, run.at + DAY);
    if (report === null) throw new Error("There is no such workspace");
    const printed = JSON.stringify([actionBlocks(report, words), changeBlocks(report, words)]);
    expect(DEEDS.filter((deed) => !printed.includes(deed))).toEqual([]);
    expect(statesTheIdeal(printed)).toBe(false);
  });
});
