import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import { keepFit } from "../support/kept-fit";
import { expect, test, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

async function begin(app: RunningApp): Promise<Page> {
  const page = await app.page("main");
  await skipWelcome(page);
  return page;
}
const violations = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id);

test("a height typed with keys alone is there after a restart, in a file of its own", async ({
  launch,
  folder,
  desktop,
}) => {
  const app = await launch();
  const main = await begin(app);
  await main.keyboard.press("Control+4");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Desk fit");
  // From the title: the unit, then the height.
  await main.keyboard.press("Tab");
  await main.keyboard.press("Tab");
  await main.keyboard.type("181");
  await main.keyboard.press("Enter");
  await expect(main.getByRole("row", { name: /Seat height/ })).toContainText("47 cm");
  expect(await app.quit()).toBe(0);
  const kept: unknown = JSON.parse(fs.readFileSync(path.join(folder(), "measures.json"), "utf8"));
  expect(kept).toMatchObject({ schemaVersion: 2, person: { heightCm: 181 } });
  expect(fs.readFileSync(path.join(folder(), "settings.json"), "utf8")).not.toContain("181");

  const again = await launch();
  await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
  const window = await again.page("main");
  await window.keyboard.press("Control+4");
  await expect(window.getByLabel("Height without shoes")).toHaveValue("181");
});

test("a workspace that is added has its own desk, after a restart too", async ({ launch, desktop }) => {
  const app = await launch();
  const main = await begin(app);
  await main.keyboard.press("Control+2");
  await main.getByText("Change workspaces").click();
  await main.getByLabel("A new workspace").fill("Kitchen");
  await main.keyboard.press("Enter");
  await expect(main.getByRole("combobox", { name: "Workspace" })).toBeFocused();
  await main.keyboard.press("Control+4");
  await main.getByText("My desk doesn’t move").click();
  await main.getByLabel("Desk height").fill("74");
  await main.keyboard.press("Enter");
  expect(await app.quit()).toBe(0);

  const again = await launch();
  await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
  const window = await again.page("main");
  await window.keyboard.press("Control+4");
  await expect(window.getByRole("combobox", { name: "Workspace" })).toContainText("Kitchen");
  await expect(window.getByLabel("Desk height")).toHaveValue("74");
  await window.getByRole("combobox", { name: "Workspace" }).selectOption("My desk");
  await expect(window.getByLabel("Desk height")).toHaveValue("");
});

test("ROSA is answered with keys alone, and a draft outlives the app", async ({ launch, folder }) => {
  const app = await launch();
  const main = await begin(app);
  await main.keyboard.press("Control+2");
  await expect(main.getByRole("heading", { level: 1, name: "Workspace check" })).toBeFocused();
  // The workspace, the list, the way to change workspaces, then ROSA.
  for (let tab = 0; tab < 4; tab += 1) await main.keyboard.press("Tab");
  await main.keyboard.press("Enter");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Workspace score (ROSA)");
  await main.keyboard.press("Tab");
  await main.keyboard.press("Enter");
  await expect(main.getByRole("heading", { level: 2, name: "Seat height" })).toBeFocused();
  await main.keyboard.press("Tab");
  await main.keyboard.press("Space");
  await main.keyboard.press("ArrowDown");
  await expect(main.getByRole("radio", { name: /Too low/ })).toBeChecked();
  await main.keyboard.press("Tab");
  await main.keyboard.press("Space");
  await expect(main.getByRole("checkbox", { name: /Too little room/ })).toBeChecked();
  expect(await app.quit()).toBe(0);
  const kept: unknown = JSON.parse(fs.readFileSync(path.join(folder(), "rosa.json"), "utf8"));
  expect(kept).toMatchObject({
    drafts: { w1: { areas: { chairHeight: { base: "seatLow", increments: ["legsCramped"] } } } },
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on ROSA's questions and result, ${colorScheme}`, async ({
    launch,
    folder,
    desktop,
  }, info) => {
    keepFit(folder());
    const app = await launch();
    const main = await begin(app);
    await main.emulateMedia({ colorScheme });
    await main.keyboard.press("Control+2");
    await main.getByRole("button", { name: /ROSA/ }).click();
    await main.getByRole("button", { name: "Show the result of" }).last().click();
    await expect(main.getByText("5 of 10")).toBeVisible();
    expect(await violations(main)).toEqual([]);
    await main.getByRole("button", { name: "Back to the overview" }).click();
    await main.getByRole("button", { name: "Start" }).click();
    await main.getByRole("radio").first().check();
    expect(await violations(main)).toEqual([]);
    desktop.screenshot(info.outputPath(`rosa-${colorScheme}.png`));
  });
}

test("the drawing is not mirrored from right to left", async ({ launch, folder }) => {
  keepFit(folder());
  const app = await launch({ env: { PLUMBLINE_LOCALE: "en-XB" } });
  const main = await begin(app);
  await main.keyboard.press("Control+4");
  const drawing = main.getByRole("img").first();
  // From the eyes to the screen: the length stands between the two.
  const [head, toScreen] = await Promise.all([
    drawing.locator(".head").boundingBox(),
    drawing.locator("text[text-anchor='middle']").boundingBox(),
  ]);
  expect(head?.x).toBeLessThan(toScreen?.x ?? 0);
  const cut = await drawing.evaluate((svg) => {
    const { left, right } = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    }).length;
  });
  expect(cut).toBe(0);
});
