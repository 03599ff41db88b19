import fs from "node:fs";
import path from "node:path";
import type { InlineConfig, Plugin } from "vite";
import { z } from "zod";
import type { BundledPackage } from "../../../shared/about/about";

const MODULES = "node_modules/";
/** How licences, and what goes with them, are called in packages. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|copyright)(?:[.-]|$)/i;
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });
const lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.literal(true).optional() })) });

/** Notes, while Vite builds, of which modules a bundle is made. */
export function moduleCollector(): { readonly plugin: Plugin; readonly modules: ReadonlySet<string> } {
  const modules = new Set<string>();
  const plugin: Plugin = {
    name: "plumbline-modules",
    generateBundle: (_options, bundle) => {
      for (const part of Object.values(bundle))
        if (part.type === "chunk") for (const id of part.moduleIds) modules.add(id);
    },
  };
  return { plugin, modules };
}

/** A configuration of Vite whose bundle is noted. What runs beside a page or a program is bundled by itself, with plugins of its own. */
export const noting = (config: InlineConfig, plugin: Plugin): InlineConfig => ({
  ...config,
  plugins: [config.plugins, plugin],
  worker: { ...config.worker, plugins: () => [...(config.worker?.plugins?.() ?? []), plugin] },
});

/** The folder of the package that a module is of, from the root of the checkout; `null` for one of our own or of the bundler's. */
export function packageFolder(module: string): string | null {
  const [file = ""] = module.replaceAll("\0", "").replaceAll("\\", "/").split("?");
  const start = file.indexOf(MODULES);
  const inner = file.lastIndexOf(MODULES) + MODULES.length;
  if (start === -1) return null;
  const [first = "", second = ""] = file.slice(inner).split("/");
  return file.slice(start, inner) + (first.startsWith("@") ? `${first}/${second}` : first);
}

/**
 * The packages that some modules are of, with the licences they bring, by name. Throws where one brings none, or is not
 * among the `dependencies`: an audit of what people run would not see it.
 */
export function bundledPackages(root: string, modules: Iterable<string>): readonly BundledPackage[] {
  const { packages } = lock.parse(readJson(path.join(root, "package-lock.json")));
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== null));
  for (const folder of folders)
    if (packages[folder]?.dev !== undefined)
      throw new Error(`${folder} is bundled, and only among the devDependencies of package.json.`);
  return [...folders].map((folder) => readPackage(path.join(root, folder))).sort(byName);
}

const byName = (one: BundledPackage, other: BundledPackage): number =>
  one.name < other.name || (one.name === other.name && one.version < other.version) ? -1 : 1;

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = manifest.parse(readJson(path.join(folder, "package.json")));
  const files = fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const text = files
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
  if (text === "") throw new Error(`${name} is bundled, and brings no licence.`);
  return { name, version, licence: license, text };
}

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, "utf8"));
