import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");
const setupFiles = [path.join(root, "tests/support/fast-check-setup.ts")];
// Outside of Electron the package is but the path of a program, so the main process gets a stand-in written by hand.
const alias = [{ find: /^electron$/, replacement: path.join(root, "tests/support/ports/electron.ts") }];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: "node",
          include: ["tests/{shared,electron,scenarios}/**/*.test.ts", "tests/*.test.ts"],
          setupFiles,
        },
      },
      {
        root,
        test: {
          name: "views",
          environment: "jsdom",
          // jsdom and axe take their time over a whole screen on a busy machine; nothing here waits for a clock.
          testTimeout: 60_000,
          include: ["tests/renderer/**/*.test.{ts,tsx}"],
          setupFiles,
        },
      },
    ],
  },
});
