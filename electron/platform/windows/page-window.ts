import { BrowserWindow, type BrowserWindowConstructorOptions } from "electron";
import path from "node:path";
import type { PageKind } from "../../../shared/schemas/channel";
import { IS_PACKAGED } from "../build";
import { PAGE_URLS } from "./pages";
import { keepAbove } from "./placing";

/** Where the built preloads and pages lie. */
export interface AppPaths {
  readonly preloads: string;
  readonly pages: string;
  readonly icons: string;
}

/** A window with one of our pages, locked down. Nothing is shown before the page is painted. */
export function openPage(kind: PageKind, files: AppPaths, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    icon: path.join(files.icons, "app/128x128.png"),
    // The first click on a page of a break is an answer, also where another program is in front (macOS): a page that takes no
    // keyboard never gets a second one.
    acceptFirstMouse: kind === "break",
    ...options,
    show: false,
    webPreferences: {
      preload: path.join(files.preloads, `${kind}.cjs`),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !IS_PACKAGED,
      // A page would get the system's dialog for files before anybody is asked whether it may.
      disableBlinkFeatures: "FileSystemAccessLocal",
      // The pages animate nothing while hidden; a break page must count on behind another window.
      backgroundThrottling: kind === "main",
    },
  });
  window.removeMenu();
  if (kind === "break" && process.platform === "darwin") comeToEverySpace(window);
  void window.loadURL(PAGE_URLS[kind]);
  return window;
}

/** A program that fills the screen has a Space of its own on macOS, on which other windows do not appear unless they say so. */
function comeToEverySpace(window: BrowserWindow): void {
  keepAbove(window);
  // The app lives in the menu bar already; changing what it is to that end would hide its windows for a moment.
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
}

/** Whether anything may be asked of a window: what is told of one may come when it is gone. */
export const isThere = (window: BrowserWindow): boolean => !window.isDestroyed() && !window.webContents.isDestroyed();

/** Takes a window away, if it is there. */
export function takeAway(window: BrowserWindow | null): void {
  if (window !== null && !window.isDestroyed()) window.destroy();
}

/** Whether a message came from this window's page. */
export const isFrom = (contentsId: number, window: BrowserWindow | null | undefined): window is BrowserWindow =>
  window !== null && window !== undefined && isThere(window) && window.webContents.id === contentsId;

/**
 * Shows a page once it is painted, or else once its content is loaded: a desktop of Wayland paints no window before it is
 * shown. Not where it is gone by then: a page may crash, or its display leave, meanwhile.
 */
export function onceReady(window: BrowserWindow, show: () => void): void {
  let isShown = false;
  const ready = (): void => {
    if (isShown || !isThere(window)) return;
    isShown = true;
    show();
  };
  window.once("ready-to-show", ready);
  window.webContents.once("did-finish-load", ready);
}
