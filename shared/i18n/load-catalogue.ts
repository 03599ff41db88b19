import type { Catalogue } from "./format";

/** Each file of each translation, loaded when it is asked for. English is there from the start; see `english.ts`. */
const FILES = import.meta.glob<Catalogue>(["./*/*.json", "!./en/*.json"], { import: "default" });

/**
 * The messages of a language, as far as there are any; none for English. Rejects when a file that belongs to the app cannot be
 * loaded. The bundler finds the files, so this is for code that it bundles.
 */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  const own = Object.entries(FILES).filter(([file]) => file.startsWith(`./${language}/`));
  const loaded = await Promise.all(own.map(([, load]) => load()));
  return loaded.reduce<Catalogue>((all, room) => ({ ...all, ...room }), {});
}
