import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { temporaryFolder } from "../../support/temporary-folder";
import { printRoutines } from "./print";

const PRINTED = z.object({
  routines: z.array(
    z.object({
      title: z.string(),
      cards: z.array(
        z.object({
          id: z.string(),
          position: z.enum(["standing", "walking", "seated"]),
          seconds: z.number().positive(),
          areas: z.array(z.string()),
        }),
      ),
    }),
  ),
});
const routines = (...args: readonly string[]) => PRINTED.parse(JSON.parse(printRoutines(args).out)).routines;
const idsOf = (...args: readonly string[]): readonly string[] =>
  routines(...args).flatMap(({ cards }) => cards.map(({ id }) => id));

describe("the printed routines", () => {
  it("are as many as asked for, each as long as asked for, and the same for the same seed", () => {
    const printed = routines("--count", "3", "--minutes", "2", "--seed", "7");
    expect(printed).toHaveLength(3);
    for (const { cards } of printed)
      expect(cards.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(120);
    expect(routines("--count", "3", "--minutes", "2", "--seed", "7")).toEqual(printed);
    expect(routines("--count", "3", "--minutes", "2", "--seed", "8")).not.toEqual(printed);
    expect(routines()).toHaveLength(400);
  });

  it("take turns: what was shown comes again only after the others", () => {
    const [first, second] = routines("--count", "2", "--cautions", "none").map(({ cards }) =>
      cards.map(({ id }) => id),
    );
    expect(first?.some((id) => second?.includes(id))).toBe(false);
  });

  it("leave out what answers and the lack of them exclude", () => {
    expect(idsOf("--count", "100", "--cautions", "none")).toContain("calf-raise");
    expect(idsOf("--count", "100", "--cautions", "toeJoints,heart")).not.toContain("calf-raise");
    expect(idsOf("--count", "100")).not.toContain("calf-raise");
  });

  it("are of a place, of a profile's place, and of a chair, with the title that suits", () => {
    expect(idsOf("--count", "50", "--place", "noRoom")).not.toContain("walk-two-minutes");
    const seated = routines("--count", "5", "--seated");
    expect(new Set(seated.flatMap(({ cards }) => cards.map(({ position }) => position)))).toEqual(new Set(["seated"]));
    expect(new Set(seated.map(({ title }) => title))).toEqual(new Set(["Time to move"]));
    expect(new Set(routines("--count", "5").map(({ title }) => title))).toEqual(new Set(["Time to stand up"]));
    const file = path.join(temporaryFolder(), "settings.json");
    const profile = { id: "p2", name: "Home", displays: [], workspace: "", own: { seatedOnly: true } };
    const used = { id: "p1", name: "Office", displays: [], workspace: "", own: {} };
    fs.writeFileSync(file, JSON.stringify({ schemaVersion: 1, breakMin: 1, profile: "p1", profiles: [used, profile] }));
    expect(routines("--count", "2", "--settings", file).every(({ cards }) => cards.length === 1)).toBe(true);
    expect(routines("--count", "2", "--settings", file, "--place", "p2")[0]?.title).toBe("Time to move");
  });

  it.each([
    [["--minutes", "0"], "--minutes is a whole number from 1 to 120, not “0”."],
    [["--count", "many"], "--count is a whole number from 1 to 10000, not “many”."],
    [["--cautions", "hiccups"], "There is no “hiccups” to go easy on; there are discTrouble, "],
    [["--place", "moon"], "There is no place “moon”; there are default, openOffice, "],
    [["--settings", "/nowhere/settings.json"], "/nowhere/settings.json could not be read."],
    [["--fast"], "Usage: npm run -s routine"],
  ])("%j ends with 2 and one sentence", (args, sentence) => {
    const { code, out, err } = printRoutines(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`routine: ${sentence}`);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
