import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readClock, scenarioCase } from "../simulation/scenario/case";
import { replay } from "../simulation/scenario/replay";
import type { DeskOptions } from "../simulation/desk";
import { RuntimeApp } from "../simulation/runtime-app";
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

const APPS: readonly (readonly [string, DeskOptions["app"]])[] = [
  ["the loop by itself", undefined],
  ["the runtime that ships", (computer, tell) => new RuntimeApp(computer, tell)],
];

it("there are all the cases", () => expect(given).toHaveLength(54));

describe.each(APPS)("time behaviour, case by case, of %s", (_, app) => {
  for (const scenario of cases) {
    it(`${scenario.id}: ${scenario.title}`, () => {
      const got = replay(scenario, app);
      expect(got.outputs.map(({ at: _at, ...rest }) => rest)).toEqual(
        scenario.expect.map(({ at: _at, tolSec: _t, ...rest }) => rest),
      );
      for (const [index, { at, tolSec }] of scenario.expect.entries()) {
        const off = Math.abs(readClock(got.outputs[index]?.at ?? "999:00:00") - readClock(at)) / 1_000;
        expect(off, `output ${index}: ${got.outputs[index]?.at}`).toBeLessThanOrEqual(tolSec);
      }
      const { workSec, ...final } = scenario.final;
      expect(got.final).toMatchObject(final);
      expect(Math.abs(got.final.workSec - workSec), `work ${got.final.workSec}`).toBeLessThanOrEqual(5);
    });
  }
});
