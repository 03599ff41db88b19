import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../../../../shared/workspace/checklist/answers";
import { ITEMS } from "../../../../shared/workspace/checklist/checklist";
import { fitMeasurements } from "../../../../shared/workspace/desk-fit/fit-numbers";
import { taskText } from "../../../../shared/workspace/checklist/task-text";
import { createTranslator } from "../../../../shared/i18n/format";

const t = createTranslator("en");
const MEASURES = ITEM_IDS.flatMap((item) => ITEMS[item].measure ?? []);

describe("desk fit's numbers for the remedies", () => {
  it("are there for every measure of the checklist, each its own", () => {
    const numberFor = fitMeasurements({ person: { heightCm: 170 }, fixedDesks: {} }, "w1", t, "en-GB");
    expect(Object.fromEntries(MEASURES.map((measure) => [measure, numberFor(measure)]))).toEqual({
      seatHeight: "42–46 cm",
      deskSitting: "65–70 cm",
      deskStanding: "105–109 cm",
      screenTopSitting: "112–117 cm",
      screenTopStanding: "156–161 cm",
      distance: "50–75 cm",
    });
  });

  it("come in the person's unit, and go into the words of a remedy", () => {
    const person = { heightCm: 170, unit: "in" } as const;
    const number = fitMeasurements({ person, fixedDesks: {} }, "w1", t, "en-US")("screenTopSitting");
    expect(taskText({ item: "s1", number }, t).body).toMatch(/Your Desk fit says 44.3–46.2 in\.$/);
  });

  it("go by the desk of their workspace", () => {
    const kept = { person: { heightCm: 170 }, fixedDesks: { w2: 74 } };
    const seatAt = (workspace: string) => fitMeasurements(kept, workspace, t, "en-GB")("seatHeight");
    expect([seatAt("w1"), seatAt("w2")]).toEqual(["42–46 cm", "48–53 cm"]);
  });

  it("are none for who told no height", () => {
    const numberFor = fitMeasurements({ person: {}, fixedDesks: { w1: 74 } }, "w1", t, "en");
    expect(MEASURES.map(numberFor).every((number) => number === null)).toBe(true);
  });
});
