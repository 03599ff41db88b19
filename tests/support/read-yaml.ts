import { execFileSync } from "node:child_process";
import path from "node:path";

const PROGRAM = path.resolve(import.meta.dirname, "../../node_modules/js-yaml/bin/js-yaml.js");

/** What a YAML file says. Throws where it is none. Read by the program that comes with electron-builder, which has no types. */
export function readYaml(file: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [PROGRAM, file], { encoding: "utf8" }));
}
