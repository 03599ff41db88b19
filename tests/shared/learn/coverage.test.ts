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

/** What is not built yet, and the statements that wait for it. This list shrinks; when it is empty, all are accounted for. */
const WAITING: Readonly<Record<string, readonly number[]>> = {
  "check-in": [19, 20, 21, 22, 58, 79, 91, 92, 93, 104, 118, 140, 141, 142],
  trends: [3, 59, 105, 137],
};

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

  it("wait for what is not built yet, and are named here one by one", () => {
    const waiting: Record<string, number[]> = {};
    for (const [number, each] of accounts)
      if (each.state === "planned") waiting[each.until] = [...(waiting[each.until] ?? []), number];
    expect(waiting).toEqual(WAITING);
  });
});
