import { onlyConditions } from "../../../shared/body-regions/conditions";
import { describe, expect, it } from "vitest";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { pickRoutine } from "../../../shared/routines/pick";
import { placeOf } from "../../../shared/settings/place";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { MINUTE } from "../../../shared/time/units";

describe("where a break is taken", () => {
  it("is what the settings say, and in a call a chair in an open office", () => {
    const has = DEFAULT_SETTINGS.atHand;
    expect(placeOf(DEFAULT_SETTINGS, false)).toEqual({ openOffice: false, seatedOnly: false, has });
    expect(placeOf(DEFAULT_SETTINGS, true)).toEqual({ openOffice: true, seatedOnly: true, has });
    expect(placeOf({ ...DEFAULT_SETTINGS, seatedOnly: true }, false).seatedOnly).toBe(true);
  });

  it("in a call every card is seated and goes unnoticed", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const place = placeOf(DEFAULT_SETTINGS, true);
      const { steps } = pickRoutine({
        length: 5 * MINUTE,
        seed,
        recent: [],
        place,
        conditions: onlyConditions([]),
        excluded: [],
      });
      const cards = steps.flatMap((step) => (step.type === "exercise" ? (exerciseOf(step.id) ?? []) : []));
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.every(({ position, discreet }) => position === "seated" && discreet)).toBe(true);
    }
  });
});
