/*
 * What `import … from "electron"` gives to the tests of the main process: outside of Electron that package is but the path of
 * a program. Each part is written by hand from what the app asks of it, and can be looked at and driven by a test.
 * tests/vitest.config.ts puts it in the place of the package; resetElectron() gives a test a desktop nobody has touched.
 */
import { app } from "./electron/app";
import { clipboard, dialog, shell } from "./electron/dialogs";
import { FakeMenu, FakeTray, nativeImage, nativeTheme } from "./electron/panel";
import { FakeNotification } from "./electron/notification";
import { ipcMain, protocol, session } from "./electron/gates";
import { powerMonitor, screen } from "./electron/desk";
import { FakeWindow } from "./electron/window";

export { app, clipboard, dialog, ipcMain, nativeImage, nativeTheme, powerMonitor, protocol, screen, session, shell };
export { FakeMenu as Menu, FakeNotification as Notification, FakeTray as Tray, FakeWindow as BrowserWindow };

export function resetElectron(): void {
  for (const part of [app, clipboard, dialog, ipcMain, nativeTheme, powerMonitor, protocol, screen, session, shell])
    part.reset();
  FakeMenu.ofApp = new FakeMenu([{ label: "Toggle Developer Tools" }]);
  FakeNotification.shown = [];
  FakeTray.made = [];
  FakeWindow.made = [];
}
