import { loadImage } from "@napi-rs/canvas";
import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { MOTIONS } from "../../../shared/figure/motions";
import { contactSheet } from "../../figure/contact-sheet";

const reports = path.resolve(import.meta.dirname, "../../../node_modules/.cache/test-reports");

it("paints every motion into one picture, to be looked at", async () => {
  const motions = Object.entries(MOTIONS);
  const picture = await contactSheet(motions, { cell: 100, columns: 2 });
  fs.mkdirSync(reports, { recursive: true });
  fs.writeFileSync(path.join(reports, "figures.png"), picture);
  const { width, height } = await loadImage(picture);
  expect([width, height]).toEqual([1_400, Math.ceil(motions.length / 2) * 118]);
}, 30_000);
