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
export const desksHere = (wanted: boolean): readonly AvailableDesk[] =>
  DESKS.filter((desk) => (missing(desk).length === 0) === wanted);

const missing = ({ commands }: AvailableDesk): readonly string[] =>
  Object.entries(commands).flatMap(([command, name]) => (hasCommand(command) ? [] : [name]));

/** Installs what the desks need, all at once; where that does not work, one by one. The tests skip those that are not there. */
export function installDesks(): void {
  const packages = [...new Set(desksHere(false).flatMap(missing))];
  if (installPackages(packages)) return;
  for (const desk of desksHere(false))
    if (!installPackages(missing(desk))) console.error(`setup: ${desk.name} cannot be had; its tests will be skipped.`);
}
