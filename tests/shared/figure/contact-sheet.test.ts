import { loadImage } from "@napi-rs/canvas";
import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { PICTURES } from "../../../shared/workspace/checklist/pictures/pictures";
import { EXERCISES } from "../../../shared/exercises/exercises";
import { contactSheet, stillSheet } from "../../figure/contact-sheet";

const reports = path.resolve(import.meta.dirname, "../../../node_modules/.cache/test-reports");

it("paints every motion into one picture, to be looked at", async () => {
  const motions = EXERCISES.map(({ id, motion }) => [id, motion] as const);
  const picture = await contactSheet(motions, { cell: 100, columns: 2 });
  fs.mkdirSync(reports, { recursive: true });
  fs.writeFileSync(path.join(reports, "figures.png"), picture);
  const { width, height } = await loadImage(picture);
  expect([width, height]).toEqual([1_400, Math.ceil(motions.length / 2) * 118]);
}, 30_000);

it("paints every picture of the checklist, at the size that it has there", async () => {
  const stills = Object.entries(PICTURES);
  const picture = await stillSheet(stills, { cell: 107, columns: 12 });
  fs.mkdirSync(reports, { recursive: true });
  fs.writeFileSync(path.join(reports, "pictures.png"), picture);
  const { width, height } = await loadImage(picture);
  expect([width, height]).toEqual([1_284, Math.ceil(stills.length / 12) * 125]);
}, 30_000);
