import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "./support/read-yaml";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, ".github/workflows");
const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
const lines = files.flatMap((file) => fs.readFileSync(file, "utf8").split("\n")).map((line) => line.trim());

const aStep = z.looseObject({ run: z.string().optional(), uses: z.string().optional() });
const aMatrix = z.looseObject({
  os: z.array(z.string()).optional(),
  include: z.array(z.record(z.string(), z.string())).optional(),
});
const aJob = z.looseObject({
  "runs-on": z.string(),
  strategy: z.looseObject({ matrix: aMatrix }).optional(),
  steps: z.array(aStep).min(1),
});
const aWorkflow = z.looseObject({ name: z.string(), jobs: z.record(z.string(), aJob) });

/** Each command as each machine runs it, with the machine's name. */
const commands = files.flatMap((file) =>
  Object.values(aWorkflow.parse(readYaml(file)).jobs).flatMap((job) => {
    const { os = [], include = [] } = job.strategy?.matrix ?? {};
    const machines: readonly Readonly<Record<string, string>>[] = [...os.map((each) => ({ os: each })), ...include];
    return (machines.length > 0 ? machines : [{}]).flatMap((machine) =>
      job.steps.flatMap(({ run }) =>
        run === undefined ? [] : [{ os: filled(job["runs-on"], machine), run: filled(run, machine) }],
      ),
    );
  }),
);
function filled(text: string, machine: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ matrix\.(\w+) \}\}/g, (_all, name: string) => {
    const value = machine[name];
    if (value === undefined) throw new Error(`No machine says what ${name} is: ${text}`);
    return value;
  });
}

describe("the workflows", () => {
  it("name each action by its commit, with its version beside it: a tag can be moved", () => {
    const uses = lines.filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(4);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("run no script of a package while installing, and may read and nothing else", () => {
    expect(lines.filter((line) => /\bnpm ci\b/.test(line) && !line.includes("--ignore-scripts"))).toEqual([]);
    expect(lines.filter((line) => /: write\b/.test(line))).toEqual([]);
  });

  it("run files and scripts that are there", () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")));
    const all = commands.map(({ run }) => run).join("\n");
    const named = all.match(/(?<![\w/])(?:\.ci|tests|electron)\/[\w./-]+/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((each) => !fs.existsSync(path.join(root, each)))).toEqual([]);
    const own = [...all.matchAll(/npm run (\S+)/g)].map(([, name = ""]) => name);
    expect(own.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const tools = [...all.matchAll(/\bnpx (\S+)/g)].map(([, name = ""]) => path.join("node_modules/.bin", name));
    expect(tools.filter((tool) => !fs.existsSync(path.join(root, tool)))).toEqual([]);
  });

  it("start the app on each of the three systems, on Linux on X11 and on GNOME, with no Electron but the official one", () => {
    const smoke = "npx playwright test --config tests/smoke/playwright.config.ts";
    const started = commands.filter(({ run }) => run.endsWith(smoke));
    expect(started.map(({ os, run }) => `${os}: ${run.replace(smoke, "").trim()}`).toSorted()).toEqual([
      "macos-15: ",
      "ubuntu-24.04: npx tsx tests/smoke/on-gnome.ts",
      "ubuntu-24.04: xvfb-run -a dbus-run-session --",
      "windows-2025: ",
    ]);
    const at = lines.flatMap((line, index) => (line.endsWith(smoke) ? [lines[index + 1]] : []));
    expect(new Set(at)).toEqual(new Set(['env: { PLUMBLINE_OFFICIAL_ONLY: "1" }']));
  });
});
