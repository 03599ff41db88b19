/**
 * What the carried Electron runs in place of an app of its own: it starts the app in the folder named on the command line.
 *
 * It is an ES module that waits for the app's main module at top level, because Electron holds `ready` back only until then:
 * the sandbox and the app's own scheme must be set before.
 */
export const LAUNCHER: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "electron", main: "launcher.mjs" }),
  "launcher.mjs": `import { app } from "electron";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

process.defaultApp = true;
const named = process.argv.slice(1).find((argument) => !argument.startsWith("-"));
const folder = fs.realpathSync(path.resolve(named ?? "."));
const about = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
app.setAppPath(folder);
app.setName(about.productName ?? about.name);
app.setVersion(about.version ?? "0.0.0");
app.setDesktopName(about.desktopName ?? about.name + ".desktop");
app.setPath("userData", path.join(app.getPath("appData"), app.name));
app.setPath("sessionData", app.getPath("userData"));
try {
  await import(pathToFileURL(path.join(folder, about.main ?? "index.js")).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
`,
};
