import { BrowserWindow, type BrowserWindowConstructorOptions } from "electron";
import path from "node:path";
import type { PageKind } from "../../../shared/schemas/channel";
import { IS_PACKAGED } from "../build";
import { PAGE_URLS } from "./pages";

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
  void window.loadURL(PAGE_URLS[kind]);
  return window;
}

/** Shows a page once it is painted, unless it is gone by then: a page may crash, or its display leave, meanwhile. */
export function oncePainted(window: BrowserWindow, show: () => void): void {
  window.once("ready-to-show", () => {
    if (!window.isDestroyed() && !window.webContents.isDestroyed()) show();
  });
}
