import { app } from "electron";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { BuildKind } from "../../shared/about/about";
import { BUILD } from "./build";
import { startedBy } from "./program-names";

/** Makes the app start when the person signs in, or not. Throws when the system refuses. */
export function setAutostart(on: boolean, build = BUILD): void {
  if (process.platform === "linux") return setLinuxAutostart(on, build);
  app.setLoginItemSettings({ openAtLogin: on, args: ["--hidden"] });
}

/** Linux desktops read entries in a folder; Electron has no call for it. */
function setLinuxAutostart(on: boolean, build: BuildKind): void {
  const config = process.env["XDG_CONFIG_HOME"] ?? path.join(os.homedir(), ".config");
  const file = path.join(config, "autostart", "plumbline.desktop");
  if (!on) return fs.rmSync(file, { force: true });
  const command = [
    process.env["APPIMAGE"] ?? startedBy(process.execPath, build, process.platform),
    ...(build === "development" ? [app.getAppPath()] : []),
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
