import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const read = (file: string): string => fs.readFileSync(path.resolve("renderer", file), "utf8");
const block = (css: string, selector: string): string => css.split(`${selector} {`)[1]?.split("}")[0] ?? "";
const valueOf = (css: string, name: string): string => new RegExp(`--${name}: (#\\w{6}|\\d+%);`).exec(css)?.[1] ?? "";

type Colour = readonly number[];
const colour = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
/** As color-mix(in srgb, first share%, second). */
const mixed = (first: Colour, share: number, second: Colour): Colour =>
  first.map((part, index) => part * share + (second[index] ?? 0) * (1 - share));
function luminance(of: Colour): number {
  const [red = 0, green = 0, blue = 0] = of
    .map((part) => part / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = read("styles/tokens.css");
const breakPage = read("break/palette.css");
const figure = read("figure/figure.css");
const pale = /--figure-pale, (\d+%)/.exec(figure)?.[1] ?? "";

/** The figure's colours in each theme of the main window, and in each accent of the break page. */
const PLACES = [
  ...[":root", ':root[data-theme="dark"]', ':root:not([data-theme="light"])'].flatMap((selector) => {
    const css = block(tokens, selector);
    // Cards stand on the surface; the checklist's pictures are set into it.
    return ["color-surface", "color-bg"].map((ground) => ({
      name: `${selector} on ${ground}`,
      colours: ["color-accent", ground, "color-text-2", "color-chart-2"].map((name) => valueOf(css, name)),
      share: valueOf(css, "figure-pale") || pale,
    }));
  }),
  ...[":root", ':root[data-accent="dusk"]', ':root[data-accent="slate"]'].map((selector) => {
    const css = block(breakPage, selector);
    const line = valueOf(breakPage, "figure-line");
    const colours = [...["ring", "bg-deep", "text-2"].map((name) => valueOf(css, name)), line];
    return { name: `break ${selector}`, colours, share: valueOf(breakPage, "figure-pale") };
  }),
];

it.each(PLACES)("every part of the figure stands out in $name", ({ colours, share }) => {
  const [near = [], ground = [], ink = [], line = []] = colours.map(colour);
  const left = Number.parseInt(share, 10) / 100;
  const parts = { near, line, far: mixed(near, left, ground), thing: mixed(ink, left, ground) };
  const low = Object.entries(parts).filter(([, part]) => !(contrast(part, ground) >= 3));
  expect(low).toEqual([]);
  expect(contrast(parts.far, near)).toBeGreaterThan(1.6);
});

it("the figure keeps to the system's colours where the system has its own", () => {
  const forced = figure.split("forced-colors: active")[1] ?? "";
  for (const name of ["CanvasText", "GrayText", "Canvas;"]) expect(forced).toContain(name);
  expect(figure.match(/#\w{3,6}\b/g)).toBeNull();
});

it("what is filled has the colour of its outline", () => {
  const css = figure.split("@media")[0] ?? "";
  const inks = [...css.matchAll(/\.figure \.filled\.(\w+) \{\s+fill: ([^;]+);/g)].map(([, role, ink]) => [role, ink]);
  expect(inks.map(([role]) => role)).toEqual(["far", "casing", "prop", "hint"]);
  for (const [role = "", ink = ""] of inks) expect(block(css, `.${role}`)).toContain(`stroke: ${ink}`);
});
