import fs from "node:fs";
import path from "node:path";
import type { BundledPackage, Licences } from "../../../shared/about/about";
import { bundledPackages } from "./bundled-packages";

const RULE = "-".repeat(80);

/** Writes the licences of what some modules are of into a build: as data for the app's own page, and as a text beside it. */
export function writeNotices(root: string, out: string, modules: Iterable<string>): void {
  const own = fs.readFileSync(path.join(root, "LICENSE"), "utf8");
  const licences: Licences = { own, packages: bundledPackages(root, modules) };
  fs.writeFileSync(path.join(out, "licences.json"), JSON.stringify(licences));
  fs.writeFileSync(path.join(out, "THIRD-PARTY-NOTICES.txt"), noticesText(licences.packages));
}

const noticesText = (packages: readonly BundledPackage[]): string =>
  [
    "Plumbline holds these packages of others. For those in the engine see LICENSE.electron.txt and LICENSES.chromium.html.",
    ...packages.map(({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n\n${text}`),
    "",
  ].join("\n\n");
