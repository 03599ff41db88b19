import { createCanvas, loadImage } from "@napi-rs/canvas";
import fs from "node:fs";
import path from "node:path";
import { icoOf, type IconPicture } from "./ico";

const SOURCES = path.join(import.meta.dirname, "icons");
const STATES = ["running", "dueSoon", "paused", "held", "offHours"] as const;
const APP_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
/** What the taskbar of Windows wants at 100, 125, 150, 200 and 300 %. */
const TASKBAR_SIZES = [16, 20, 24, 32, 48] as const;
/** Dark ink for light panels, light ink for dark ones; macOS colours its templates itself. */
const INKS = { "-light": "#1f2a2e", "-dark": "#f2f7f5", Template: "#000000" } as const;

/** Renders the drawings in icons/ as pictures of every size that a panel or package asks for. */
export async function renderIcons(folder: string): Promise<void> {
  fs.mkdirSync(path.join(folder, "app"), { recursive: true });
  const app = fs.readFileSync(path.join(SOURCES, "app.svg"), "utf8");
  for (const size of APP_SIZES) await render(app, size, path.join(folder, `app/${size}x${size}.png`));
  for (const state of STATES) {
    const drawing = fs.readFileSync(path.join(SOURCES, `tray-${state}.svg`), "utf8");
    for (const [suffix, ink] of Object.entries(INKS)) {
      const size = suffix === "Template" ? 16 : 22;
      const name = path.join(folder, `tray-${state}${suffix}`);
      await render(drawing.replaceAll("INK", ink), size, `${name}.png`);
      await render(drawing.replaceAll("INK", ink), size * 2, `${name}@2x.png`);
      if (suffix !== "Template") await renderIco(drawing.replaceAll("INK", ink), `${name}.ico`);
    }
  }
}

async function renderIco(svg: string, file: string): Promise<void> {
  const pictures: IconPicture[] = [];
  for (const size of TASKBAR_SIZES) pictures.push({ size, png: await pictureOf(svg, size) });
  fs.writeFileSync(file, icoOf(pictures));
}

const render = async (svg: string, size: number, file: string): Promise<void> =>
  fs.writeFileSync(file, await pictureOf(svg, size));

async function pictureOf(svg: string, size: number): Promise<Buffer> {
  const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
  const canvas = createCanvas(size, size);
  canvas.getContext("2d").drawImage(await loadImage(Buffer.from(sized)), 0, 0, size, size);
  return canvas.toBuffer("image/png");
}
