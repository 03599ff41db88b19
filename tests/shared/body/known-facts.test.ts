import { describe, expect, it } from "vitest";
import { onlyConditions } from "../../../shared/body-regions/conditions";
import type { Facts } from "../../../shared/body/body";
import { conditionsWith, knownFacts, ownFacts } from "../../../shared/body/known-facts";

const OWN: Facts = { known: { steroids: true, pastClot: "unknown" }, age: 52 };

describe("what is known of a person", () => {
  it("is read from what they go easy on, where that was asked", () => {
    const { known, age } = knownFacts(OWN, { ...onlyConditions(["pregnancy"]), numbFeet: "unknown" });
    expect(age).toBe(52);
    expect(known).toEqual({
      ...OWN.known,
      diabetes: false,
      osteoporosis: false,
      pregnant: true,
      numbFeet: "unknown",
    });
    expect(knownFacts(OWN, {})).toEqual(OWN);
  });

  it("is kept in one place: what decides on exercises goes there, and nowhere else", () => {
    const told: Facts = { known: { ...OWN.known, diabetes: true, numbFeet: "unknown" }, age: 52 };
    expect(ownFacts(told)).toEqual(OWN);
    const before = onlyConditions(["heart"]);
    expect(conditionsWith(told, before)).toEqual({ ...before, diabetes: true, numbFeet: "unknown" });
    expect(conditionsWith(OWN, before)).toBe(before);
    expect(knownFacts(ownFacts(told), conditionsWith(told, before)).known).toMatchObject(told.known);
  });
});
