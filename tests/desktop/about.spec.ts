import fs from "node:fs";
import path from "node:path";
import { licencesSchema } from "../../shared/about/licences-schema";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { expect, test } from "./fixtures";

test("About names every package of the build, and opens its licence by keyboard", async ({ launch, forbidMouse }) => {
  const page = await (await launch()).page("main");
  await skipWelcome(page);
  forbidMouse(page);
  await page.keyboard.press("Control+,");
  await page.locator('main [data-opens="about"]').press("Enter");
  const file = path.resolve(import.meta.dirname, "../../out/licences.json");
  const { packages } = licencesSchema.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  const lines = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  await expect(page.locator("main summary")).toHaveText(lines);
  await expect(page.locator("main")).toContainText("Copyright (c) 2026 The Plumbline authors");
  const react = page.locator("main details", { hasText: /^react \d/ });
  await react.locator("summary").press("Enter");
  await expect(react.getByText("Copyright (c) Meta Platforms")).toBeVisible();
});
