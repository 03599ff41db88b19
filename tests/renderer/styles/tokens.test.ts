import fs from "node:fs";
import path from "node:path";
import { WINDOW_COLOURS } from "../../../shared/window-colours";
import { describe, expect, it } from "vitest";

const css = fs.readFileSync(path.resolve("renderer/styles/tokens.css"), "utf8");
const block = (selector: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(css.split(`${selector} {`)[1]?.split("}")[0] ?? "").matchAll(/--color-([\w-]+): (#\w{6});/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT: readonly (readonly [string, string])[] = [
  ...["text", "text-2", "text-3"].flatMap((text) =>
    ["bg", "surface", "sunken"].map((ground) => [text, ground] as const),
  ),
  ["accent", "bg"],
  ["accent", "surface"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["text", "accent-soft"],
  ["text", "info-soft"],
  ["text", "warn-soft"],
  ["warn", "surface"],
];
const PARTS: readonly (readonly [string, string])[] = [
  ["control", "surface"],
  ["control", "bg"],
  ["focus", "surface"],
  ["focus", "bg"],
  ["info", "surface"],
  ["chart-2", "surface"],
];

describe("the colours", () => {
  for (const [theme, selector] of [
    ["light", ":root"],
    ["dark", ':root[data-theme="dark"]'],
    ["dark by the system", ':root:not([data-theme="light"])'],
  ] as const) {
    it(`can be told apart in ${theme}`, () => {
      const colours = block(selector);
      const low = (pairs: typeof TEXT, least: number): readonly string[] =>
        pairs
          .filter(([a, b]) => contrast(colours[a] ?? "#000000", colours[b] ?? "#000000") < least)
          .map((pair) => pair.join(" on "));
      expect(low(TEXT, 4.5)).toEqual([]);
      expect(low(PARTS, 3)).toEqual([]);
    });
  }
});

describe("a window before its page is painted", () => {
  const ground = (sheet: string, name: string): readonly (string | undefined)[] =>
    [...fs.readFileSync(path.resolve(sheet), "utf8").matchAll(new RegExp(`${name}: (#\\w+);`, "g"))].map(
      ([, colour]) => colour,
    );

  it("has the ground that its page will have, light or dark, or in a break", () => {
    const { light, dark, break: ofBreak } = WINDOW_COLOURS;
    expect(ground("renderer/styles/tokens.css", "--color-bg").slice(0, 3)).toEqual([light, dark, dark]);
    expect(ground("renderer/break/palette.css", "--bg")[0]).toBe(ofBreak);
  });
});
