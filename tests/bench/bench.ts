import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildAll } from "../../electron/tools/build";
import { describeRuntime, resolveElectron } from "../../electron/tools/runtime";
import { startDesktop } from "../support/desktop/desktop";
import { writeBareApp } from "./bare-app";
import { measureBreak, measureIdle, writeSettings, type BreakRound, type IdleRound } from "./measure";

/*
 * `npm run bench`: Plumbline and a bare tray app, in turn, on the same Electron and desktop. Prints medians and ratios, and
 * writes them into RESULTS.md beside this file. Takes twenty minutes. Ends with code 1 when a budget is not kept.
 */
const ROUNDS = Math.max(5, Number(process.argv[2] ?? 5));
const root = path.resolve(import.meta.dirname, "../..");

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const sizeOf = (folder: string): number =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => fs.statSync(path.join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

const electron = await resolveElectron();
await buildAll();
const desktop = await startDesktop();
const work = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-bench-"));
const bare = path.join(work, "bare");
writeBareApp(bare, path.join(root, "out/icons/tray-running-light.png"));
writeSettings(path.join(work, "plumbline"));

const theirs: IdleRound[] = [];
const ours: IdleRound[] = [];
const breaks: BreakRound[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  theirs.push(await measureIdle(desktop, electron.path, bare, path.join(work, "bare-data")));
  ours.push(await measureIdle(desktop, electron.path, root, path.join(work, "plumbline")));
  fs.rmSync(path.join(work, "plumbline/schedule.json"), { force: true });
  breaks.push(await measureBreak(desktop, electron.path, root, path.join(work, "plumbline")));
  fs.rmSync(path.join(work, "plumbline/schedule.json"), { force: true });
  console.error(
    `round ${round} of ${ROUNDS}`,
    JSON.stringify({ bare: theirs.at(-1), plumbline: ours.at(-1), break: breaks.at(-1) }),
  );
}
desktop.stop();
fs.rmSync(work, { recursive: true, force: true });

interface Row {
  readonly what: string;
  readonly ours: number;
  readonly bare: number | null;
  readonly budget: string;
  readonly isWithin: boolean;
}
const against = (what: string, pick: (round: IdleRound) => number, most: number | null): Row => {
  const own = median(ours.map(pick));
  const other = median(theirs.map(pick));
  return {
    what,
    ours: own,
    bare: other,
    budget: most === null ? "" : `≤ ${most} ×`,
    isWithin: most === null || own / other <= most,
  };
};
const alone = (what: string, own: number, most: number | null): Row => ({
  what,
  ours: own,
  bare: null,
  budget: most === null ? "" : `≤ ${most}`,
  isWithin: most === null || own <= most,
});
const rows: readonly Row[] = [
  against("start to tray item, ms", ({ startMs }) => startMs, 1.25),
  against("idle memory (PSS), MB", ({ idlePssMb }) => idlePssMb, 1.1),
  against("idle CPU, ms a minute", ({ idleCpuMsPerMin }) => idleCpuMsPerMin, 1.5),
  against("idle wake-ups a second", ({ wakeupsPerSec }) => wakeupsPerSec, null),
  alone("scheduler looks in a minute of work", median(breaks.map(({ looksWorking }) => looksWorking)), 12),
  alone("scheduler looks in a minute of pause", median(breaks.map(({ looksPaused }) => looksPaused)), 1),
  alone(
    "notice to painted break page, ms after its due instant",
    median(breaks.map(({ paintedAfterDueMs }) => paintedAfterDueMs)),
    30,
  ),
  alone("CPU during a break, % of a core", median(breaks.map(({ breakCpuPercent }) => breakCpuPercent)), 2),
  alone("memory (PSS) 10 s after a break, MB", median(breaks.map(({ pssAfterBreakMb }) => pssAfterBreakMb)), null),
  alone("app code, kB", (sizeOf(path.join(root, "out")) - sizeOf(path.join(root, "out/icons"))) / 1_000, null),
];
const cell = (value: number | null): string => (value === null ? "" : value.toFixed(1));
const table = rows.map(
  ({ what, ours: own, bare: other, budget, isWithin }) =>
    `| ${what} | ${cell(own)} | ${cell(other)} | ${other === null ? "" : (own / other).toFixed(2)} | ${budget} | ${isWithin ? (budget === "" ? "" : "kept") : "**over**"} |`,
);
const text = [
  "# What Plumbline costs",
  "",
  `Medians of ${ROUNDS} rounds, Plumbline and a bare tray app in turn (\`npm run bench\`).`,
  "",
  `${describeRuntime(electron).split(";")[0]}; Node ${process.version}; Linux ${os.release()}; ${os.cpus().length} × ${os.cpus()[0]?.model ?? "unknown processor"}; ${Math.round(os.totalmem() / 2 ** 30)} GiB; Xvfb, no 3D; as ${process.getuid?.() === 0 ? "root, without Chromium's sandbox" : "an ordinary user"}.`,
  "",
  "Idle is from 45 s to 105 s after the start: half a minute after it the engine tidies its memory once, in both.",
  "",
  "| | Plumbline | bare tray app | ratio | budget | |",
  "| --- | --- | --- | --- | --- | --- |",
  ...table,
  "",
].join("\n");
console.log(text);
fs.writeFileSync(path.join(import.meta.dirname, "RESULTS.md"), text);
process.exit(rows.every(({ isWithin }) => isWithin) ? 0 : 1);
