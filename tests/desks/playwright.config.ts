import { defineConfig } from "@playwright/test";
import { PATIENCE } from "../support/desktop/until";

/** The desks of Wayland: two at a time, each with a compositor of its own. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: PATIENCE },
  outputDir: "../../node_modules/.cache/playwright-desks",
});
