import fs from "node:fs";
import path from "node:path";
import { FaultLog, MOST_FAULTS } from "./fault-log";
import { setAside, type OwnPlace } from "./files/set-aside";
import { isMonth, MOST_MONTH } from "./history/month-file";
import { MOST_SNAPSHOT } from "./history/snapshot-store";

/** As much as the own sound may hold: half a minute on two channels. What was copied as it was had four megabytes. */
export const MOST_OWN_SOUND = 6_000_000;

/** Documents are not among them: each says for itself what stands in its place, and leaves it alone. */
const PLACES: readonly OwnPlace[] = [
  { name: "schedule.json", most: MOST_SNAPSHOT },
  { name: "own-sound", most: MOST_OWN_SOUND },
  { name: FaultLog.file, most: MOST_FAULTS },
  { name: "backup", most: "folder" },
  { name: "history", most: "folder" },
];

/** Clears our places of what is not ours, once, before anything is read. Answers what it is called now. Never throws. */
export function clearOwnPlaces(folder: string, epoch: number): readonly string[] {
  const aside = setAside(folder, PLACES, epoch);
  const months = monthsIn(path.join(folder, "history"));
  return [...aside, ...setAside(folder, months, epoch)];
}

function monthsIn(history: string): readonly OwnPlace[] {
  try {
    const names = fs.readdirSync(history).filter(isMonth);
    return names.map((name) => ({ name: path.join("history", name), most: MOST_MONTH }));
  } catch {
    // There is none yet, or it says so itself when it is read.
    return [];
  }
}
