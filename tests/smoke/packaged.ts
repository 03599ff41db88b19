import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { until } from "../support/desktop/until";

/*
 * `tsx tests/smoke/packaged.ts`: starts the package in dist/ as a person does and sees that it lives, since no debugger can be
 * joined to it. It keeps the person's data where it always does, so that this is for machines on which nobody uses Plumbline.
 */
const root = path.resolve(import.meta.dirname, "../..");
/** It notes that each minute. */
const LIVES_MS = 150_000;
const name = "Plumbline";

const folders: Partial<Record<NodeJS.Platform, string>> = {
  win32: path.join(process.env["APPDATA"] ?? "", name),
  darwin: path.join(os.homedir(), "Library/Application Support", name),
  linux: path.join(process.env["XDG_CONFIG_HOME"] ?? path.join(os.homedir(), ".config"), name),
};
const folder = folders[process.platform];
if (folder === undefined) throw new Error(`Nothing is packed for ${process.platform}.`);
if (fs.existsSync(folder)) throw new Error(`${folder} is there: somebody uses Plumbline on this machine.`);

const isRoot = process.getuid?.() === 0;
const app = spawn(executable(), isRoot ? ["--no-sandbox"] : [], { stdio: "inherit" });
app.once("error", (error) => end(error.message));
app.once("exit", (code, signal) => end(`the package ended: ${signal ?? code}`));
await until("the package to note where its hour is", () => fs.existsSync(path.join(folder, "schedule.json")), LIVES_MS);
console.log(`the package lives, and keeps its data in ${folder}`);
app.removeAllListeners("exit");
// Windows knows no other end from outside than the hard one.
app.once("exit", (code) => process.exit(code === 0 || process.platform === "win32" ? 0 : 1));
app.kill();

function end(why: string): void {
  console.error(why);
  process.exit(1);
}

function executable(): string {
  const dist = path.join(root, "dist");
  const unpacked = fs.readdirSync(dist).find((each) => each.endsWith("-unpacked") || /^mac(?:-arm64)?$/.test(each));
  if (unpacked === undefined) throw new Error("There is no package in dist/.");
  const file = { win32: `${name}.exe`, darwin: `${name}.app/Contents/MacOS/${name}` };
  const own = process.platform === "win32" || process.platform === "darwin" ? file[process.platform] : "plumbline";
  return path.join(dist, unpacked, own);
}
