import fs from "node:fs";
import path from "node:path";
import { createTranslator } from "../../../shared/i18n/format";
import { BY_X } from "../../platform/linux/windowing";
import { PROGRAM } from "../../platform/program-names";
import { SANDBOX_SWITCHES, SANDBOX_VARIABLE } from "../../platform/sandbox-switches";

/** Stands in a text for what only the launcher knows. No text has it by itself. */
const LATER = "\u0000";

/**
 * The launcher of a Linux package: `launcher.sh` with the app's own words in it, in English, since it runs before any setting
 * is read. A test puts folders of its own in the place of the system's.
 */
export function launcherScript({ proc = "/proc", sockets = "/tmp/.X11-unix" } = {}): string {
  const t = createTranslator("en");
  const none = t("launcher.noSandbox");
  const parts: Readonly<Record<string, string>> = {
    proc: quoted(proc),
    sockets: quoted(sockets),
    byX: BY_X,
    program: PROGRAM,
    variable: SANDBOX_VARIABLE,
    switches: SANDBOX_SWITCHES.join(" | "),
    title: quoted(t("launcher.title")),
    appImage: quoted(`${none}\n\n${t("launcher.appImage")}`),
    helper: quoted(`${none}\n\n${t("launcher.helper", { helper: LATER })}`, "helper"),
    elsewhere: quoted(`${none}\n\n${t("launcher.elsewhere")}`),
    switch: quoted(t("launcher.switch", { name: LATER }), "without"),
  };
  const template = fs.readFileSync(path.join(import.meta.dirname, "launcher.sh"), "utf8");
  return template.replaceAll(/@(\w+)@/g, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The launcher has a place for "${name}", and nothing to put there.`);
    return part;
  });
}

/** A text as one word of the shell, in which a variable may stand. */
const quoted = (text: string, variable = ""): string =>
  text
    .split(LATER)
    .map((part) => `'${part.replaceAll("'", `'\\''`)}'`)
    .join(`"$${variable}"`);
