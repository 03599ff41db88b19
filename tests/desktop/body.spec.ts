import fs from "node:fs";
import path from "node:path";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { expect, test } from "./fixtures";

test("a check-in of two places takes at most twelve presses, and is kept for the person alone", async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  let presses = 0;
  const key = async (name: string): Promise<void> => {
    presses += 1;
    await main.keyboard.press(name);
  };
  const click = async (name: string | RegExp, role: "radio" | "button" = "radio"): Promise<void> => {
    presses += 1;
    await main.getByRole(role, { name, exact: true }).click();
  };
  await key("Control+6");
  await click(/^Lower back/);
  await key("4");
  await click(/^Left heel/);
  await key("6");
  await click("Keep", "button");
  await expect(main.getByRole("status").first()).toHaveText("Kept.");
  expect(presses).toBeLessThanOrEqual(12);
  await app.settled();
  const file = path.join(folder(), "body.json");
  expect(JSON.parse(fs.readFileSync(file, "utf8")).checkIns).toMatchObject([{ scores: { lowerBack: 4, heelL: 6 } }]);
  expect(fs.statSync(file).mode & 0o077).toBe(0);
});

test("the questions can be answered with the keyboard alone, and say what comes of them in place", async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+0");
  await main.getByRole("button", { name: "Go through the questions" }).focus();
  await main.keyboard.press("Enter");
  await expect(main.getByRole("heading", { name: "First: is any of these so?" })).toBeFocused();
  await main.keyboard.press("Tab");
  await expect(main.getByRole("button", { name: "None of these" })).toBeFocused();
  await main.keyboard.press("Enter");
  await expect(main.getByRole("heading", { name: "About you" })).toBeFocused();
  await main.getByRole("button", { name: "Go on" }).focus();
  await main.keyboard.press("Enter");
  await expect(main.getByRole("heading", { name: "And any of these?" })).toBeFocused();
  await main.keyboard.press("Tab");
  await main.keyboard.press("Tab");
  // The first question, about a high temperature: yes.
  await main.keyboard.press("Space");
  await main.getByRole("button", { name: "See what comes of it" }).focus();
  await main.keyboard.press("Enter");
  await expect(main.getByRole("heading", { name: "Ask someone today" })).toBeFocused();
});
