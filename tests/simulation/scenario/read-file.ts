import { readFileSync } from "node:fs";
import { z } from "zod";
import { readClock, scenarioCase, type ScenarioCase } from "./case";

/** A malformed scenario file; the message is one sentence in plain words. */
export class MalformedFile extends Error {}

/** Reads a file of cases or of one case. Throws {@link MalformedFile}. */
export function readScenarios(file: string): readonly ScenarioCase[] {
  const parsed = parse(file);
  const listed = z.looseObject({ cases: z.array(z.unknown()) }).safeParse(parsed);
  const all = listed.success ? listed.data.cases : [parsed];
  return all.map((each, index) => readCase(each, listed.success ? `case ${nameOf(each, index)}` : "the case"));
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new MalformedFile(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedFile(`${file} is not JSON.`);
  }
}

function readCase(value: unknown, name: string): ScenarioCase {
  const read = scenarioCase.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new MalformedFile(`${name} is not of the form${where}: ${uncapitalised(issue?.message ?? "unknown")}.`);
  }
  const times = read.data.events.map(({ at }) => readClock(at));
  const late = times.findIndex((at, index) => at < (times[index - 1] ?? 0));
  if (late >= 0) throw new MalformedFile(`${name} has event ${late + 1} out of order: events go from early to late.`);
  return read.data;
}

function nameOf(value: unknown, index: number): string {
  const named = z.looseObject({ id: z.string() }).safeParse(value);
  return named.success ? `"${named.data.id}"` : `number ${index + 1}`;
}

const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
