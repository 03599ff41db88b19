import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildAll } from "../../electron/tools/build";
import { describeRuntime, resolveElectron } from "../../electron/tools/runtime";
import { startDesktop } from "../support/desktop/desktop";
import { writeBareApp } from "./bare-app";
import { measureEffort } from "./effort";
import { measureBreak, measureIdle, measureStart, writeSettings, type BreakRound, type IdleRound } from "./measure";

/*
 * `npm run bench`: Plumbline and a bare tray app, in turn, on the same Electron and desktop. Prints medians and ratios, and
 * writes them into RESULTS.md beside this file. Takes a quarter of an hour. Ends with code 1 when a budget is not kept.
 */
const ROUNDS = Math.max(5, Number(process.argv[2] ?? 5));
/** Starts are quick, and differ most from one to the next. */
const STARTS = 3;
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

const plumbline = { app: root, userData: path.join(work, "plumbline") };
const other = { app: bare, userData: path.join(work, "bare-data") };
const theirs: IdleRound[] = [];
const ours: IdleRound[] = [];
const starts: { readonly ours: number; readonly theirs: number }[] = [];
const breaks: BreakRound[] = [];
const forget = (): void => fs.rmSync(path.join(plumbline.userData, "schedule.json"), { force: true });
for (let round = 1; round <= ROUNDS; round += 1) {
  for (let again = 0; again < STARTS; again += 1)
    starts.push({
      theirs: await measureStart(desktop, electron.path, other),
      ours: await measureStart(desktop, electron.path, plumbline),
    });
  const [their, our] = await measureIdle(desktop, electron.path, [other, plumbline]);
  if (their !== undefined) theirs.push(their);
  if (our !== undefined) ours.push(our);
  forget();
  breaks.push(await measureBreak(desktop, electron.path, root, plumbline.userData));
  forget();
  console.error(
    `round ${round} of ${ROUNDS}`,
    JSON.stringify({ starts: starts.slice(-STARTS), bare: their, plumbline: our, break: breaks.at(-1) }),
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
const against = (what: string, own: number, bare: number, most: number | null): Row => ({
  what,
  ours: own,
  bare,
  budget: most === null ? "" : `≤ ${most} ×`,
  isWithin: most === null || own / bare <= most,
});
const idle = (what: string, pick: (round: IdleRound) => number, most: number | null): Row =>
  against(what, median(ours.map(pick)), median(theirs.map(pick)), most);
const alone = (what: string, own: number, most: number | null): Row => ({
  what,
  ours: own,
  bare: null,
  budget: most === null ? "" : `≤ ${most}`,
  isWithin: most === null || own <= most,
});
const effort = measureEffort();
const rows: readonly Row[] = [
  against(
    "start to tray item, ms",
    median(starts.map(({ ours: own }) => own)),
    median(starts.map(({ theirs: bare }) => bare)),
    1.25,
  ),
  idle("idle memory (PSS), MB", ({ idlePssMb }) => idlePssMb, 1.1),
  idle("idle CPU, ms a minute", ({ idleCpuMsPerMin }) => idleCpuMsPerMin, 1.5),
  idle("idle wake-ups a second", ({ wakeupsPerSec }) => wakeupsPerSec, null),
  alone("scheduler looks in a minute of work", median(breaks.map(({ looksWorking }) => looksWorking)), 12),
  alone("scheduler looks in a minute of pause", median(breaks.map(({ looksPaused }) => looksPaused)), 1),
  alone(
    "notice to painted break page, ms after its due instant",
    median(breaks.map(({ paintedAfterDueMs }) => paintedAfterDueMs)),
    30,
  ),
  alone(
    "break page painted cold, ms after its window is made",
    median(breaks.map(({ paintedColdMs }) => paintedColdMs)),
    200,
  ),
  alone(
    "CPU during a break, figure and all, % of a core",
    median(breaks.map(({ breakCpuPercent }) => breakCpuPercent)),
    2,
  ),
  alone("memory (PSS) 10 s after a break, MB", median(breaks.map(({ pssAfterBreakMb }) => pssAfterBreakMb)), null),
  alone("hostile payload refused, ms", effort.payloadMs, 20),
  alone("hostile file of 8 MiB answered, as each kind in turn, ms", effort.fileMs, 1_000),
  alone("hostile calendar of 4 MiB answered, ms", effort.calendarMs, 1_000),
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
  `Medians of ${ROUNDS} rounds (\`npm run bench\`): Plumbline and a bare tray app start in turn, and idle side by side.`,
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
