import { screen } from "electron";

/** The displays that are there now, each under a name that stays the same when it is plugged in again. */
export function presentDisplays(): readonly string[] {
  return screen
    .getAllDisplays()
    .map(({ label, size }) => `${label} ${size.width}×${size.height}`.trim())
    .sort();
}

export function onDisplaysChanged(tell: () => void): void {
  screen.on("display-added", tell);
  screen.on("display-removed", tell);
}
