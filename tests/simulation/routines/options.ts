import { exercisesForBreaks, NO_CHOICES } from "../../../shared/routines/choices";
import fs from "node:fs";
import { parseArgs } from "node:util";
import { CONDITIONS, isCondition, onlyConditions, type Conditions } from "../../../shared/body-regions/conditions";
import { parseJson } from "../../../shared/schemas/parse-json";
import { DEFAULT_PLACE, NEEDS, placeOf, type Place } from "../../../shared/settings/place";
import { switchProfile } from "../../../shared/settings/profiles";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import { settingsDocument } from "../../../shared/settings/settings-document";
import { minutes, type Person } from "./person";

export const USAGE =
  "Usage: npm run -s routine -- [--minutes 5] [--count 400] [--seed N] [--settings FILE] [--cautions none|a,b] [--place ID] [--seated]";

/** What was asked for makes no sense; the message says what. */
export class BadOption extends Error {}

/** Places that need no settings. */
const PLACES: Readonly<Record<string, Place>> = {
  default: DEFAULT_PLACE,
  openOffice: { ...DEFAULT_PLACE, openOffice: true },
  noRoom: { ...DEFAULT_PLACE, has: [] },
  shoesOff: { ...DEFAULT_PLACE, has: [...DEFAULT_PLACE.has, "shoesOff"] },
  everything: { ...DEFAULT_PLACE, has: NEEDS },
};
export const PLACE_IDS = Object.keys(PLACES);

export interface Asked {
  readonly person: Person;
  readonly count: number;
}

/** Reads the options. Throws a {@link BadOption} for one that makes no sense. */
export function readOptions(args: readonly string[]): Asked {
  const options = parse(args);
  const settings = settingsIn(options.settings);
  const place = placeIn(options.place, settings);
  return {
    count: numberIn("count", options.count, 1, 10_000) ?? 400,
    person: {
      length: minutes(numberIn("minutes", options.minutes, 1, 120) ?? settings.breakMin),
      seed: numberIn("seed", options.seed, 0, Number.MAX_SAFE_INTEGER / 2) ?? 1,
      place: options.seated === true ? { ...place, seatedOnly: true } : place,
      conditions: conditionsIn(options.cautions),
      planned: exercisesForBreaks(settings, NO_CHOICES),
    },
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ minutes: text, count: text, seed: text, settings: text, cautions: text, place: text },
        seated: { type: "boolean" },
      },
    }).values;
  } catch {
    throw new BadOption(USAGE);
  }
}

function numberIn(name: string, text: string | undefined, least: number, most: number): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new BadOption(`--${name} is a whole number from ${least} to ${most}, not “${text}”.`);
  return number;
}

function settingsIn(file: string | undefined): Settings {
  if (file === undefined) return DEFAULT_SETTINGS;
  const text = textOf(file);
  const read = settingsDocument.read(parseJson(text.replace(/^\uFEFF/u, ""))?.value);
  if (read === null) throw new BadOption(`${file} is no file of settings.`);
  return read.value;
}
function textOf(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    throw new BadOption(`${file} could not be read.`);
  }
}

/** One of those above, or that of a profile of the settings; without an id that of the settings. */
function placeIn(id: string | undefined, settings: Settings): Place {
  const own = (of: Settings): Place => placeOf(of, false);
  if (id === undefined) return own(settings);
  const known = PLACES[id];
  if (known !== undefined) return known;
  if (settings.profiles.some((each) => each.id === id)) return own({ ...settings, ...switchProfile(settings, id) });
  const ids = [...PLACE_IDS, ...settings.profiles.map((each) => each.id)].join(", ");
  throw new BadOption(`There is no place “${id}”; there are ${ids}.`);
}

/** `none` answers every question with no; names answer those with yes, and the others with no. */
function conditionsIn(text: string | undefined): Conditions {
  if (text === undefined) return {};
  const names = text === "none" || text === "" ? [] : text.split(",").map((each) => each.trim());
  const unknown = names.find((each) => !isCondition(each));
  if (unknown !== undefined)
    throw new BadOption(`There is no “${unknown}” to go easy on; there are ${CONDITIONS.join(", ")}.`);
  return onlyConditions(names.filter(isCondition));
}
