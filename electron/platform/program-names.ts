import path from "node:path";
import type { BuildKind } from "../../shared/about/about";

/** What a person, a desktop entry and the start at login call, on Linux: it looks at the sandbox before the engine starts. */
export const LAUNCHER = "plumbline";
/** The engine with the app, which the launcher starts. */
export const PROGRAM = "plumbline-app";

/** The file by which the running app is started again. `executable` is the engine that runs. */
export const startedBy = (executable: string, build: BuildKind, platform: string): string =>
  build !== "development" && platform === "linux" ? path.join(path.dirname(executable), LAUNCHER) : executable;
