import { Menu, type MenuItemConstructorOptions } from "electron";

/**
 * Of the engine's own menu nothing is left: it reloads pages and opens the developer tools. On macOS the keys for cutting,
 * pasting, hiding and quitting are those of a menu, so that there is one with these; the system names its entries.
 */
const ON_MACOS: readonly MenuItemConstructorOptions[] = [
  { role: "appMenu" },
  { role: "editMenu" },
  { role: "windowMenu" },
];

export function setAppMenu(platform: NodeJS.Platform = process.platform): void {
  Menu.setApplicationMenu(platform === "darwin" ? Menu.buildFromTemplate([...ON_MACOS]) : null);
}
