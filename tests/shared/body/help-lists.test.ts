import { describe, expect, it } from "vitest";
import { helpGroups } from "../../../shared/body/help-lists";
import { WITHIN } from "../../../shared/body/red-flag-rule";
import { RED_FLAG_RULES } from "../../../shared/body/red-flag-rules";

describe("the lists of the help page", () => {
  const listed = (within: (typeof WITHIN)[number]): readonly string[] =>
    helpGroups(within, []).flatMap(({ items }) => items.map(({ id }) => id));

  it("have every sign, each once and where its rule has it", () => {
    const all = WITHIN.flatMap(listed);
    const signs = RED_FLAG_RULES.flatMap((rule): readonly string[] =>
      rule.kind === "fact" ? [] : rule.kind === "number" ? rule.steps.map(() => rule.id) : [rule.id],
    );
    expect([...all].toSorted()).toEqual([...signs].toSorted());
    for (const rule of RED_FLAG_RULES)
      if (rule.kind === "ask" || rule.kind === "both") expect(listed(rule.within), rule.id).toContain(rule.id);
  });

  it("tell numbers from their bound on", () => {
    const numbers = (within: "days" | "weeks") =>
      helpGroups(within, []).flatMap(({ items }) => items.filter(({ atLeast }) => atLeast !== null));
    expect(numbers("days")).toEqual([{ id: "painNow", atLeast: 8 }]);
    expect(numbers("weeks")).toContainEqual({ id: "painDays", atLeast: 21 });
  });

  it("are of the parts that hurt and the whole person, where parts are named", () => {
    const now = helpGroups("now", ["foot"]);
    expect(now.map(({ area }) => area)).toEqual(["any", "foot"]);
    expect(helpGroups("now", ["leg"]).map(({ area }) => area)).toEqual(["any", "back", "foot"]);
  });
});
