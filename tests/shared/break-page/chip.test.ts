import { describe, expect, it } from "vitest";
import { promptCover, promptCoverWait, type PromptContext } from "../../../shared/break-page/chip";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";

type Firmness = PromptContext["settings"]["firmness"];
const at = (elapsed: Ms, idleFor: Ms | null, firmness: Firmness = "gentle", graceMin = 5): PromptContext => ({
  ...{ view: { surface: "prompt" }, idleFor, elapsed },
  settings: { firmness, graceMin },
});
const isUp = (context: PromptContext, since: Ms = 0): boolean | undefined =>
  promptCover({ since, isUp: false }, context)?.isUp;

describe("the page of a prompt", () => {
  it("does not cover the work while the person types, and comes once the hands have rested for five seconds", () => {
    for (const firmness of ["gentle", "firm", "strict"] as const) {
      expect(promptCover(null, at(7, 0, firmness)), firmness).toEqual({ since: 7, isUp: false });
      expect(isUp(at(MINUTE, 4_999, firmness)), firmness).toBe(false);
      expect(isUp(at(MINUTE, 5_000, firmness)), firmness).toBe(true);
    }
  });

  it("comes at the end of the grace where it is firm or strict, and goes on waiting where it is gentle", () => {
    expect([isUp(at(5 * MINUTE - 1, 0, "firm")), isUp(at(5 * MINUTE, 0, "firm"))]).toEqual([false, true]);
    expect([isUp(at(5 * MINUTE, 0, "strict")), isUp(at(60 * MINUTE, 0))]).toEqual([true, false]);
    expect([isUp(at(2 * MINUTE, 0, "firm", 2)), isUp(at(0, 0, "gentle", 0))]).toEqual([true, true]);
  });

  it("comes at once where nobody can tell whether the person types", () => {
    expect(promptCover(null, at(0, null))).toEqual({ since: 0, isUp: true });
  });

  it("stays once it is up, and is forgotten with its prompt", () => {
    const up = { since: 0, isUp: true };
    expect(promptCover(up, at(MINUTE, 0))).toBe(up);
    expect(promptCover(up, { ...at(MINUTE, 0), view: { surface: "break" } })).toBeNull();
  });
});

describe("the next look at a prompt that waits", () => {
  it("is when the hands will have rested long enough, or when the grace ends, and never in no time", () => {
    const waiting = { since: 0, isUp: false };
    expect(promptCoverWait(waiting, at(MINUTE, 0))).toBe(5 * SECOND);
    expect(promptCoverWait(waiting, at(MINUTE, 3 * SECOND))).toBe(2 * SECOND);
    expect(promptCoverWait(waiting, at(5 * MINUTE - SECOND, 0, "firm"))).toBe(SECOND);
    expect(promptCoverWait(waiting, at(MINUTE, 5 * SECOND - 1))).toBe(250);
  });

  it("is not wanted where nothing waits", () => {
    expect([promptCoverWait(null, at(0, 0)), promptCoverWait({ since: 0, isUp: true }, at(0, 0))]).toEqual([
      null,
      null,
    ]);
  });
});
