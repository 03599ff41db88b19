import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { play } from "./play";
import { temporaryFolder } from "../../support/temporary-folder";

const root = path.resolve(import.meta.dirname, "../../..");

function written(content: unknown): string {
  const file = path.join(temporaryFolder(), "scenario.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const CASE = {
  id: "X",
  given: { settings: {}, user: "active", startUtc: "2026-03-10T08:00:00Z", tz: "UTC" },
  events: [
    { at: "0:10:00", type: "keys", text: "abc" },
    { at: "0:20:00", type: "user", action: "skip" },
  ],
  until: "0:30:00",
};
const PLAYED = {
  id: "X",
  outputs: [{ at: "0:20:00", type: "action_refused", action: "skip", code: "E_NO_PROMPT" }],
  final: { at: "0:30:00", mode: "WORK", workSec: 1_800, postponesUsed: 0 },
};

describe("npm run scenario", () => {
  it("plays one case, or the cases of a file, and prints one document", () => {
    for (const content of [CASE, { cases: [CASE], meta: {} }]) {
      const { code, out, err } = play([written(content)]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(out)).toEqual({ cases: [PLAYED] });
    }
  });

  it("is a command that prints the same, and ends with its code", () => {
    const run = (file: string) =>
      spawnSync("npm", ["run", "-s", "scenario", "--", file], {
        cwd: root,
        encoding: "utf8",
        env: { PATH: process.env["PATH"], HOME: process.env["HOME"] },
      });
    const { status, stdout } = run(written(CASE));
    expect({ status, stdout }).toEqual({ status: 0, stdout: play([written(CASE)]).out });
    expect(run(written("{"))).toMatchObject({ status: 2, stdout: "" });
  });

  it("takes one file, and says so", () => {
    const usage = { code: 2, out: "", err: "scenario: Usage: npm run -s scenario -- FILE\n" };
    expect(play([])).toEqual(usage);
    expect(play(["a.json", "b.json"])).toEqual(usage);
  });

  for (const [what, content, says] of [
    ["no JSON", "{", "is not JSON."],
    ["no case", {}, "the case is not of the form"],
    [
      "an unknown event",
      { cases: [{ ...CASE, events: [{ at: "0:00:01", type: "nap" }] }] },
      'case "X" is not of the form',
    ],
    ["a time that is none", { ...CASE, until: "soon" }, "at until"],
    ["an unknown time zone", { ...CASE, given: { ...CASE.given, tz: "Mars/Olympus" } }, "Mars/Olympus"],
    ["a start that is no date", { ...CASE, given: { ...CASE.given, startUtc: "once" } }, "startUtc"],
    ["events out of order", { ...CASE, events: [...CASE.events].reverse() }, "out of order"],
  ] as const) {
    it(`answers ${what} with one sentence and code 2`, () => {
      const { code, out, err } = play([written(content)]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(/^scenario: [^\n]+\.\n$/);
      expect(err).toContain(says);
    });
  }
});
