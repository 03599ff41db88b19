import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readClock, scenarioCase } from "../../electron/tools/scenario/case";
import { replay } from "../../electron/tools/scenario/replay";
import more from "./more-scenarios.json";
import file from "./scenarios.json";

const expected = z.looseObject({ at: z.string(), type: z.string(), tolSec: z.number().default(2) });
const full = scenarioCase.extend({
  title: z.string(),
  expect: z.array(expected),
  final: z.object({ at: z.string(), mode: z.string(), workSec: z.number(), postponesUsed: z.number() }),
});
const given = z.array(full).parse(file.cases);
const cases = [...given, ...z.array(full).parse(more.cases)];

describe("time behaviour, case by case", () => {
  it("has all the cases", () => expect(given).toHaveLength(54));

  for (const scenario of cases) {
    it(`${scenario.id}: ${scenario.title}`, () => {
      const got = replay(scenario);
      const times = scenario.expect.map(({ at, tolSec }, index) => ({ index, at: readClock(at) / 1_000, tolSec }));
      expect(got.outputs.map(({ at: _at, ...rest }) => rest)).toEqual(
        scenario.expect.map(({ at: _at, tolSec: _t, ...rest }) => rest),
      );
      for (const { index, at, tolSec } of times) {
        const off = Math.abs(readClock(got.outputs[index]?.at ?? "999:00:00") / 1_000 - at);
        expect(off, `output ${index}: ${got.outputs[index]?.at}`).toBeLessThanOrEqual(tolSec);
      }
      const { workSec, ...final } = scenario.final;
      expect(got.final).toMatchObject(final);
      expect(Math.abs(got.final.workSec - workSec), `work ${got.final.workSec}`).toBeLessThanOrEqual(5);
    });
  }
});
