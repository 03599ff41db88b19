import { createCanvas, loadImage, type Image } from "@napi-rs/canvas";
import type { Area, Output } from "./compositor";

/** Pictures are compared by so many points: letters blur, and what moves a little stays alike. */
const POINTS = { width: 96, height: 60 } as const;
/** Of 255: other engines draw a little differently, and scaling blurs. */
const ALIKE = 40;

/** A picture of a whole desk. */
export class DeskPicture {
  readonly #image: Image;
  readonly #scale: number;
  readonly #origin: { readonly x: number; readonly y: number };

  private constructor(image: Image, outputs: readonly Output[]) {
    this.#image = image;
    const left = Math.min(...outputs.map(({ x }) => x));
    this.#origin = { x: left, y: Math.min(...outputs.map(({ y }) => y)) };
    // Outputs of a smaller scale are blown up to the largest.
    this.#scale = image.width / (Math.max(...outputs.map(({ x, width }) => x + width)) - left);
  }

  static async read(file: string, outputs: readonly Output[]): Promise<DeskPicture> {
    return new DeskPicture(await loadImage(file), outputs);
  }

  /** How much of an area looks as the page in it does, from 0 to 1. Nothing does that is not painted, or behind another. */
  async share(area: Area, page: Buffer): Promise<number> {
    const scale = this.#scale;
    const seen = pointsOf(this.#image, {
      x: (area.x - this.#origin.x) * scale,
      y: (area.y - this.#origin.y) * scale,
      width: area.width * scale,
      height: area.height * scale,
    });
    const image = await loadImage(page);
    const wanted = pointsOf(image, { x: 0, y: 0, width: image.width, height: image.height });
    let alike = 0;
    for (let at = 0; at < wanted.length; at += 4) {
      const isAlike = [0, 1, 2].every((part) => Math.abs((wanted[at + part] ?? 0) - (seen[at + part] ?? 0)) <= ALIKE);
      if (isAlike) alike += 1;
    }
    return alike / (POINTS.width * POINTS.height);
  }
}

function pointsOf(image: Image, { x, y, width, height }: Area): Uint8ClampedArray {
  const context = createCanvas(POINTS.width, POINTS.height).getContext("2d");
  context.drawImage(image, x, y, width, height, 0, 0, POINTS.width, POINTS.height);
  return context.getImageData(0, 0, POINTS.width, POINTS.height).data;
}
