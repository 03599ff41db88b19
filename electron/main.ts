import { app, dialog } from "electron";
import path from "node:path";
import { setAppMenu } from "./platform/app-menu";
import { IS_PACKAGED } from "./platform/build";
import { lookAtDataFolder, placeOfTheEngine } from "./platform/data-folder";
import { closeEngine } from "./platform/engine-switches";
import { sayWhoWeAre, stayOutOfTheDock } from "./platform/identity";
import type { ProgramPaths } from "./platform/platform";
import { registerAppScheme, serveAppFiles } from "./platform/windows/app-protocol";
import { guardApp, isOpenedToDebugging, isStartedUnsandboxed } from "./platform/windows/guards";
import { catchWhatNobodyCaught } from "./platform/last-resort";
import { TrayIconAdapter } from "./platform/tray";
import { isStartedInstead } from "./platform/windowing";
import { FaultLog } from "./storage/fault-log";

/*
 * The start: what must be said before Electron is ready, then the app itself. Electron holds `ready` back until this module
 * has run, so nothing here may wait for it at the top level.
 */
const out = path.resolve(import.meta.dirname, "..");
const files: ProgramPaths = {
  preloads: path.join(out, "preload"),
  threads: path.join(out, "thread"),
  pages: path.join(out, "renderer"),
  icons: path.join(out, "icons"),
  licences: path.join(out, "licences.json"),
};
const faults = new FaultLog(() => app.getPath("userData"));
catchWhatNobodyCaught(faults);

const refusal = IS_PACKAGED ? whyNotToStart() : null;
if (refusal !== null) {
  console.error(refusal);
  app.exit(1);
} else if (!isStartedInstead()) {
  prepare();
}

/** Why a package does not start the way it was started. */
function whyNotToStart(): string | null {
  if (isOpenedToDebugging()) return "Plumbline does not start with a debugging port open.";
  return isStartedUnsandboxed() ? "Plumbline does not start without its sandbox." : null;
}

function prepare(): void {
  if (!IS_PACKAGED) takeFolder(process.env["PLUMBLINE_USER_DATA"]);
  // As root the sandbox cannot work; setting it all the same would end every page.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  sayWhoWeAre();
  beLight();
  closeEngine();
  registerAppScheme();
  guardApp();
  setAppMenu();
  const data = lookAtDataFolder(app.getPath("userData"));
  // Without a lock Electron cannot tell "another one runs" from "no lock can be made", and the app would end without a word.
  if (data.refusal !== null) takeFolder(placeOfTheEngine(process.env));
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  // The tray keeps the app; closing its last window does not end it.
  app.on("window-all-closed", () => {});
  app
    .whenReady()
    .then(async () => {
      stayOutOfTheDock();
      // The icon first: the panel asks back for it, and gets no answer while the rest is loaded.
      const tray = new TrayIconAdapter(files.icons);
      serveAppFiles(files.pages);
      await oneMoment();
      const { startApp } = await import("./app/start");
      await startApp(files, tray, faults, data);
    })
    .catch(endWithReason);
}

/** Where a test or `npm run dev` wants the files to be kept, or where they have to be. */
function takeFolder(folder: string | undefined): void {
  if (folder === undefined) return;
  app.setPath("userData", folder);
  // Otherwise what the pages are zoomed to goes from one test to the next.
  app.setPath("sessionData", folder);
}

/** Long enough for a panel to take the icon, and too short to be noticed otherwise. */
const PANEL_MS = 40;
const oneMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PANEL_MS));

/** An app that cannot start says so; one without a tray or window would be a riddle. */
function endWithReason(reason: unknown): void {
  console.error(reason);
  dialog.showErrorBox("Plumbline could not start", String(reason));
  app.exit(1);
}

/** No 3D, and no network to keep a process for: a fifth less memory, and a third less work at start. */
function beLight(): void {
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch("disable-gpu");
  app.commandLine.appendSwitch("disable-software-rasterizer");
  app.commandLine.appendSwitch("enable-features", "NetworkServiceInProcess2");
}
