import { app, BrowserWindow, screen, type BrowserWindowConstructorOptions, type Display } from "electron";
import { canPlaceWindows } from "../../../shared/diagnostics/windowing";
import { windowing } from "../windowing";
import { centred, within } from "./window-places";

/*
 * Where a window is, what lies over what, and which has the keyboard. Everything that Electron's own types say a desktop of
 * Wayland does not do is asked for here and nowhere else (see .eslint.wayland.mjs), so that there is one place that knows it.
 */

/** Over the windows of other programs, where the desktop lets a program say so. */
export const ABOVE_OTHERS = { alwaysOnTop: true } as const satisfies BrowserWindowConstructorOptions;

/** Over panels and windows that are on top themselves, too. */
export const keepAbove = (window: BrowserWindow): void => window.setAlwaysOnTop(true, "screen-saver");

/**
 * A page that only covers a display. As a dock it may lie over the panels of a desktop of X, takes no keyboard, and is in no
 * list of windows; other windows as high as a display with a panel are moved to another one there.
 */
export const quietCover = (): BrowserWindowConstructorOptions => (process.platform === "linux" ? { type: "dock" } : {});

/**
 * When a window can fill a display with its panels: "later" on a desktop of X, where it has to ask for the full screen and is
 * given the keyboard along with it; "atOnce" elsewhere.
 */
export const coversWhole = (when: "atOnce" | "later"): boolean => (process.platform === "linux") === (when === "later");

/** Shows a window without taking the keyboard from what the person is typing into. */
export const showQuietly = (window: BrowserWindow): void => window.showInactive();

/** Gives the keyboard to a window. A program of macOS' menu bar is not in front because a window of its own is, and must ask. */
export function giveKeyboard(window: BrowserWindow): void {
  window.focus();
  if (process.platform === "darwin") app.focus({ steal: true });
}

/** Gives the keyboard to a window that is to fill its display, panels and all. GNOME leaves what has one size at that size. */
export function giveDisplay(window: BrowserWindow): void {
  giveKeyboard(window);
  if (!coversWhole("later")) return;
  window.setResizable(true);
  window.setFullScreen(true);
}

/** Shows a window that was hidden or made an icon, as quietly as the first time. */
export function bringBack(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  showQuietly(window);
}

/** Puts a window somewhere. */
export const place = (window: BrowserWindow, bounds: Electron.Rectangle): void => window.setBounds(bounds);

/** Tells when a window was hidden or made an icon, by the person or the desktop. */
export function onPutAway(window: BrowserWindow, tell: () => void): void {
  window.on("minimize", tell);
  window.on("hide", tell);
}

/**
 * The display that the person is at: the one with the pointer. On Wayland nobody is told where that is, and asking ends an
 * older engine where no window is open; there it is the desktop's first display.
 */
export const displayInUse = (): Display =>
  knowsPlaces() ? screen.getDisplayNearestPoint(screen.getCursorScreenPoint()) : screen.getPrimaryDisplay();

/** The display that the middle of a window is on; `null` where it is on none, "unknown" where the desktop keeps it to itself. */
export function displayOf(window: BrowserWindow): Display["id"] | null | "unknown" {
  if (!knowsPlaces()) return "unknown";
  const { x, y, width, height } = window.getBounds();
  const middle = { x: x + width / 2, y: y + height / 2 };
  return screen.getAllDisplays().find(({ bounds }) => isIn(bounds, middle))?.id ?? null;
}

/** Brings a window whose display is gone onto one that is there, as large as it was where there is room. */
export function bringIntoSight(window: BrowserWindow): void {
  if (displayOf(window) !== null) return;
  const { workArea } = screen.getPrimaryDisplay();
  window.setBounds(centred(workArea, within(workArea, window.getBounds())));
}

const isIn = ({ x, y, width, height }: Electron.Rectangle, at: Electron.Point): boolean =>
  at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;

/** Whether the app's windows are not Wayland's, which tells no place and lets none be chosen. */
const knowsPlaces = (): boolean => canPlaceWindows(windowing());

/** Whether a page of ours covers a display, which to Windows is as good as any other full screen. */
export function isScreenOurs(): boolean {
  const displays = screen.getAllDisplays().map(({ bounds }) => bounds);
  const windows = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
  return windows.some((each) => {
    const own = each.getBounds();
    return displays.some(({ x, y, width, height }) => {
      return own.x <= x && own.y <= y && own.x + own.width >= x + width && own.y + own.height >= y + height;
    });
  });
}
