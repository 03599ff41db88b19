/** A file has few keys; a line is short. */
const MOST_LINES = 20_000;

/**
 * The values of an ini file or of a `dconf dump`, by their place: section and key, parted by slashes. Both write the same
 * places with other signs ("micro_pause.limit" in [timers], "limit" in [timers/micro-pause]), so a dot is a slash here and an
 * underscore a dash. A later value replaces an earlier one. `null` where a line is neither section, value nor comment.
 */
export function readIni(text: string): ReadonlyMap<string, unknown> | null {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > MOST_LINES) return null;
  const values = new Map<string, unknown>();
  let section = "";
  for (const line of lines.map((each) => each.trim())) {
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const equals = line.indexOf("=");
    if (line.startsWith("[") && line.endsWith("]")) section = line.slice(1, -1);
    else if (equals < 1) return null;
    else values.set(placeOf(`${section}/${line.slice(0, equals)}`), valueOf(line.slice(equals + 1).trim()));
  }
  return values;
}

const placeOf = (written: string): string =>
  written
    .toLowerCase()
    .replaceAll(".", "/")
    .replaceAll("_", "-")
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("/")
    .replace(/^org\/workrave\//, "");

/** Numbers may carry their type in a dump, and texts stand in quotes. */
function valueOf(written: string): unknown {
  if (written === "true" || written === "false") return written === "true";
  const number = /^(?:u?int(?:16|32|64) |byte )?(-?\d{1,15}(?:\.\d{1,15})?)$/.exec(written);
  if (number !== null) return Number(number[1]);
  const quoted = /^(?:'([^']*)'|"([^"]*)")$/.exec(written);
  return quoted === null ? written : (quoted[1] ?? quoted[2]);
}
