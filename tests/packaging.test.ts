import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "./support/read-yaml";

const root = path.resolve(import.meta.dirname, "..");
const config = z.looseObject({
  toolsets: z.looseObject({ appimage: z.string() }),
  appImage: z.looseObject({ executableArgs: z.array(z.string()).optional() }).optional(),
  mac: z.looseObject({ identity: z.string(), hardenedRuntime: z.boolean().optional(), extendInfo: z.unknown() }),
});
const { toolsets, appImage, mac } = config.parse(readYaml(path.join(root, "electron-builder.yml")));

describe("what is packed", () => {
  it("takes the sandbox of the AppImage away on no system that has one", () => {
    expect(toolsets.appimage).not.toBe("0.0.0");
    expect(appImage?.executableArgs ?? []).not.toContain("--no-sandbox");
  });

  it("is signed on macOS, which shows no notification of what is not, and stays hardened", () => {
    expect([mac.identity, mac.hardenedRuntime ?? true]).toEqual(["-", true]);
  });

  it("has no icon in the dock of macOS, also not for the moment in which it starts", () => {
    expect(mac.extendInfo).toEqual({ LSUIElement: true });
  });

  it("knows every setting by its name: electron-builder refuses what it does not know", () => {
    const script = `
      import { createRequire } from "node:module";
      const require = createRequire(process.argv[1]);
      const { getConfig, validateConfiguration } = require("app-builder-lib/out/util/config/config");
      const { DebugLogger } = require("builder-util");
      await validateConfiguration(await getConfig(process.argv[2], "electron-builder.yml", null), new DebugLogger(false));`;
    const from = path.join(root, "node_modules/electron-builder/package.json");
    expect(() => execFileSync(process.execPath, ["--input-type=module", "-e", script, from, root])).not.toThrow();
  });
});
