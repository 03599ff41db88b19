import type { BrowserWindow, BrowserWindowConstructorOptions, Display } from "electron";
import type { Firmness } from "../../../shared/settings/settings";
import { WINDOW_COLOURS } from "../../../shared/window-colours";
import { openPage, type AppPaths } from "./page-window";
import { ABOVE_OTHERS, coversWhole, displayInUse, keepAbove, quietCover } from "./placing";
import { pagePlace, smallPlace } from "./window-places";

/** What a page of a display is for: the content, or covering the display quietly. */
export type PageRole = "content" | "cover";

const ALIKE = {
  frame: false,
  resizable: false,
  skipTaskbar: true,
  ...ABOVE_OTHERS,
  backgroundColor: WINDOW_COLOURS.break,
} as const satisfies BrowserWindowConstructorOptions;

/** Opens the page of a display, hidden. */
export function openBreakPage(files: AppPaths, role: PageRole, bounds: Electron.Rectangle): BrowserWindow {
  const page = openPage("break", files, {
    ...ALIKE,
    ...bounds,
    movable: false,
    minimizable: false,
    fullscreenable: coversWhole("later"),
    hasShadow: true,
    ...(role === "cover" ? quietCover() : {}),
  });
  keepAbove(page);
  return page;
}

/** Opens the window of a notice or microbreak, hidden. */
export const openSmallWindow = (files: AppPaths): BrowserWindow =>
  openPage("break", files, { ...ALIKE, ...smallBounds(), focusable: false });

/** Where the small window stands: in a corner, where the person is. */
export const smallBounds = (): Electron.Rectangle => smallPlace(displayInUse());

/** A cover takes the whole display; the content as much of it as the person wants, and the desktop lets it have at once. */
export function pageBounds(display: Display, role: PageRole, firmness: Firmness): Electron.Rectangle {
  if (role === "cover") return display.bounds;
  if (firmness === "gentle") return pagePlace(display);
  return coversWhole("atOnce") ? display.bounds : display.workArea;
}
