import { execFile } from "node:child_process";
import path from "node:path";
import { SECOND, type Ms } from "../../../shared/time/units";

/** Long after any answer; a registry that hangs is none. */
const PATIENCE: Ms = 5 * SECOND;

/** A program of Windows itself, by its whole path: by its name alone, one that lies in the working folder would be started. */
export const systemProgram = (...names: readonly string[]): string =>
  path.join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", ...names);

/** Asks for a number; `null` where there is none of the name, or nobody to ask. Never rejects. */
export type AskRegistry = (key: string, name: string) => Promise<number | null>;

/** A number in the registry, read by the program that Windows has for that: it comes and goes in a few milliseconds. */
export const registryNumber =
  (program = systemProgram("reg.exe")): AskRegistry =>
  (key, name) =>
    new Promise((resolve) => {
      const args = ["query", key, "/v", name];
      execFile(program, args, { windowsHide: true, timeout: PATIENCE }, (error, output) => {
        const [, number] = /\sREG_DWORD\s+(0x[0-9a-f]+)\s*$/im.exec(output) ?? [];
        resolve(error !== null || number === undefined ? null : Number(number));
      });
    });
