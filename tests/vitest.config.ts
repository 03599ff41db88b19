import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
const setupFiles = [`${root}tests/support/fast-check-setup.ts`];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
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
          include: ["tests/renderer/**/*.test.{ts,tsx}"],
          setupFiles,
        },
      },
    ],
  },
});
