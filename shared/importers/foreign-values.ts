import { isRecord } from "../schemas/is-record";
import { parseJson } from "../schemas/parse-json";
import type { ForeignApp, ForeignValues } from "./importer";
import { readIni } from "./ini";
import { workraveKey } from "./workrave";

/**
 * The values of a file by their names, those of an inner object under its own: without a prefix where the app itself has none.
 * Why not, where it is cut off or garbled, or none of that app.
 */
export function foreignValues(app: ForeignApp, text: string): ForeignValues | "parse" | "shape" {
  if (app === "workrave") {
    const values = readIni(text);
    return values === null ? "parse" : new Map([...values].map(([place, value]) => [workraveKey(place), value]));
  }
  const parsed = parseJson(text);
  if (parsed === undefined) return "parse";
  if (!isRecord(parsed.value)) return "shape";
  const root = Object.entries(parsed.value);
  switch (app) {
    case "stretchly":
      return new Map(root);
    case "breaktimer":
      return isRecord(parsed.value["settings"]) ? new Map(root.flatMap(opened("settings", ""))) : "shape";
    case "safeeyes":
      return new Map(root.flatMap(opened("meta", "meta.")).flatMap(pluginsOpened));
  }
}

type Entry = readonly [string, unknown];
/** What stands in an inner object, beside what stands outside of it. */
const opened =
  (name: string, prefix: string) =>
  ([key, value]: Entry): readonly Entry[] =>
    key === name && isRecord(value)
      ? Object.entries(value).map(([inner, each]): Entry => [`${prefix}${inner}`, each])
      : [[key, value]];

function pluginsOpened([key, value]: Entry): readonly Entry[] {
  if (key !== "plugins" || !Array.isArray(value)) return [[key, value]];
  const plugins: readonly unknown[] = value;
  return plugins.filter(isRecord).flatMap((plugin): readonly Entry[] => {
    const id = typeof plugin["id"] === "string" ? plugin["id"] : "";
    const settings = isRecord(plugin["settings"]) ? Object.entries(plugin["settings"]) : [];
    const all: readonly Entry[] = [["enabled", plugin["enabled"]], ...settings];
    return all.map(([inner, each]): Entry => [`plugins.${id}.${inner}`, each]);
  });
}
