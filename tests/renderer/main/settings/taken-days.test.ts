import { describe, expect, it } from "vitest";
import { takenDays } from "../../../../renderer/main/settings/taken-days";
import { LEFT_REASONS } from "../../../../shared/calendar/left-out";
import { createTranslator } from "../../../../shared/i18n/format";

const t = createTranslator("en");

describe("what came of a calendar file, in words", () => {
  it("is only how many days were added where all were taken", () => {
    expect(takenDays({ added: 1, beyond: 0, left: [] }, t)).toEqual(["1 day added."]);
    expect(takenDays({ added: 0, beyond: 0, left: [] }, t)).toEqual(["No new days."]);
  });

  it("has what was left out, and why", () => {
    const left = [
      { why: "time", count: 1 },
      { why: "effort", count: 3 },
    ] as const;
    expect(takenDays({ added: 999, beyond: 89, left }, t)).toEqual([
      "999 days added.",
      "The nearest 1,000 are kept: 89 later days were left out.",
      "1 event was left out, as it does not last a whole day.",
      "3 events were left out, as they would take too long.",
    ]);
  });

  it("has words for every reason", () => {
    for (const why of LEFT_REASONS)
      expect(takenDays({ added: 0, beyond: 0, left: [{ why, count: 2 }] }, t)[1]).toMatch(/^2 events /);
  });
});
