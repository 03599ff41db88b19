import { app } from "electron";

/** With this the app starts for the person's whole session, and opens no window by itself. */
export const HIDDEN = "--hidden";

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
