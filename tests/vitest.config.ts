import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");
const setupFiles = [path.join(root, "tests/support/fast-check-setup.ts")];
// Outside of Electron the package is but the path of a program, so the main process gets a stand-in written by hand.
const alias = [{ find: /^electron$/, replacement: path.join(root, "tests/support/ports/electron.ts") }];
/** A test that hangs is found out all the same, and one on a machine under load is none. */
const testTimeout = 60_000;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: "node",
          include: ["tests/{shared,electron,scenarios,simulation}/**/*.test.ts", "tests/*.test.ts"],
          setupFiles,
          testTimeout,
        },
      },
      {
        root,
        test: {
          name: "views",
          environment: "jsdom",
          include: ["tests/renderer/**/*.test.{ts,tsx}"],
          setupFiles: [...setupFiles, path.join(root, "tests/support/views-setup.ts")],
          testTimeout,
        },
      },
    ],
  },
});
