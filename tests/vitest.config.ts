import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");
const setupFiles = [path.join(root, "tests/support/fast-check-setup.ts")];
const viewsSetup = [...setupFiles, path.join(root, "tests/support/views-setup.ts")];
// Outside of Electron the package is but the path of a program, so the main process gets a stand-in written by hand.
const alias = [{ find: /^electron$/, replacement: path.join(root, "tests/support/ports/electron.ts") }];
/** A test that hangs is found out all the same, and one on a machine under load is none. */
const testTimeout = 60_000;

/** Where people are; the machine that the tests run on is mostly in UTC, where a local time is not to be told from another. */
const ZONES = ["America/New_York", "Europe/Berlin", "Pacific/Auckland"];
/** What tells, counts or keeps local time; none of it is slow. */
const OF_TIME = {
  node: [
    "tests/zones/*.test.ts",
    "tests/shared/time/*.test.ts",
    "tests/shared/i18n/{dates,translator}.test.ts",
    "tests/shared/calendar/{days-off,calendar-files,forms-of-events}.test.ts",
    "tests/shared/history/from-output.test.ts",
    "tests/shared/scheduler/{clocks,pause}.test.ts",
    "tests/shared/workspace/{checklist/{actions,checks},report/report}.test.ts",
    "tests/electron/app/{app-localization,compose}.test.ts",
    "tests/electron/features/{history/history-feature,settings/import-days-off,tray/tray-feature,zone/*}.test.ts",
    "tests/electron/platform/clock.test.ts",
  ],
  views: ["tests/renderer/main/{settings/days-off,state/use-localization,today/today-screen}.test.tsx"],
};

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
          // Most of it would be the loading of the same files.
          isolate: false,
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
          setupFiles: viewsSetup,
          testTimeout,
        },
      },
      ...ZONES.flatMap((zone) => [
        {
          root,
          resolve: { alias },
          test: {
            name: `node in ${zone}`,
            include: OF_TIME.node,
            env: { TZ: zone },
            // Most of it would be the loading of the same files.
            isolate: false,
            setupFiles,
            testTimeout,
          },
        },
        {
          root,
          test: {
            name: `views in ${zone}`,
            environment: "jsdom",
            include: OF_TIME.views,
            env: { TZ: zone },
            setupFiles: viewsSetup,
            testTimeout,
          },
        },
      ]),
    ],
  },
});
