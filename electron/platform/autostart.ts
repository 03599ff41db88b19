import { app } from "electron";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Makes the app start when the person signs in, or not. Throws when the system refuses. */
export function setAutostart(on: boolean): void {
  if (process.platform === "linux") return setLinuxAutostart(on);
  app.setLoginItemSettings({ openAtLogin: on, args: ["--hidden"] });
}

/** Linux desktops read entries in a folder; Electron has no call for it. */
function setLinuxAutostart(on: boolean): void {
  const config = process.env["XDG_CONFIG_HOME"] ?? path.join(os.homedir(), ".config");
  const file = path.join(config, "autostart", "plumbline.desktop");
  if (!on) return fs.rmSync(file, { force: true });
  const command = [
    process.env["APPIMAGE"] ?? process.execPath,
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    "--hidden",
  ];
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, entry(command.map(quoted).join(" ")));
}

/** Quoting as the Desktop Entry Specification wants it for Exec. */
const quoted = (part: string): string => `"${part.replaceAll(/["`$\\]/g, "\\$&").replaceAll("%", "%%")}"`;
const entry = (command: string): string =>
  [
    "[Desktop Entry]",
    "Type=Application",
    `Name=${app.name}`,
    `Exec=${command}`,
    "X-GNOME-Autostart-enabled=true",
    "",
  ].join("\n");
