import { describe, expect, it } from "vitest";
import { takesAway } from "../../../shared/documents/takes-away";

describe("an edit takes something away", () => {
  it.each<readonly [string, unknown, unknown]>([
    ["an entry", { checks: [{ at: 1 }, { at: 2 }] }, { checks: [{ at: 2 }] }],
    ["an answer", { neck: { frequency: "daily" } }, { neck: {} }],
    ["the old answer, where another takes its place", { neck: "daily" }, { neck: "never" }],
    ["the old text", { exercises: [{ id: "a", name: "sciatica" }] }, { exercises: [{ id: "a", name: "back" }] }],
    ["one of a list of words", { cautions: ["heart", "back"] }, { cautions: ["back"] }],
    ["a list as a whole", { cautions: ["heart"] }, { cautions: null }],
    ["a number, also 0", { cm: 0 }, {}],
    ["a word that a longer list merely has a part of", ["a"], [["a"]]],
  ])("with %s", (_, before, after) => expect(takesAway(before, after)).toBe(true));

  it.each<readonly [string, unknown, unknown]>([
    ["what is added", { checks: [{ at: 1 }] }, { checks: [{ at: 1, note: "a" }, { at: 2 }], drafts: {} }],
    ["what is put in another order", ["a", "b"], ["b", "a"]],
    ["what was empty", { cautions: null, name: "", none: undefined, list: [""] }, {}],
    ["what stays as it is", { a: [{ b: 1 }] }, { a: [{ b: 1 }] }],
  ])("but not with %s", (_, before, after) => expect(takesAway(before, after)).toBe(false));
});
