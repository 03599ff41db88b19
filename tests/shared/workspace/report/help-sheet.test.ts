import { describe, expect, it } from "vitest";
import { body, type BodyRecord } from "../../../../shared/body/body";
import { NO_ANSWERS } from "../../../../shared/body/check-in";
import { createLocalization } from "../../../../shared/i18n/localization";
import { helpSheet } from "../../../../shared/workspace/report/help-sheet";
import { reportWords } from "../../../../shared/workspace/report/words";

const words = reportWords(
  createLocalization("en", "en-GB", () => "UTC"),
  "cm",
);
const AT = Date.UTC(2026, 10, 23, 9);
const checkIn = { ...NO_ANSWERS, at: AT, date: "2026-11-23" };
const record: BodyRecord = {
  ...body.initial,
  checkIns: [
    { ...checkIn, at: AT - 40 * 86_400_000, date: "2026-10-14", scores: { neck: 9 } },
    { ...checkIn, at: AT - 86_400_000, date: "2026-11-22", isFine: true },
    { ...checkIn, scores: { lowerBack: 4, heelL: 0 } },
  ],
  rounds: [
    {
      ...{ at: AT, date: "2026-11-23", parts: ["back", "foot"], sore: ["lowBack"], until: null, isSeen: false },
      answers: { fever: true, nightPain: "unknown", weightLoss: false, coughPain: false, painNow: 4, painBack: true },
    },
  ],
};

describe("the page to print", () => {
  it("has what was asked and answered, “no” and “not sure” too, with dates and the check-ins before", () => {
    const sheet = helpSheet(record, AT, words);
    expect(sheet?.blocks).toEqual([
      {
        kind: "text",
        text: "Answered by the person themselves in Plumbline on 23 Nov 2026. What was not asked or left open is not listed. Nothing here is a diagnosis.",
      },
      {
        kind: "facts",
        facts: [
          ["Asked about", "Back and Foot or ankle"],
          ["Pain now, 0 to 10", "4"],
        ],
      },
      { kind: "heading", level: 2, text: "Answered yes" },
      { kind: "list", items: ["Have you had a high temperature, or felt hot and shivery?", "Does the back hurt?"] },
      { kind: "heading", level: 2, text: "Answered “not sure”" },
      { kind: "list", items: ["Is the pain worse at night, or does resting in no position ease it?"] },
      { kind: "heading", level: 2, text: "Answered no" },
      {
        kind: "text",
        text: "Has your weight gone down without trying? Is the pain worse when you cough, sneeze or empty your bowels?",
      },
      { kind: "heading", level: 2, text: "Check-ins of the 28 days before, 0 to 10" },
      {
        kind: "table",
        table: {
          caption: "Check-ins of the 28 days before, 0 to 10",
          head: ["Day", "What was told"],
          rows: [
            ["23 Nov 2026", "Lower back 4 and Left heel 0"],
            ["22 Nov 2026", "everything fine"],
          ],
        },
      },
    ]);
    expect(sheet?.footer("1", "1")).toBe("23 Nov 2026, page 1 of 1");
  });

  it("interprets nothing", () => {
    expect(JSON.stringify(helpSheet(record, AT, words)?.blocks)).not.toMatch(/urgent|emergency|within|appointment/i);
  });

  it("is none for answers that are gone, and says so where a kind of answer was not given", () => {
    expect(helpSheet(record, AT + 1, words)).toBeNull();
    const [round] = record.rounds;
    if (round === undefined) throw new Error("There is no round");
    const empty = { ...body.initial, rounds: [{ ...round, answers: {} }] };
    expect(
      helpSheet(empty, AT, words)?.blocks.filter((block) => block.kind === "text" && block.text === "None."),
    ).toHaveLength(3);
  });
});
