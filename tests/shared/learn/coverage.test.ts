import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CONDITIONS } from "../../../shared/body-regions/conditions";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { isMessageKey } from "../../../shared/i18n/english";
import { ARTICLES } from "../../../shared/learn/articles";
import { COVERAGE, type Account } from "../../../shared/learn/coverage";
import { SCREEN_LIST } from "../../../shared/screens";
import { isItemId } from "../../../shared/workspace/checklist/answers";

const file = path.resolve(import.meta.dirname, "../../fixtures/claims/claims.json");
const { claims } = z
  .object({ claims: z.record(z.string(), z.string()) })
  .parse(JSON.parse(fs.readFileSync(file, "utf8")));

const accounts: readonly (readonly [number, Account])[] = Object.entries(COVERAGE).map(([number, each]) => [
  Number(number),
  each,
]);
const placesOf = (account: Account): readonly string[] => (account.state === "leftOut" ? [] : account.places);

/** Whether a place is there. */
function isThere(place: string): boolean {
  const [kind = "", ...rest] = place.split(":");
  const name = rest.join(":");
  switch (kind) {
    case "article":
      return Object.hasOwn(ARTICLES, name);
    case "exercise":
      return exerciseOf(name) !== undefined;
    case "condition":
      return CONDITIONS.some((each) => each === name);
    case "message":
      return isMessageKey(name);
    case "item":
      return isItemId(name);
    case "screen":
      return SCREEN_LIST.some(({ screen }) => screen === name);
    default:
      return false;
  }
}

describe("the statements of the source articles", () => {
  it("are all accounted for, and no others", () => {
    expect(Object.keys(claims).length).toBe(149);
    expect(Object.keys(COVERAGE)).toEqual(Object.keys(claims));
  });

  it("are done or told at places that there are", () => {
    const missing = accounts.flatMap(([number, each]) =>
      placesOf(each)
        .filter((place) => !isThere(place))
        .map((place) => `${number}: ${place}`),
    );
    expect(missing).toEqual([]);
    const nowhere = accounts.filter(([, each]) => each.state === "told" && each.places.length === 0);
    expect(nowhere).toEqual([]);
  });

  it("say why where one was left out", () => {
    const left = accounts.flatMap(([number, each]) => (each.state === "leftOut" ? [[number, each.why] as const] : []));
    expect(left.map(([number]) => number)).toEqual([116]);
    for (const [, why] of left) expect(why.split(" ").length).toBeGreaterThan(8);
  });
});
