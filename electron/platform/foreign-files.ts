import { access } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { FOREIGN_APPS, type ForeignApp } from "../../shared/importers/importer";
import type { ChosenFile } from "../ports";
import { readFileSoon } from "./open-file";

/** The settings files of other break apps, in the places where those keep them. */
export interface ForeignFiles {
  /** The apps that have one. Never rejects. */
  readonly find: () => Promise<readonly ForeignApp[]>;
  /** `null` where there is none, or none any more. Rejects as choosing a file does. */
  readonly read: (app: ForeignApp, maxBytes: number) => Promise<ChosenFile | null>;
}

/** Where each app keeps its settings, below the folder of a Linux person's settings or below their home. */
const IN_CONFIG: Readonly<Record<ForeignApp, readonly string[]>> = {
  stretchly: ["Stretchly/config.json", "stretchly/config.json"],
  breaktimer: ["BreakTimer/config.json"],
  workrave: ["workrave/workrave.ini"],
  safeeyes: ["safeeyes/safeeyes.json"],
};
const IN_HOME: Readonly<Record<ForeignApp, readonly string[]>> = {
  stretchly: [
    ".var/app/net.hovancik.Stretchly/config/Stretchly/config.json",
    "snap/stretchly/current/.config/Stretchly/config.json",
  ],
  breaktimer: [],
  workrave: [".workrave/workrave.ini"],
  safeeyes: [],
};

/** Every place that a file of an app may be in, the likeliest first. */
export function foreignPlaces(app: ForeignApp, home: string, env: NodeJS.ProcessEnv): readonly string[] {
  const { XDG_CONFIG_HOME: config = "" } = env;
  const folder = path.isAbsolute(config) ? config : path.join(home, ".config");
  return [
    ...IN_CONFIG[app].map((each) => path.join(folder, each)),
    ...IN_HOME[app].map((each) => path.join(home, each)),
  ];
}

/** The files of other apps, looked for only when the person asks. Only Linux has them in known places. */
export function foreignFiles(
  { home, env }: { readonly home: string; readonly env: NodeJS.ProcessEnv } = { home: os.homedir(), env: process.env },
): ForeignFiles {
  const placeOf = async (app: ForeignApp): Promise<string | null> => {
    for (const place of foreignPlaces(app, home, env)) if (await isThere(place)) return place;
    return null;
  };
  return {
    find: async () => {
      const places = await Promise.all(FOREIGN_APPS.map(placeOf));
      return FOREIGN_APPS.filter((_app, at) => places[at] !== null);
    },
    read: async (app, maxBytes) => {
      const place = await placeOf(app);
      return place === null ? null : { name: path.basename(place), bytes: await readFileSoon(place, maxBytes) };
    },
  };
}

const isThere = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    () => false,
  );
