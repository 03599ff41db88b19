import { app, type BrowserWindow } from "electron";
import type { Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";
import { isThere } from "./page-window";

/** A page of ours that sounds or decodes takes some 100 MB; a decoder can be made to take gigabytes in seconds. */
const MOST_KILOBYTES = 300 * 1_024;
/** Half a gigabyte a second was seen, so it is looked at often; each look takes a millisecond. */
const LOOK_EVERY: Ms = 50;

/**
 * Ends the process of a page that takes more memory than it may, until the answer is called. Samples lie outside of the
 * engine's heap, which is all that its own limits know.
 */
export function limitMemory(page: BrowserWindow, after: Clock["after"]): () => void {
  let endWait = (): void => {};
  const look = (): void => {
    if (!isThere(page)) return;
    if (takes(page) > MOST_KILOBYTES) page.webContents.forcefullyCrashRenderer();
    else endWait = after(LOOK_EVERY, look);
  };
  endWait = after(LOOK_EVERY, look);
  return () => endWait();
}

function takes(page: BrowserWindow): number {
  const own = page.webContents.getOSProcessId();
  return app.getAppMetrics().find(({ pid }) => pid === own)?.memory.workingSetSize ?? 0;
}
