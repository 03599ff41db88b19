import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FaultLog } from "../../../electron/storage/fault-log";
import { OWN } from "../../../electron/storage/own-names";
import { temporaryFolder } from "../../support/temporary-folder";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  const said = vi.spyOn(console, "error").mockReturnValue();
  return () => said.mockRestore();
});
const file = (): string => path.join(folder, OWN.faults.name);
const lines = (): readonly string[] => fs.readFileSync(file(), "utf8").split("\n").slice(0, -1);
const newLog = () =>
  new FaultLog(
    () => folder,
    () => Date.UTC(2026, 10, 23),
  );

describe("the log of faults", () => {
  it("has a line for each fault, once, in a file for the person alone", () => {
    const log = newLog();
    for (let count = 0; count < 5; count += 1) log.note("show", new Error("No display"));
    log.note("record", new Error("No disk"));
    expect(lines().map((line) => line.slice(0, 32))).toEqual(
      ["2026-11-23T00:00:00.000Z show: E", "2026-11-23T00:00:00.000Z record: "].map((line) => line.slice(0, 32)),
    );
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600);
  });

  it("tells of the first fault, once, also of one from before there was anyone to tell", () => {
    let told = 0;
    const [early, late] = [newLog(), newLog()];
    early.note("start", new Error("x"));
    early.onFirst(() => (told += 1));
    expect([told, early.hasAny, late.hasAny]).toEqual([1, true, false]);
    late.onFirst(() => {
      told += 1;
      throw new Error("No window");
    });
    late.note("a", new Error("x"));
    late.note("b", new Error("x"));
    expect(told).toBe(2);
  });

  it("gives back what an attempt answers, and nothing where it fails", () => {
    const log = newLog();
    expect(log.attempt("add", () => 1 + 1)).toBe(2);
    expect(
      log.attempt("add", () => {
        throw new RangeError("No");
      }),
    ).toBeUndefined();
    expect(lines()).toHaveLength(1);
  });

  it("begins anew before it grows large, and writes no more than some dozens of lines a run", () => {
    fs.writeFileSync(file(), "x".repeat(65_500));
    const log = newLog();
    for (let count = 0; count < 200; count += 1) log.note(`place ${count}`, "thrown");
    expect([lines().length, fs.statSync(file()).size < 10_000]).toEqual([50, true]);
  });

  it.each([
    ["a folder", (at: string) => fs.mkdirSync(at)],
    ["a pipe", (at: string) => void execFileSync("mkfifo", [at])],
    ["a link to elsewhere", (at: string) => fs.symlinkSync(path.join(folder, "elsewhere"), at)],
  ])("goes without where there is %s in its place", (_what, put) => {
    put(file());
    const log = newLog();
    expect(() => log.note("show", new Error("x"))).not.toThrow();
    expect([log.hasAny, fs.existsSync(path.join(folder, "elsewhere"))]).toEqual([true, false]);
  });

  it("goes without where the folder is not there", () => {
    folder = path.join(folder, "no/such/folder");
    expect(() => newLog().note("show", new Error("x"))).not.toThrow();
  });
});
