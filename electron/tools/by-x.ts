import fs from "node:fs";
import { BY_X, hasX } from "../platform/linux/windowing";
import { isXThere } from "../platform/linux/x-display";

/** What tells the engine to show windows by X, where it can: otherwise the app would begin a second time by itself. */
export const byX = (env: NodeJS.ProcessEnv): readonly string[] =>
  process.platform === "linux" && hasX({ env, isThere: (display) => isXThere(display, fs.existsSync) }) ? [BY_X] : [];
