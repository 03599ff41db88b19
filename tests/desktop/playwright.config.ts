import { defineConfig } from "@playwright/test";
import { PATIENCE } from "../support/desktop/until";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: PATIENCE },
  outputDir: "../../node_modules/.cache/playwright",
});
