import fs from "node:fs";
import path from "node:path";

/** The least that an Electron tray app can be: an icon with a menu of one entry, in one file. What Plumbline is held against. */
export function writeBareApp(folder: string, icon: string): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "bare", main: "main.mjs", type: "module" }),
  );
  fs.writeFileSync(
    path.join(folder, "main.mjs"),
    `import { app, Menu, Tray } from "electron";
app.on("window-all-closed", () => {});
app.whenReady().then(() => {
  globalThis.tray = new Tray(${JSON.stringify(icon)});
  tray.setContextMenu(Menu.buildFromTemplate([{ label: "Quit", click: () => app.quit() }]));
});
`,
  );
}
