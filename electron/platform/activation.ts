import { app } from "electron";
import { HIDDEN } from "./hidden-start";

/**
 * Tells that someone started the app again, or clicked its icon in the dock. A start that was to open nothing asks for
 * nothing: that the app is there already is what it wanted.
 */
export function watchActivation(tell: () => void): void {
  app.on("second-instance", (_event, argv) => {
    if (!argv.includes(HIDDEN)) tell();
  });
  app.on("activate", () => tell());
}
