import { extractFile, getRawHeader, listPackage } from "@electron/asar";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { licencesSchema } from "../../shared/about/licences-schema";
import { daysOffReader } from "../../electron/platform/read-days-off";
import { LAUNCHER, PROGRAM } from "../../electron/platform/program-names";
import { expect, test } from "./fixtures";
import { until } from "../support/desktop/until";

/*
 * The packaged app, which no inspector can enter: driven from outside, as the desktop does. Made by
 * `npm run package -- --linux dir`.
 */
const folder = path.resolve(import.meta.dirname, "../../dist/linux-unpacked");
const program = path.join(folder, LAUNCHER);
/** As the wire writes an enabled fuse: the character "1". */
const ENABLED = 49;
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const exitCode = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));

test("starts into the tray, shows its window, refuses a second run and quits", async ({ desktop }) => {
  desktop.logind.reset();
  const env = { ...desktop.env, XDG_CONFIG_HOME: test.info().outputPath("config") };
  const app = spawn(program, asRoot, { env, stdio: "ignore" });
  const ended = exitCode(app);
  const item = await desktop.tray.item();
  // The icon is there before the rest of the app, and its menu with it.
  await expect
    .poll(async () => (await desktop.tray.labels(item).catch(() => []))[0] ?? "")
    .toMatch(/^Next break .* in 60 minutes$/);
  await until("the window", () => desktop.xdotool("search", "--onlyvisible", "--name", "^Plumbline$") !== "");
  expect(await exitCode(spawn(program, asRoot, { env, stdio: "ignore" }))).toBe(0);
  await desktop.tray.click(item, "Quit Plumbline");
  expect(await ended).toBe(0);
  expect(fs.readdirSync(path.join(env.XDG_CONFIG_HOME, "Plumbline"))).toContain("schedule.json");
});

test("does not start with a debugging port open, and is no Node", async ({ desktop }) => {
  const env = { ...desktop.env, XDG_CONFIG_HOME: test.info().outputPath("config") };
  expect(await exitCode(spawn(program, [...asRoot, "--remote-debugging-port=9229"], { env, stdio: "ignore" }))).toBe(1);
  const node = spawn(program, [...asRoot, "-e", "console.log(40 + 2)"], { env: { ...env, ELECTRON_RUN_AS_NODE: "1" } });
  let printed = "";
  node.stdout.on("data", (text: Buffer) => (printed += text.toString()));
  await desktop.tray.item();
  node.kill();
  await exitCode(node);
  expect(printed).not.toContain("42");
});

test("has the fuses that are written down", async () => {
  const wire = await getCurrentFuseWire(path.join(folder, PROGRAM));
  const named = (fuse: string): string => FuseV1Options[Number(fuse)] ?? fuse;
  const states = Object.entries(wire)
    .filter(([fuse]) => fuse !== "version")
    .map(([fuse, state]) => `${named(fuse)} ${Number(state) === ENABLED ? "on" : "off"}`);
  const written = fs
    .readFileSync(path.join(import.meta.dirname, "fuses.txt"), "utf8")
    .trimEnd()
    .split("\n");
  expect(states).toEqual(written);
});

test("holds our own files and nothing else", () => {
  const asar = path.join(folder, "resources/app.asar");
  expect(getRawHeader(asar).headerSize).toBeGreaterThan(0);
  const files = listPackage(asar, { isPack: false });
  expect(files.filter((file) => !/^\/(?:package\.json|out)(?:\/|$)/.test(file))).toEqual([]);
  expect(files).toContain("/out/main/main.js");
  expect(files.filter((file) => file.includes("node_modules") || file.endsWith(".map"))).toEqual([]);
  expect(spawnSync("du", ["-sk", asar], { encoding: "utf8" }).stdout).toMatch(/^\d{1,4}\t/);
});

test("reads a calendar in a thread of its own, which needs nothing else", async () => {
  const thread = test.info().outputPath("days-off.cjs");
  fs.writeFileSync(thread, extractFile(path.join(folder, "resources/app.asar"), "out/thread/days-off.cjs"));
  const calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261224\nEND:VEVENT\nEND:VCALENDAR\n";
  expect(
    await daysOffReader(thread, () => () => {})(Buffer.from(calendar), {
      now: Date.UTC(2026, 10, 21, 12),
      zone: "UTC",
    }),
  ).toEqual({
    ok: true,
    days: ["2026-12-24"],
    left: [],
  });
});

test("holds nothing that serves tests and development", () => {
  const asar = path.join(folder, "resources/app.asar");
  const scripts = listPackage(asar, { isPack: false }).filter((file) => /\.c?js$/.test(file));
  expect(scripts.length).toBeGreaterThan(8);
  const told = scripts.map((file) => extractFile(asar, file.slice(1)).toString()).join("\n");
  expect(told.match(/PLUMBLINE_\w+|plumblineTest|dev-clock|start-for-test/g) ?? []).toEqual([]);
});

test("brings the licences: its own, and those of the packages it is made of", () => {
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), "utf8");
  const checkout = path.resolve(import.meta.dirname, "../..");
  expect(read("LICENSE.txt")).toBe(fs.readFileSync(path.join(checkout, "LICENSE"), "utf8"));
  const held = extractFile(path.join(folder, "resources/app.asar"), "out/licences.json").toString();
  const { own, packages } = licencesSchema.parse(JSON.parse(held));
  expect(own).toBe(read("LICENSE.txt"));
  const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
  const { dependencies } = manifest.parse(JSON.parse(fs.readFileSync(path.join(checkout, "package.json"), "utf8")));
  expect(packages).toEqual(
    expect.arrayContaining(
      Object.entries(dependencies).map(([name, version]) => expect.objectContaining({ name, version })),
    ),
  );
  const notices = read("THIRD-PARTY-NOTICES.txt");
  for (const { name, version, licence, text } of packages)
    expect(notices).toContain(`\n${name} ${version} (${licence})\n\n${text}\n`);
  expect(fs.readdirSync(folder)).toEqual(expect.arrayContaining(["LICENSE.electron.txt", "LICENSES.chromium.html"]));
});

test("is a package under any name", async ({ desktop }) => {
  const copy = test.info().outputPath("copy");
  fs.cpSync(folder, copy, { recursive: true });
  const renamed = path.join(copy, "electron");
  fs.renameSync(path.join(copy, PROGRAM), renamed);
  const config = test.info().outputPath("config");
  const elsewhere = test.info().outputPath("elsewhere");
  const env = { ...desktop.env, XDG_CONFIG_HOME: config, PLUMBLINE_USER_DATA: elsewhere, PLUMBLINE_TEST_CLOCK: "1" };
  expect(await exitCode(spawn(renamed, [...asRoot, "--remote-debugging-port=9229"], { env, stdio: "ignore" }))).toBe(1);
  const app = spawn(renamed, asRoot, { env, stdio: "ignore" });
  const ended = exitCode(app);
  const item = await desktop.tray.item();
  await expect.poll(() => desktop.tray.labels(item).catch(() => [])).toContain("Quit Plumbline");
  await desktop.tray.click(item, "Quit Plumbline");
  expect(await ended).toBe(0);
  expect(fs.existsSync(elsewhere)).toBe(false);
  expect(fs.readdirSync(path.join(config, "Plumbline"))).toContain("schedule.json");
});
