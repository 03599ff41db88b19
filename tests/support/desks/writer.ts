import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Desk } from "./desk";
import type { DeskWindow } from "./compositor";
import { Program } from "./program";
import { until } from "../desktop/until";

/** It asks for no dictionary: what leaves the machine in a test is to be ours. */
const APP = `const { app, BrowserWindow } = require("electron");
const { appendFileSync } = require("node:fs");
app.disableHardwareAcceleration();
app.on("session-created", (session) => session.setSpellCheckerLanguages([]));
void app.whenReady().then(() => {
  const window = new BrowserWindow({ title: "A letter", width: 640, height: 400 });
  window.webContents.on("before-input-event", (_event, { type, key }) => {
    if (type === "keyDown") appendFileSync("WRITTEN", key);
  });
  void window.loadURL("data:text/html,<title>A letter</title><textarea autofocus></textarea>");
});
`;

/** Another program that a person writes in, with a window of Wayland's own. */
export class Writer {
  readonly #desk: Desk;
  readonly #program: Program;
  readonly #written: string;

  private constructor(desk: Desk, program: Program, written: string) {
    this.#desk = desk;
    this.#program = program;
    this.#written = written;
  }

  static async open(desk: Desk, electron: string): Promise<Writer> {
    const folder = mkdtempSync(path.join(desk.folder, "writer-"));
    const written = path.join(folder, "written");
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "letter", main: "main.cjs" }));
    writeFileSync(path.join(folder, "main.cjs"), APP.replace("WRITTEN", written));
    const args = [
      "--no-sandbox",
      "--ozone-platform=wayland",
      `--user-data-dir=${path.join(folder, "profile")}`,
      folder,
    ];
    const program = new Program([electron, ...args], desk.env, path.join(folder, "log"));
    const writer = new Writer(desk, program, written);
    await writer.window();
    return writer;
  }

  /** Its window, once it is there. */
  window(): Promise<DeskWindow> {
    return until("the letter", async () => {
      this.#program.mustRun();
      return (await this.#desk.windows()).find(({ pid }) => pid === this.#program.pid);
    });
  }
  /** Writes on: types while its window has the keyboard. */
  async takeUp(): Promise<void> {
    const window = await this.window();
    if (window.hasKeyboard) return;
    await this.#desk.focus(window);
    await until("the letter to have the keyboard", async () => (await this.window()).hasKeyboard);
  }
  /** What has come of all that was typed. */
  get text(): string {
    return existsSync(this.#written) ? readFileSync(this.#written, "utf8") : "";
  }
  close(): void {
    this.#program.stop();
  }
}
