import { hasCommand, installPackages } from "./system-packages";

/** A desk of Wayland that the tests can have, and what it takes, by Debian's names. */
interface AvailableDesk {
  readonly name: string;
  /** The file of its tests. */
  readonly spec: string;
  readonly commands: Readonly<Record<string, string>>;
}

const DESKS: readonly AvailableDesk[] = [
  {
    name: "sway",
    spec: "sway.spec",
    commands: { sway: "sway", grim: "grim", wtype: "wtype", Xwayland: "xwayland" },
  },
  { name: "KWin", spec: "kwin.spec", commands: { kwin_wayland: "kwin-wayland", Xwayland: "xwayland" } },
  { name: "GNOME Shell", spec: "gnome.spec", commands: { "gnome-shell": "gnome-shell", Xwayland: "xwayland" } },
];

/** The desks that this machine has, or those that it has not. */
export const desksHere = (wanted: boolean, has = hasCommand): readonly AvailableDesk[] =>
  DESKS.filter((desk) => (missing(desk, has).length === 0) === wanted);

const missing = ({ commands }: AvailableDesk, has: typeof hasCommand): readonly string[] =>
  Object.entries(commands).flatMap(([command, name]) => (has(command) ? [] : [name]));

/** What an installation of desks needs of the system. */
export interface Installing {
  readonly has: (command: string) => boolean;
  readonly install: (packages: readonly string[]) => boolean;
  readonly say: (line: string) => void;
}
const HERE: Installing = { has: hasCommand, install: installPackages, say: (line) => console.error(line) };

/** Installs what the desks need, all at once; where that does not work, one by one. The tests skip those that are not there. */
export function installDesks({ has, install, say }: Installing = HERE): void {
  if (install([...new Set(desksHere(false, has).flatMap((desk) => missing(desk, has)))])) return;
  for (const desk of desksHere(false, has))
    if (!install(missing(desk, has))) say(`setup: ${desk.name} cannot be had; its tests will be skipped.`);
}
