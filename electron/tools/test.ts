import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { desksHere } from "./desks";
import { asOrdinaryUser } from "./ordinary-user";
import { resolveElectron } from "./runtime";
import { watched } from "./watched-network";

/* `npm test`: every check there is; closes with one line of counts. Parts can be named: npm test -- unit desktop. */
const root = path.resolve(import.meta.dirname, "../..");
const reports = path.join(root, "node_modules/.cache/test-reports");

interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface Part {
  readonly name: string;
  readonly run: () => Count | Promise<Count>;
}

const bin = (name: string): string => path.join(root, "node_modules/.bin", name);
/** What an ordinary user runs too. Named with their ending, since the names of the folders count as well. */
const AS_USER = ["security.spec", "wire.spec"];
const FOLDERS = ["electron", "renderer", "shared", "tests"];

const parts: readonly Part[] = [
  { name: "types", run: () => whole(bin("tsc"), ["-b"]) },
  {
    name: "lint",
    run: () => whole(bin("eslint"), ["--config", ".eslint.config.mjs", "--max-warnings", "0", ...FOLDERS]),
  },
  {
    name: "rooms",
    run: () => whole(bin("depcruise"), ["--config", ".dependency-cruiser.mjs", "electron", "renderer", "shared"]),
  },
  { name: "format", run: () => whole(bin("prettier"), ["--check", "--log-level", "warn", "."]) },
  {
    name: "unit",
    run: () =>
      counted("unit", unitCount, bin("vitest"), [
        "run",
        "--config",
        "tests/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report("unit")}`,
      ]),
  },
  // The folder alone: what the archive adds is 100 s of packing.
  { name: "package", run: () => whole(bin("tsx"), ["electron/tools/package.ts", "--linux", "dir"]) },
  // What a package leaves out the desktop tests need, so they have a build of their own.
  { name: "build", run: () => whole(bin("tsx"), ["electron/tools/build.ts"]) },
  {
    name: "desktop",
    run: () =>
      counted(
        "desktop",
        desktopCount,
        ...onTheWire(bin("playwright"), [
          "test",
          "--config",
          "tests/desktop/playwright.config.ts",
          "--reporter=list,json",
        ]),
      ),
  },
  { name: "user", run: () => countAsUser("user", "tests/desktop", AS_USER) },
  { name: "desks", run: countDesks },
];

fs.rmSync(reports, { recursive: true, force: true });
fs.mkdirSync(reports, { recursive: true });
console.log(`seed of the property tests: ${process.env["PLUMBLINE_SEED"] ?? "20261121"}`);
console.log(
  `the desktop tests begin at ${process.env["PLUMBLINE_TEST_TIME"] ?? "10:00"} in ${process.env["PLUMBLINE_TEST_ZONE"] ?? "UTC"}`,
);
const wanted = process.argv.slice(2);
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
for (const name of unknown) console.error(`There is no part "${name}": ${parts.map((part) => part.name).join(", ")}.`);
const counts: Count[] = [{ passed: 0, failed: unknown.length }];
for (const part of chosen) counts.push(await runPart(part));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function runPart({ name, run }: Part): Promise<Count> {
  const start = Date.now();
  const count = await run();
  console.log(
    `-- ${name}: ${count.passed} passed, ${count.failed} failed, ${((Date.now() - start) / 1_000).toFixed(1)} s`,
  );
  return count;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

/** A check that is one thing: it passes or it does not. */
function whole(command: string, args: readonly string[]): Count {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function report(name: string): string {
  return path.join(reports, `${name}.json`);
}

/**
 * As root, runs a command in a network of its own, of which each packet that leaves is seen; every desktop test ends with a
 * look at it. Without root the tests of the wire are skipped, which counts as failed.
 */
function onTheWire(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  if (process.getuid?.() === 0) return watched(command, args);
  console.error("Only root can watch the wire: without it the tests of what leaves the machine count as failed.");
  return [command, args];
}

/** Counts from the runner's own report. No report, no tests, or a bad exit without a failed test count as one failure. */
function counted(name: string, read: (text: string) => Count, command: string, args: readonly string[]): Count {
  return judged(run(command, args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report(name) }), report(name), read);
}

function judged(ok: boolean, json: string, read: (text: string) => Count): Count {
  if (!fs.existsSync(json)) return { passed: 0, failed: 1 };
  const count = read(fs.readFileSync(json, "utf8"));
  const isWrong = count.failed === 0 && (!ok || count.passed === 0);
  return isWrong ? { ...count, failed: 1 } : count;
}

/**
 * Tests of the app as an ordinary user, with Chromium's own sandbox on. Only root needs that: everyone else runs all of the
 * desktop's so already.
 */
async function countAsUser(name: string, folder: string, specs: readonly string[]): Promise<Count> {
  if (process.getuid?.() !== 0) return { passed: 0, failed: 0 };
  const electron = await resolveElectron({ download: false });
  const user = asOrdinaryUser(root, electron.path);
  try {
    const json = path.join(user.folder, `node_modules/.cache/${name}.json`);
    const args = ["test", "--config", `${folder}/playwright.config.ts`, "--reporter=list,json", ...specs];
    const ok = user.run(watched, ["node_modules/.bin/playwright", ...args], { PLAYWRIGHT_JSON_OUTPUT_NAME: json });
    return judged(ok, json, desktopCount);
  } finally {
    keepPictures(path.join(user.folder, "node_modules/.cache"), name);
    user.remove();
  }
}

/** What the tests of a part that ran elsewhere have left behind, such as pictures of what went wrong. */
function keepPictures(cache: string, part: string): void {
  for (const each of fs.readdirSync(cache).filter((name) => name.startsWith("playwright")))
    fs.cpSync(path.join(cache, each), path.join(root, "node_modules/.cache", `${each}-${part}`), { recursive: true });
}

/** The desks of Wayland that this machine has. Their compositors are an ordinary user's programs, and so is the app there. */
async function countDesks(): Promise<Count> {
  for (const { name } of desksHere(false)) console.error(`${name} is not on this machine: its tests are skipped.`);
  const specs = desksHere(true).map(({ spec }) => spec);
  if (specs.length === 0) return { passed: 0, failed: 0 };
  if (process.getuid?.() === 0) return countAsUser("desks", "tests/desks", specs);
  const args = ["test", "--config", "tests/desks/playwright.config.ts", "--reporter=list,json", ...specs];
  return counted("desks", desktopCount, bin("playwright"), args);
}

function unitCount(text: string): Count {
  const { numPassedTests, numTotalTests } = z
    .object({ numPassedTests: z.number(), numTotalTests: z.number() })
    .parse(JSON.parse(text));
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** A test that passed only when tried again has failed. */
function desktopCount(text: string): Count {
  const stats = z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() });
  const { expected, unexpected, flaky, skipped } = z.object({ stats }).parse(JSON.parse(text)).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}
