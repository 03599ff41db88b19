import fs from "node:fs";
import path from "node:path";
import { PICTURES } from "../../shared/workspace/checklist/pictures/pictures";
import { faultsOf, stillFaultsOf } from "../support/motion-faults";
import type { Motion } from "../../shared/figure/motion";
import { EXERCISES } from "../../shared/exercises/exercises";
import { contactSheet, stillSheet } from "./contact-sheet";

/*
 * `npm run figures` paints every motion into out/figures.png, the pictures of the checklist into pictures.png beside it, and
 * says what is wrong with any.
 * `npm run figures -- calf 220` paints those whose id matches, with cells of 220 pixels; a third word names another file.
 */
const [pattern = "", cell = "150", file = path.resolve(import.meta.dirname, "../../out/figures.png")] =
  process.argv.slice(2);
const named = (all: readonly (readonly [id: string, motion: Motion])[]) =>
  all.filter(([id]) => new RegExp(pattern).test(id));
const motions = named(EXERCISES.map(({ id, motion }) => [id, motion]));
const pictures = named(Object.entries(PICTURES));
for (const [id, motion] of motions) for (const fault of faultsOf(motion)) console.warn(`${id}: ${fault}`);
for (const [id, picture] of pictures) for (const fault of stillFaultsOf(picture)) console.warn(`${id}: ${fault}`);
fs.mkdirSync(path.dirname(file), { recursive: true });
if (motions.length > 0) {
  fs.writeFileSync(file, await contactSheet(motions, { cell: Number(cell), columns: motions.length > 12 ? 2 : 1 }));
  console.log(`${motions.length} motions in ${file}`);
}
if (pictures.length > 0) {
  const beside = path.join(path.dirname(file), "pictures.png");
  fs.writeFileSync(beside, await stillSheet(pictures, { cell: Number(cell), columns: Math.min(8, pictures.length) }));
  console.log(`${pictures.length} pictures in ${beside}`);
}
