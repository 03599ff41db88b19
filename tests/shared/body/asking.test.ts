import { describe, expect, it } from "vitest";
import { partsOf, questionsFor, wholeAnswers } from "../../../shared/body/asking";
import { ASKED_PARTS } from "../../../shared/body/body";
import { emergencyNumbers } from "../../../shared/body/emergency-numbers";
import { RED_FLAG_RULES } from "../../../shared/body/red-flag-rules";
import { triage } from "../../../shared/body/red-flags";

const asks = RED_FLAG_RULES.filter(({ kind }) => kind === "ask");

describe("the questions about a sore part", () => {
  it("begin with every grave one about it and about the whole person", () => {
    const { grave } = questionsFor(["foot"]);
    expect(grave).toEqual([
      ...["walkNew", "chestPain", "breathless", "seriousAccident", "fainted", "limbCold", "footBlack", "footDeformed"],
      "sepsisSigns",
    ]);
    for (const part of ASKED_PARTS) {
      const own = asks.filter(({ level, area }) => level === "emergency" && (area === part || area === "any"));
      expect(questionsFor([part]).grave, part).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    }
  });

  it("ask of a leg what is grave about the back, with or without pain there", () =>
    expect(questionsFor(["leg"]).grave).toEqual(expect.arrayContaining(["bothLegs", "saddleNumb", "limbCold"])));

  it("are all there are where no part is named, and each is asked of some part", () => {
    const { grave, others } = questionsFor([]);
    expect([...grave, ...others].toSorted()).toEqual(asks.map(({ id }) => id).toSorted());
    const some = ASKED_PARTS.flatMap((part) => [...questionsFor([part]).grave, ...questionsFor([part]).others]);
    expect(new Set(some).size).toBe(asks.length);
  });

  it("are about the parts that sore places belong to; arms belong to the neck", () => {
    expect(partsOf(["heelL", "lowerBack"])).toEqual(["back", "foot"]);
    expect(partsOf(["wristR", "calfL"])).toEqual(["neck", "leg"]);
    expect(partsOf([])).toEqual([]);
  });

  it("are graded with what is known of the person, and with where it hurts", () => {
    const facts = { known: { cancerHistory: true }, age: 60 } as const;
    const answers = wholeAnswers(["back"], facts, { legWeak: true });
    expect(answers).toEqual({ cancerHistory: true, age: 60, painBack: true, legWeak: true });
    expect(triage(answers)).toMatchObject({ level: "emergency", reasons: ["cancerNerve", "cancerSpine", "legWeak"] });
  });

  it("feed every fact that a joint rule weighs", () => {
    const facts = RED_FLAG_RULES.filter(({ kind }) => kind === "fact").map(({ id }) => id);
    const known = ["diabetes", "noFootCheck", "numbFeet", "cancerHistory", "osteoporosis", "steroids", "immuneWeak"];
    const asked = [...known, "pastClot", "pregnant", "ivDrugs"];
    expect([...asked, ...questionsFor([]).aboutThisPain].toSorted()).toEqual([...facts].toSorted());
  });
});

describe("the emergency number", () => {
  it("is that of the region, with 112 where it works, and none where it is not known", () => {
    expect(["de", "en-GB", "en-US", "fr-CH", "ja", "en-AU", "pt-BR", "en-KE"].map(emergencyNumbers)).toEqual([
      ...[["112"], ["999", "112"], ["911"], ["144", "112"], ["119"], ["000"], ["192"], ["999", "112"]],
    ]);
    expect(emergencyNumbers("en-AQ")).toEqual([]);
  });
});
