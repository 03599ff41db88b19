import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.smoke.ts",
  workers: 1,
  retries: 0,
  timeout: 300_000,
  // Windows compiles something the first time it is asked for full screen, on a machine that is busy installing.
  expect: { timeout: 60_000 },
  outputDir: "../../node_modules/.cache/smoke",
});
