import { describe, expect, it } from "vitest";
import { pausedAreas } from "../../../shared/body/exercise-pause";
import { RED_FLAG_RULES } from "../../../shared/body/red-flag-rules";

const back = ["upperBack", "lowBack", "core", "wholeBody"];
const foot = ["calves", "ankles", "arches", "toes", "wholeBody"];

describe("exercises", () => {
  it("all rest with a sign for the emergency number, or a sure “soon” about no one part", () => {
    expect(pausedAreas({ limbCold: true }, [])).toBe("all");
    expect(pausedAreas({ fever: true }, ["lowBack"])).toBe("all");
    expect(pausedAreas({ diabetes: true, footWound: true, fever: true }, [])).toBe("all");
  });

  it("rest for the part that another “soon” is about", () => {
    expect(pausedAreas({ coughPain: true }, [])).toEqual(back);
    expect(pausedAreas({ footWound: true }, [])).toEqual(foot);
    expect(pausedAreas({ coughPain: true, footWound: true, stopsLife: true }, ["neck"])).toEqual([
      ...["upperBack", "lowBack", "core", "calves", "ankles", "arches", "toes", "wholeBody"],
    ]);
  });

  it("rest where it hurts at eight of ten, and go on at seven", () => {
    expect(pausedAreas({ painNow: 8 }, ["arches"])).toEqual(["arches"]);
    expect(pausedAreas({ painNow: 8 }, [])).toBe("all");
    expect(pausedAreas({ painNow: 7 }, ["arches"])).toEqual([]);
  });

  it("rest for the part that a “not sure” is about", () => {
    expect(pausedAreas({ saddleNumb: "unknown" }, [])).toEqual(back);
    expect(pausedAreas({ footWound: "unknown" }, [])).toEqual(foot);
    expect(pausedAreas({ chestPain: "unknown" }, [])).toBe("all");
  });

  it("go on with what is for an ordinary appointment, sure or not", () => {
    for (const { id, kind, level } of RED_FLAG_RULES)
      if (kind === "ask" && level === "routine")
        for (const answer of [true, "unknown"] as const)
          expect(pausedAreas({ [id]: answer }, ["neck"]), id).toEqual([]);
    expect(pausedAreas({ painDays: 30, wokeNights: 5 }, ["neck"])).toEqual([]);
  });

  it("rest no less for a yes than for a “not sure”", () => {
    for (const { id } of RED_FLAG_RULES) {
      const [unsure, sure] = [pausedAreas({ [id]: "unknown" }, []), pausedAreas({ [id]: true }, [])];
      if (sure !== "all") expect(unsure === "all" ? [] : unsure.filter((each) => !sure.includes(each)), id).toEqual([]);
      if (sure !== "all") expect(unsure, id).not.toBe("all");
    }
  });
});
