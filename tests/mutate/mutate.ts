import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { EVERY_MUTATION } from "./every";
import { misplaced, mutated, type Mutation } from "./mutations";

/*
 * `npm run mutate`: makes one mistake after another, in a copy of the source, and asks the tests to notice each: of one in the
 * scheduler those of the scheduler, of any other those that import its file. A mistake that no test notices is a missing test.
 * Ends with code 1 when there is one, or when a mistake no longer fits its file. The checkout itself is never changed.
 * `npm run mutate -- WORD` tries only the mistakes with that word in the file name or the reason.
 */
const root = path.resolve(import.meta.dirname, "../..");
const COPIED = [
  "shared",
  "electron",
  "tests/fixtures",
  "tests/scenarios",
  "tests/shared",
  "tests/electron",
  "tests/simulation",
  "tests/support",
  "tests/vitest.config.ts",
  "tests/tsconfig.json",
  "renderer/tsconfig.json",
  "tsconfig.json",
  ".tsconfig.base.json",
  "package.json",
  "electron-builder.yml",
];
const SUITES = [
  "tests/scenarios",
  "tests/shared/scheduler",
  "tests/electron/app/runtime.test.ts",
  "tests/electron/app/runtime-order.test.ts",
];
/** Slow, and most mistakes are noticed without it: it is asked only about those that are not. */
const LAST_RESORT = "tests/shared/scheduler/days.test.ts";
/** A mistake may make the scheduler loop for ever, which is noticed too. */
const PATIENCE_MS = 120_000;

interface Verdict {
  readonly isNoticed: boolean;
  /** The first test that failed, or what happened instead. */
  readonly by: string;
}

const NOTHING: Verdict = { isNoticed: false, by: "" };
const isScheduler = (file: string): boolean => /^shared\/(?:schedule|scheduler|holds)\//.test(file);

const report = z.object({
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

function copySource(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-mutate-"));
  for (const each of COPIED) fs.cpSync(path.join(root, each), path.join(copy, each), { recursive: true });
  // Each package by itself, so that the caches of the tools stay in the copy.
  fs.mkdirSync(path.join(copy, "node_modules"));
  for (const name of fs.readdirSync(path.join(root, "node_modules")).filter((each) => !each.startsWith(".")))
    fs.symlinkSync(path.join(root, "node_modules", name), path.join(copy, "node_modules", name), "junction");
  return copy;
}

function runTests(copy: string, files: readonly string[]): Verdict {
  const others = files.filter((file) => !isScheduler(file));
  const related = others.length === 0 ? NOTHING : vitest(copy, "forks", ["related", "--run", ...others]);
  return related.isNoticed || others.length === files.length ? related : runSchedulerTests(copy);
}

function runSchedulerTests(copy: string): Verdict {
  const suites = SUITES.filter((each) => fs.existsSync(path.join(copy, each)));
  const quick = vitest(copy, "threads", ["run", ...suites, "--exclude", LAST_RESORT]);
  return quick.isNoticed ? quick : vitest(copy, "threads", ["run", LAST_RESORT]);
}

/**
 * Threads are one process, which takes its workers with it when it has to be stopped. Whoever asks the system who they are
 * needs a process of their own.
 */
function vitest(copy: string, pool: "threads" | "forks", asked: readonly string[]): Verdict {
  const outputFile = path.join(copy, "report.json");
  fs.rmSync(outputFile, { force: true });
  const program = path.join(root, "node_modules/vitest/vitest.mjs");
  const options = ["--config", "tests/vitest.config.ts", "--bail", "1", "--project", "node", "--pool", pool];
  const run = spawnSync(
    process.execPath,
    [program, ...asked, ...options, "--reporter", "json", "--outputFile", outputFile],
    { cwd: copy, timeout: PATIENCE_MS, killSignal: "SIGKILL", encoding: "utf8" },
  );
  if (run.signal !== null) return { isNoticed: true, by: "the tests did not end" };
  if (run.status === 0) return NOTHING;
  if (!fs.existsSync(outputFile)) throw new Error(`vitest wrote no report: ${run.stdout}${run.stderr}`);
  const { testResults } = report.parse(JSON.parse(fs.readFileSync(outputFile, "utf8")));
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find((each) => each.status === "failed");
  // A suite that does not even load says nothing about the tests.
  if (failed === undefined) throw new Error(`No test ran: ${testResults.map(({ message }) => message).join("\n")}`);
  return { isNoticed: true, by: failed.fullName };
}

function tryOut(copy: string, mutation: Mutation): Verdict {
  const file = path.join(copy, mutation.file);
  const original = fs.readFileSync(file, "utf8");
  fs.writeFileSync(file, mutated(original, mutation));
  try {
    return runTests(copy, [mutation.file]);
  } finally {
    fs.writeFileSync(file, original);
  }
}

function tryAll(copy: string, mutations: readonly Mutation[]): boolean {
  const wrong = misplaced(copy, mutations);
  for (const message of wrong) console.error(message);
  if (wrong.length > 0) return false;
  const unmutated = runTests(copy, [...new Set(mutations.map(({ file }) => file))]);
  if (unmutated.isNoticed) {
    console.error(`The tests fail before anything is changed: ${unmutated.by}`);
    return false;
  }
  const noticed = mutations.filter((mutation) => {
    const { isNoticed, by } = tryOut(copy, mutation);
    const verdict = isNoticed ? "killed  " : "SURVIVED";
    console.log(`${verdict} ${path.basename(mutation.file)}: ${mutation.why}${isNoticed ? ` (${by})` : ""}`);
    return isNoticed;
  });
  console.log(`${noticed.length} of ${mutations.length} mutations noticed`);
  return noticed.length === mutations.length;
}

const [word = ""] = process.argv.slice(2);
const copy = copySource();
try {
  const chosen = EVERY_MUTATION.filter(({ file, why }) => `${file} ${why}`.includes(word));
  process.exitCode = tryAll(copy, chosen) ? 0 : 1;
} finally {
  fs.rmSync(copy, { recursive: true, force: true });
}
