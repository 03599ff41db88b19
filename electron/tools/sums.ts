import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const NAME = "SHA256SUMS";
const ARTEFACT = /\.(?:AppImage|deb|rpm|tar\.gz|exe|dmg|zip)$/;

/** Writes the SHA-256 sums of the artefacts in `folder` beside them, in the form that `sha256sum --check` reads; of none, no file. */
export function writeSums(folder: string): void {
  const artefacts = fs
    .readdirSync(folder)
    .filter((name) => ARTEFACT.test(name))
    .sort();
  const lines = artefacts.map((name) => `${sumOf(path.join(folder, name))}  ${name}\n`);
  const sums = path.join(folder, NAME);
  if (lines.length === 0) fs.rmSync(sums, { force: true });
  else fs.writeFileSync(sums, lines.join(""));
}

function sumOf(file: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(1 << 20);
  const descriptor = fs.openSync(file, "r");
  try {
    for (let size = fs.readSync(descriptor, buffer); size > 0; size = fs.readSync(descriptor, buffer))
      hash.update(buffer.subarray(0, size));
  } finally {
    fs.closeSync(descriptor);
  }
  return hash.digest("hex");
}
