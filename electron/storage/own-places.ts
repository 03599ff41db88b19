import fs from "node:fs";
import path from "node:path";
import { setAside, type ClearedPlace } from "./files/set-aside";
import { isMonth, MOST_MONTH } from "./history/month-file";
import { MOST_TOLD, TOLD } from "./history/flaw-log";
import { OWN } from "./own-names";
import { OWN_TABLE } from "./own-table";

/** Documents are not among them: each says for itself what stands in its place, and leaves it alone. */
const PLACES: readonly ClearedPlace[] = OWN_TABLE.flatMap(({ name, most }) => (most === null ? [] : [{ name, most }]));

/** Clears our places of what is not ours, once, before anything is read. Answers what it is called now. Never throws. */
export function clearOwnPlaces(folder: string, epoch: number): readonly string[] {
  const aside = setAside(folder, PLACES, epoch);
  const files = filesOfHistory(path.join(folder, OWN.history.name));
  return [...aside, ...setAside(folder, files, epoch)];
}

function filesOfHistory(history: string): readonly ClearedPlace[] {
  try {
    const months = fs.readdirSync(history).filter(isMonth);
    const of = (name: string, most: number): ClearedPlace => ({ name: path.join(OWN.history.name, name), most });
    return [...months.map((name) => of(name, MOST_MONTH)), of(TOLD, MOST_TOLD)];
  } catch {
    // There is none yet, or it says so itself when it is read.
    return [];
  }
}
