import { expect, type Page } from "@playwright/test";

/** Leaves the welcome screens as Escape does, and waits for the window behind them: keys pressed before would be lost. */
export async function skipWelcome(main: Page): Promise<void> {
  await main.keyboard.press("Escape");
  await expect(main.getByRole("navigation")).toBeVisible();
}
