import fs from "node:fs";
import path from "node:path";

/*
 * The zone of a file such as /etc/localtime. Its name is not in it: it is known from where the link points to, or, where the
 * file is a copy, from the name beside it or from the one of the same content.
 */

/** Where this system keeps the files of all zones. */
const DATABASE = "/usr/share/zoneinfo";
/** Other forms of the same zones. */
const OTHER_FORMS = new Set(["posix", "right"]);
const MOST_LINKS = 8;

/** What tells one state of the file from the next, at the cost of reading a link; `null` where there is none. Never throws. */
export function stampOf(file: string, links = MOST_LINKS): string | null {
  const target = quietly(() => fs.readlinkSync(file));
  if (target === undefined) {
    const found = quietly(() => fs.statSync(file));
    return found === undefined ? null : `${found.ino} ${found.mtimeMs} ${found.size}`;
  }
  // A link to a link says nothing of where that one points to.
  const isLast = links === 0 || target.includes("zoneinfo/");
  return isLast ? target : `${target} ${stampOf(path.resolve(path.dirname(file), target), links - 1)}`;
}

/** The names that the zone of the file may have, the surest first, found as they are asked for. Never throws. */
export function* zoneNamesOf(file: string, database = DATABASE): Generator<string> {
  let at = file;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const target = quietly(() => fs.readlinkSync(at));
    if (target === undefined) break;
    const [, name] = /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(target) ?? [];
    if (name !== undefined) yield name;
    at = path.resolve(path.dirname(at), target);
  }
  const content = quietly(() => fs.readFileSync(file));
  if (content === undefined) return;
  const beside = quietly(() => fs.readFileSync(path.join(path.dirname(file), "timezone"), "utf8"))?.trim();
  const isSame = (name: string): boolean =>
    quietly(() => fs.readFileSync(path.join(database, name)))?.equals(content) === true;
  // It may be of earlier than the file.
  if (beside !== undefined && !beside.includes("..") && isSame(beside)) yield beside;
  for (const name of namesIn(database, content.length)) if (isSame(name)) yield name;
}

/** The names in the database whose files have a size. */
function* namesIn(database: string, size: number, folder = ""): Generator<string> {
  const entries = quietly(() => fs.readdirSync(path.join(database, folder), { withFileTypes: true })) ?? [];
  for (const entry of entries) {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory() && !OTHER_FORMS.has(name)) yield* namesIn(database, size, name);
    else if (entry.isFile() && quietly(() => fs.statSync(path.join(database, name)).size) === size) yield name;
  }
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
