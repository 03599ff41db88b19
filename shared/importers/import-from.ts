import { short } from "../documents/field-errors-of";
import type { SettingName } from "../settings/schema";
import { DEFAULT_SETTINGS, type SettingsPatch } from "../settings/settings";
import { namedZone } from "../time/named-zone";
import { breakTimer } from "./breaktimer";
import { exercisesOf } from "./ideas";
import type { ForeignApp, ForeignValues, Idea, ImportNote, Imported, Rules, Told } from "./importer";
import { foreignValues } from "./foreign-values";
import { changed } from "./rules";
import { SAFEEYES } from "./safeeyes";
import { STRETCHLY } from "./stretchly";
import { WORKRAVE } from "./workrave";

/** UTF-16 units of a file that is read; those of the other apps have some thousand. */
export const FOREIGN_FILE_MOST = 1_048_576;
/** Keys that nobody knows are told one by one up to here. */
const MOST_UNKNOWN = 50;

/**
 * What the settings file of another app comes to here, for a person in a zone. Nothing is written. A file is taken whole or
 * refused, and a value in it that makes no sense is told and left out. Never throws.
 */
export function importFrom(app: ForeignApp, text: string, zone: string): Imported {
  if (text.length > FOREIGN_FILE_MOST) return { ok: false, why: "large" };
  const values = foreignValues(app, text.replace(/^\uFEFF/, ""));
  if (values === "parse" || values === "shape") return { ok: false, why: values };
  const rules = rulesOf(app, zone);
  if (![...values.keys()].some((key) => rules.has(key))) return { ok: false, why: "shape" };
  return { ok: true, ...read(app, values, rules) };
}

function rulesOf(app: ForeignApp, zone: string): Rules {
  switch (app) {
    case "stretchly":
      return STRETCHLY;
    case "breaktimer":
      return breakTimer(namedZone(zone));
    case "workrave":
      return WORKRAVE;
    case "safeeyes":
      return SAFEEYES;
  }
}

function read(app: ForeignApp, values: ForeignValues, rules: Rules): Omit<Extract<Imported, { ok: true }>, "ok"> {
  const patches: SettingsPatch[] = [];
  const ideas: Idea[] = [];
  const notes: ImportNote[] = [];
  const sources = new Map<string, string>();
  let unknown = 0;
  for (const [key, value] of values) {
    const rule = rules.get(key);
    if (rule === undefined) {
      unknown += 1;
      if (unknown <= MOST_UNKNOWN) notes.push({ key: short(key), ...NOBODY_KNOWS });
      continue;
    }
    const { settings = {}, ideas: more = [], told } = rule.read(value, values);
    for (const name of Object.keys(settings)) sources.set(name, key);
    patches.push(settings);
    ideas.push(...more);
    notes.push({ key, ...told });
  }
  if (unknown > MOST_UNKNOWN)
    notes.push({ key: "…", kind: "unmatched", why: "more", params: { count: unknown - MOST_UNKNOWN } });
  const given = patches.reduce((sum, patch) => ({ ...sum, ...patch }), {});
  const fitted = fittingTiming(given);
  const wasFitted = (name: SettingName): boolean => fitted[name] !== given[name];
  return {
    settings: fitted,
    content: exercisesOf(app, ideas),
    notes: (["breakMin", "noticeSec"] as const)
      .filter(wasFitted)
      .reduce<readonly ImportNote[]>(
        (told, name) => withNote(told, sources.get(name) ?? sources.get("intervalMin"), name, fitted[name]),
        notes,
      ),
  };
}
const NOBODY_KNOWS: Told = { kind: "unmatched", why: "unknown", params: {} };

/** Work comes by the hour it lasts, and what goes with it is no longer than the work before it. */
function fittingTiming(given: SettingsPatch): SettingsPatch {
  const { intervalMin, breakMin, noticeSec } = { ...DEFAULT_SETTINGS, ...given };
  const [longest, earliest] = [intervalMin, intervalMin * 60];
  return {
    ...given,
    ...(given.intervalMin === undefined ? {} : { timesOn: false }),
    ...(breakMin > longest ? { breakMin: longest } : {}),
    ...(noticeSec > earliest ? { noticeSec: earliest } : {}),
  };
}

/** The note of the key that had to give way. */
const withNote = (
  notes: readonly ImportNote[],
  key: string | undefined,
  name: "breakMin" | "noticeSec",
  to: number | undefined,
): readonly ImportNote[] =>
  notes.map((note) => (note.key === key ? { key: note.key, ...changed("agree", { to: to ?? 0, name }) } : note));
