import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { registryNumber, systemProgram } from "../../../../electron/platform/win32/registry";
import { temporaryFolder } from "../../../support/temporary-folder";

/** What is read of a program that prints this in place of Windows' own, and the arguments it got. */
async function read(printed: string, code = 0) {
  const folder = temporaryFolder();
  const [program, output, args] = ["reg", "output", "args"].map((name) => path.join(folder, name));
  if (program === undefined || output === undefined || args === undefined) throw new Error("No paths");
  fs.writeFileSync(output, printed);
  const script = `#!/bin/sh\nprintf '%s|' "$@" > ${args}\ncat ${output}\nexit ${code}\n`;
  fs.writeFileSync(program, script, { mode: 0o755 });
  const number = await registryNumber(program)("HKCU\\Some Key", "Name");
  return { number, args: fs.readFileSync(args, "utf8") };
}
const as = (value: string): string => `\r\nHKEY_CURRENT_USER\\Some Key\r\n    Name    ${value}\r\n\r\n`;

describe("a number in the registry", () => {
  it("is read as Windows prints it", async () => {
    expect(await read(as("REG_DWORD    0x1"))).toEqual({ number: 1, args: "query|HKCU\\Some Key|/v|Name|" });
    expect((await read(as("REG_DWORD    0x0"))).number).toBe(0);
    expect((await read(as("REG_DWORD    0xff"))).number).toBe(255);
  });

  it("is none where it is not there, no number, or nobody can be asked", async () => {
    expect((await read("ERROR: The system was unable to find the key.\r\n", 1)).number).toBeNull();
    expect((await read(as("REG_SZ    0x1"))).number).toBeNull();
    expect((await read("")).number).toBeNull();
    expect(await registryNumber("/no/such/program")("HKCU", "Name")).toBeNull();
  });

  it("is asked of Windows' own program, and of none that lies about", () => {
    vi.stubEnv("SystemRoot", "/Windows");
    expect(systemProgram("reg.exe")).toBe("/Windows/System32/reg.exe");
    vi.unstubAllEnvs();
  });
});
