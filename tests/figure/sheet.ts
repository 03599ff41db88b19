import fs from "node:fs";
import path from "node:path";
import { faultsOf } from "../../shared/figure/faults";
import { MOTIONS } from "../../shared/figure/motions";
import { contactSheet } from "./contact-sheet";

/*
 * `npm run figures` paints every motion into out/figures.png and says what is wrong with any.
 * `npm run figures -- calf 220` paints those whose id matches, with cells of 220 pixels; a third word names another file.
 */
const [pattern = "", cell = "150", file = path.resolve(import.meta.dirname, "../../out/figures.png")] =
  process.argv.slice(2);
const chosen = Object.entries(MOTIONS).filter(([id]) => new RegExp(pattern).test(id));
for (const [id, motion] of chosen) for (const fault of faultsOf(motion)) console.warn(`${id}: ${fault}`);
fs.mkdirSync(path.dirname(file), { recursive: true });
const columns = chosen.length > 12 ? 2 : 1;
fs.writeFileSync(file, await contactSheet(chosen, { cell: Number(cell), columns }));
console.log(`${chosen.length} motions in ${file}`);
