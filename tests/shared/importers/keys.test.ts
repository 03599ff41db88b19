import { describe, expect, it } from "vitest";
import { breakTimer } from "../../../shared/importers/breaktimer";
import { CHANGES, NO_MATCHES, type Rules } from "../../../shared/importers/importer";
import { SAFEEYES } from "../../../shared/importers/safeeyes";
import { STRETCHLY } from "../../../shared/importers/stretchly";
import { WORKRAVE } from "../../../shared/importers/workrave";
import { ENGLISH } from "../../../shared/i18n/english";
import stated from "../../fixtures/importers/keys.json" with { type: "json" };

const RULES = { stretchly: STRETCHLY, breaktimer: breakTimer(null), workrave: WORKRAVE, safeeyes: SAFEEYES };
const tableOf = (rules: Rules) => Object.fromEntries([...rules].map(([key, { to }]) => [key, to]));
const isMatched = (to: string): boolean => !NO_MATCHES.some((each) => each === to) || to === "alwaysSo";

/** What Plumbline has in its own way, and nothing of theirs is mapped to. */
const NEAR: readonly string[] = ["colours"];

describe("the keys of other apps", () => {
  it("are mapped, or have a reason why not, as the table says", () =>
    expect(Object.fromEntries(Object.entries(RULES).map(([app, rules]) => [app, tableOf(rules)]))).toEqual(stated));

  it("are mapped to nine tenths where they have a meaning here", () => {
    for (const table of Object.values(stated).map((each) => Object.values(each))) {
      const matched = table.filter(isMatched).length;
      expect(matched / (matched + table.filter((to) => NEAR.includes(to)).length)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it("have words for every reason", () => {
    const keys = Object.keys(ENGLISH);
    for (const why of CHANGES) expect(keys).toContain(`importers.changed.${why}`);
    for (const why of NO_MATCHES) expect(keys).toContain(`importers.unmatched.${why}`);
  });
});
