import type { BrowserWindow, BrowserWindowConstructorOptions, Display } from "electron";
import type { Firmness } from "../../../shared/settings/settings";
import { WINDOW_COLOURS } from "../../../shared/window-colours";
import { openPage, type AppPaths } from "./page-window";
import { ABOVE_OTHERS, coversWhole, displayInUse, keepAbove, QUIET_COVER } from "./placing";

/** What a page of a display is for: the content, or covering the display quietly. */
export type PageRole = "content" | "cover";

const NOTICE = { width: 520, height: 184, margin: 16 } as const;
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
    ...(role === "cover" ? QUIET_COVER : {}),
  });
  keepAbove(page);
  return page;
}

/** Opens the window of a notice or microbreak, hidden. */
export const openSmallWindow = (files: AppPaths): BrowserWindow =>
  openPage("break", files, { ...ALIKE, ...smallBounds(), focusable: false });

/** Where the small window stands: in a corner, where the person is. */
export function smallBounds(): Electron.Rectangle {
  const { x, y, width } = displayInUse().workArea;
  const { width: own, height, margin } = NOTICE;
  return { x: x + width - own - margin, y: y + margin, width: own, height };
}

/** A cover takes the whole display; the content as much of it as the person wants, and the desktop lets it have at once. */
export function pageBounds(display: Display, role: PageRole, firmness: Firmness): Electron.Rectangle {
  if (role === "cover") return display.bounds;
  if (firmness === "gentle") return inside(display);
  return coversWhole("atOnce") ? display.bounds : display.workArea;
}

/** A window in the middle, with the work round it still in sight. */
function inside({ workArea: { x, y, width, height } }: Display): Electron.Rectangle {
  const inner = { width: Math.round(width * 0.85), height: Math.round(height * 0.85) };
  return { x: x + Math.round((width - inner.width) / 2), y: y + Math.round((height - inner.height) / 2), ...inner };
}
