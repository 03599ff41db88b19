/** What an entry says: the line that starts the program, as it stands there, and whether the desktop follows it. */
export interface DesktopEntry {
  readonly exec: string;
  readonly isOn: boolean;
}

/** The text of an entry that starts a program. Neither a path nor a name can bring a second line in. */
export const desktopEntry = (name: string, command: readonly string[]): string =>
  [
    "[Desktop Entry]",
    "Type=Application",
    `Name=${escaped(name)}`,
    `Exec=${execOf(command)}`,
    "X-GNOME-Autostart-enabled=true",
    "",
  ].join("\n");

/**
 * A command as the Desktop Entry Specification wants it for Exec, where each part is quoted first and the whole is a string
 * with escapes then: a backslash of a path comes to four.
 *
 * GLib asks whether the program is there before it makes `%` of `%%`, and refuses such an entry; the shell does not ask.
 */
export function execOf(command: readonly string[]): string {
  const [program = ""] = command;
  const whole = program.includes("%") ? ["/bin/sh", "-c", 'exec "$0" "$@"', ...command] : command;
  return escaped(whole.map(quoted).join(" "));
}

/** Reads an entry; what is no entry starts nothing. */
export function readDesktopEntry(text: string): DesktopEntry {
  const exec = valueOf(text, "Exec") ?? "";
  const isHidden = valueOf(text, "Hidden") === "true" || valueOf(text, "X-GNOME-Autostart-enabled") === "false";
  return { exec, isOn: exec !== "" && !isHidden };
}

/** The program that a line starts; of one that goes by the shell, the shell. */
export function programOf(exec: string): string {
  const line = exec.replaceAll(/\\([\\snrt])/g, (_whole, letter: string) => UNESCAPED[letter] ?? letter);
  const quotedPart = /^"((?:[^"\\]|\\[^])*)"/.exec(line)?.[1];
  const program = quotedPart?.replaceAll(/\\([^])/g, "$1") ?? /^\S*/.exec(line)?.[0] ?? "";
  return program.replaceAll("%%", "%");
}

const UNESCAPED: Readonly<Record<string, string>> = { "\\": "\\", s: " ", n: "\n", r: "\r", t: "\t" };
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (text: string): string => text.replaceAll(/[\\\n\r\t]/g, (letter) => ESCAPES[letter] ?? letter);
const quoted = (part: string): string => `"${part.replaceAll(/["`$\\]/g, "\\$&").replaceAll("%", "%%")}"`;

/** Of the entry itself: an action in the same file has lines of the same names. */
function valueOf(text: string, key: string): string | undefined {
  const [, own = ""] = /^\[Desktop Entry\][^\n]*\n([^]*?)(?=^\[|$(?![^]))/m.exec(text.replaceAll("\r\n", "\n")) ?? [];
  return new RegExp(`^${key} *= *(.*?) *$`, "m").exec(own)?.[1];
}
