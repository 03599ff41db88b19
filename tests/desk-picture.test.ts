import { createCanvas } from "@napi-rs/canvas";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DeskPicture } from "./support/desks/picture";
import { temporaryFolder } from "./support/temporary-folder";

type Rectangle = readonly [colour: string, x: number, y: number, width: number, height: number];

function drawn(width: number, height: number, ...rectangles: readonly Rectangle[]): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  for (const [colour, ...area] of rectangles) {
    context.fillStyle = colour;
    context.fillRect(...area);
  }
  return canvas.toBuffer("image/png");
}
const PAGE = drawn(400, 200, ["#123a33", 0, 0, 400, 200], ["#ffffff", 20, 150, 100, 30]);
const LEFT = { x: 0, y: 0, width: 800, height: 600, scale: 1 };
const RIGHT = { x: 800, y: 0, width: 800, height: 600, scale: 2 };
const AREA = { x: 900, y: 100, width: 400, height: 200 };

/** How much of the page is seen in a picture of two outputs, which has two points for each pixel. */
async function seen(...rectangles: readonly Rectangle[]): Promise<number> {
  const file = path.join(temporaryFolder(), "desk.png");
  writeFileSync(file, drawn(3_200, 1_200, ["#446688", 0, 0, 3_200, 1_200], ...rectangles));
  return (await DeskPicture.read(file, [LEFT, RIGHT])).share(AREA, PAGE);
}
const SHOWN: readonly Rectangle[] = [
  ["#123a33", 1_800, 200, 800, 400],
  ["#ffffff", 1_840, 500, 200, 60],
];

describe("a picture of a desk", () => {
  it("shows a page that is where its window is", async () => {
    expect(await seen(...SHOWN)).toBeGreaterThan(0.98);
  });

  it("does not show one that is not painted, lies behind another, or somewhere else", async () => {
    expect(await seen()).toBeLessThan(0.1);
    expect(await seen(...SHOWN, ["#f5f5f5", 1_800, 200, 400, 400])).toBeLessThan(0.6);
    expect(await seen(...SHOWN.map(([colour, x, ...rest]): Rectangle => [colour, x - 1_600, ...rest]))).toBeLessThan(
      0.1,
    );
  });
});
