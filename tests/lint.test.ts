import { ESLint } from "eslint";
import path from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

const root = path.resolve(import.meta.dirname, "..");
const RULES = z.object({
  "no-restricted-properties": z.array(z.unknown()),
  "no-restricted-syntax": z.array(z.unknown()),
});

/** Judges lines of code as the lint does in one of our files, by the rules that look at names alone. */
async function lintOf(file: string): Promise<(code: string) => Promise<readonly string[]>> {
  const cwd = root;
  const own = new ESLint({ cwd, overrideConfigFile: ".eslint.config.mjs" });
  const config: unknown = await own.calculateConfigForFile(file);
  const { rules } = z.object({ rules: RULES.partial() }).parse(config);
  const byName = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: { rules: Object(rules) } });
  return async (code) => {
    const [result] = await byName.lintText(code, { filePath: "line.js" });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? "");
  };
}
const OF_WAYLAND = [
  ["screen.getCursorScreenPoint();", "no-restricted-properties"],
  ["window.showInactive();", "no-restricted-properties"],
  ["window.setAlwaysOnTop(true);", "no-restricted-properties"],
  ["window.setBounds({}); ", "no-restricted-properties"],
  ["window.getBounds();", "no-restricted-properties"],
  ["window.setPosition(0, 0);", "no-restricted-properties"],
  ["window.focus();", "no-restricted-properties"],
  ["const { getCursorScreenPoint } = screen;", "no-restricted-properties"],
  ["new BrowserWindow({ alwaysOnTop: true });", "no-restricted-syntax"],
  ['window.on("minimize", tell);', "no-restricted-syntax"],
] as const;

it("what Wayland does not do is asked for in one file that knows it", async () => {
  const elsewhere = await lintOf("electron/platform/windows/break-windows.ts");
  const there = await lintOf("electron/platform/windows/placing.ts");
  for (const [code, rule] of OF_WAYLAND) {
    expect(await elsewhere(code), code).toEqual([rule]);
    expect(await there(code), code).toEqual([]);
  }
});

it("pages may give the focus to what stands on them", async () => {
  const page = await lintOf("renderer/break/draw.ts");
  expect(await page("heading.focus();")).toEqual([]);
});
