import { describe, expect, it } from "vitest";
import { ROSA_AREAS, ROSA_TIMED } from "../../../../shared/workspace/rosa/rosa-areas";
import { bandOf, openAreas, timedWith } from "../../../../shared/workspace/rosa/rosa-steps";
import { completeRosa, NO_DRAFT } from "../../../../shared/workspace/rosa/rosa-record";
import { neutralAnswers } from "../../../support/rosa";

describe("the way through ROSA", () => {
  it("asks each time of use once", () => {
    expect(ROSA_AREAS.flatMap((area) => timedWith(area) ?? [])).toEqual([...ROSA_TIMED]);
  });

  it("knows what is open: all at first, nothing in the end", () => {
    expect(openAreas(NO_DRAFT)).toEqual(ROSA_AREAS);
    expect(openAreas(neutralAnswers())).toEqual([]);
    const { areas, use } = neutralAnswers();
    const { chair: _chair, phone: _phone, ...others } = use;
    expect(openAreas({ areas, use: others })).toEqual(["backSupport", "phone"]);
  });

  it("has nothing open exactly when the whole can be finished", () => {
    const { areas, use } = neutralAnswers();
    const { phone: _time, ...times } = use;
    const unused = { ...areas, phone: { base: "phoneUnused", increments: [] } } as const;
    for (const draft of [NO_DRAFT, neutralAnswers(), { areas, use: times }, { areas: unused, use: times }])
      expect(openAreas(draft).length === 0).toBe(completeRosa(draft) !== null);
  });

  it("calls for changes from 5 on", () => {
    expect([1, 2, 3, 4, 5, 10].map(bandOf)).toEqual(["good", "good", "improve", "improve", "act", "act"]);
  });
});
