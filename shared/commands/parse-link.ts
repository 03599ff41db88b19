import type { Command } from "./command";
import { parseCommand } from "./parse-command";

/*
 * Links of the form plumbline://pause?for=30m, which any page and program can open. So they can do what a person undoes with
 * one press, and nothing more: no data is read, written or deleted, and no file is named.
 */

export const LINK_SCHEME = "plumbline";
const LONGEST = 200;
const LINK = /^plumbline:(?:\/\/)?([a-z]{1,20})\/?(?:\?([\w=&-]*))?$/i;

/** What each link takes, and the words that stand for it in a terminal. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  break: { routine: ["--routine"] },
  postpone: { for: [] },
  skip: {},
  pause: { for: [] },
  resume: {},
  open: { screen: [] },
};

/** The command of a link; `null` for any other text. An unknown parameter makes it none, and so does one too many. */
export function parseLink(link: string, screens: readonly string[]): Command | null {
  if (link.length > LONGEST) return null;
  const [, named, query = ""] = LINK.exec(link) ?? [];
  const name = named?.toLowerCase() ?? "";
  const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
  if (known === undefined) return null;
  const pairs = query === "" ? [] : query.split("&").map((pair) => pair.split("="));
  const words = [name];
  for (const [parameter = "", value = "", more] of pairs) {
    const before = Object.hasOwn(known, parameter) ? known[parameter] : undefined;
    if (before === undefined || more !== undefined) return null;
    words.push(...before, value);
  }
  const parsed = parseCommand(words, screens);
  return parsed.ok ? parsed.command : null;
}
