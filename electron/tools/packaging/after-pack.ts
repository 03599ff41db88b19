import { FuseV1Options, FuseVersion } from "@electron/fuses";
import type { AfterPackContext } from "electron-builder";
import fs from "node:fs";
import path from "node:path";
import { LAUNCHER, PROGRAM } from "../../platform/program-names";
import { launcherScript } from "./launcher";

/** What of the engine is closed for good in a package. Here, since electron-builder's own turn comes after the renaming. */
const FUSES = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} as const;

/** Called by electron-builder once a package's folder is filled: sets the fuses and, on Linux, puts the launcher in front. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const { packager, appOutDir, electronPlatformName } = context;
  await packager.addElectronFuses(context, FUSES);
  if (electronPlatformName !== "linux") return;
  // What the carried Electron runs where it has no app.
  fs.rmSync(path.join(appOutDir, "resources/default_app.asar"), { force: true });
  const launcher = path.join(appOutDir, LAUNCHER);
  fs.renameSync(launcher, path.join(appOutDir, PROGRAM));
  fs.writeFileSync(launcher, launcherScript(), { mode: 0o755 });
}
