import { createCanvas, loadImage, type Canvas } from "@napi-rs/canvas";
import { shapesAt, shapesOf, viewBox } from "../../shared/figure/figure";
import type { Motion, Role, Side } from "../../shared/figure/motion";
import type { Shape } from "../../shared/figure/shape";

/** The colours of the light theme; the pages take theirs from renderer/figure/figure.css. */
const INK: Readonly<Record<Role, string>> = {
  near: "#1e6b5e",
  head: "#1e6b5e",
  far: "#9ccabd",
  casing: "#ffffff",
  prop: "#a59d8d",
  plumb: "#b4541a",
  hint: "#b4541a",
};
/** The moments of the loop that a row shows; the still, and the other side where there is one, come after them. */
const SHARES = [0, 0.2, 0.4, 0.6, 0.8] as const;
const TITLE = 18;

export interface SheetOptions {
  /** Pixels of a cell's side. */
  readonly cell: number;
  readonly columns: number;
}

/** One picture of many motions, a row each: five moments, the still pose, the other side. Answers a PNG. */
export async function contactSheet(
  motions: readonly (readonly [string, Motion])[],
  options: SheetOptions,
): Promise<Buffer> {
  const { cell, columns } = options;
  const rows = Math.ceil(motions.length / columns);
  const across = SHARES.length + 2;
  const canvas = blank(cell * across * columns, (cell + TITLE) * rows);
  const paint = canvas.getContext("2d");
  for (const [index, [id, motion]] of motions.entries()) {
    const left = Math.floor(index / rows) * across * cell;
    const top = (index % rows) * (cell + TITLE);
    paint.fillStyle = "#1f2a2e";
    paint.fillText(`${id} · ${motion.view} · ${motion.loopMs / 1_000} s`, left + 4, top + 13);
    for (const [place, picture] of pictures(motion).entries())
      await paintInto(canvas, picture, left + place * cell, top + TITLE, cell);
  }
  return canvas.toBuffer("image/png");
}

/** One picture of many that stand still, beside each other in rows. Answers a PNG. */
export async function stillSheet(
  stills: readonly (readonly [string, Motion])[],
  { cell, columns }: SheetOptions,
): Promise<Buffer> {
  const canvas = blank(cell * columns, (cell + TITLE) * Math.ceil(stills.length / columns));
  const paint = canvas.getContext("2d");
  for (const [index, [id, motion]] of stills.entries()) {
    const left = (index % columns) * cell;
    const top = Math.floor(index / columns) * (cell + TITLE);
    paint.fillStyle = "#1f2a2e";
    paint.fillText(id, left + 4, top + 13);
    const shapes = shapesOf(motion, motion.still);
    await paintInto(canvas, (size) => svgOf(shapes, viewBox(motion), size, "#ffffff"), left, top + TITLE, cell);
  }
  return canvas.toBuffer("image/png");
}

function blank(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const paint = canvas.getContext("2d");
  paint.fillStyle = "#ece9e2";
  paint.fillRect(0, 0, width, height);
  paint.font = "13px sans-serif";
  return canvas;
}

async function paintInto(canvas: Canvas, picture: Picture, left: number, top: number, cell: number): Promise<void> {
  const image = await loadImage(Buffer.from(picture(cell * 2)));
  canvas.getContext("2d").drawImage(image, left, top, cell - 3, cell - 3);
}

type Picture = (size: number) => string;

function pictures(motion: Motion): readonly Picture[] {
  const one = (shapes: readonly Shape[], side: Side, paper: string): Picture => {
    const box = viewBox(motion, side);
    return (size) => svgOf(shapes, box, size, paper);
  };
  return [
    ...SHARES.map((share) => one(shapesAt(motion, share), "first", "#ffffff")),
    one(shapesOf(motion, motion.still), "first", "#fff8e6"),
    ...(motion.sides === "alternate" ? [one(shapesOf(motion, motion.still, "second"), "second", "#e6f0ff")] : []),
  ];
}

function svgOf(shapes: readonly Shape[], box: string, size: number, paper: string): string {
  const [x, y, width, height] = box.split(" ");
  const paths = shapes.map(({ role, d, width: line, filled }) => {
    const ink = role === "casing" ? paper : INK[role];
    const dashes = role === "plumb" ? ` stroke-dasharray="3 4"` : "";
    return `<path d="${d}" stroke="${ink}" fill="${filled ? ink : "none"}" stroke-width="${line}"${dashes}/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}" stroke-linecap="round" stroke-linejoin="round">` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}"/>${paths.join("")}</svg>`
  );
}
