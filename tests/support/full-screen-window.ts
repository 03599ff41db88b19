import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** It asks for no dictionary: what leaves the machine in a test is to be ours. */
const APP = `const { app, BrowserWindow } = require("electron");
app.on("session-created", (session) => session.setSpellCheckerLanguages([]));
void app.whenReady().then(() => new BrowserWindow({ fullscreen: true, title: "A film" }));
`;

/** Another program whose window fills the screen, as a film does. Answers the function that ends it. */
export function openFullScreen(electron: string, env: NodeJS.ProcessEnv): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "plumbline-film-"));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "film", main: "main.cjs" }));
  writeFileSync(path.join(folder, "main.cjs"), APP);
  const film = spawn(electron, ["--no-sandbox", folder], { env, stdio: "ignore" });
  return () => {
    film.kill();
    film.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  };
}
