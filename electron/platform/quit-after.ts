import { app, powerMonitor } from "electron";

/** How a session or a terminal asks a program to end. */
const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/**
 * Lets something be done before the app ends, by whichever way: the menu, the end of the session, a signal. The windows are
 * still there then; `last` is for when they are not.
 */
export function quitAfter(before: () => Promise<void>, last: () => void): void {
  let state: "running" | "ending" | "done" = "running";
  app.on("before-quit", (event) => {
    if (state === "done") return;
    event.preventDefault();
    if (state === "ending") return;
    state = "ending";
    void before()
      .catch((error: unknown) => console.error(error))
      .then(() => {
        state = "done";
        app.quit();
      });
  });
  app.on("will-quit", last);
  // A library that electron-store brings listens to the signals too, and would end the app on the spot.
  for (const signal of SIGNALS) process.on(signal, () => app.quit());
  powerMonitor.on("shutdown", () => app.quit());
}
