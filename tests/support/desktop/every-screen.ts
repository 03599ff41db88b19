import { expect, type Page } from "@playwright/test";
import { rowOf, SCREEN_LIST, type ScreenRow } from "../../../shared/screens";

/** Opens a screen with its key, or with the button on the screen it is under. */
async function openScreen(page: Page, { screen, under, shortcut }: ScreenRow): Promise<void> {
  const key = under === undefined ? shortcut : rowOf(under).shortcut;
  await page.keyboard.press(`Control+${key ?? ""}`);
  if (under !== undefined) await page.locator(`main [data-opens="${screen}"]`).click();
  await expect(page.locator(`main[data-screen="${screen}"] h1`)).toBeFocused();
}

/** Goes through every screen, and through every part of those that show one part at a time. */
export async function onEveryScreen(page: Page, check: (name: string) => Promise<void>): Promise<void> {
  for (const row of SCREEN_LIST) {
    await openScreen(page, row);
    await check(row.screen);
    const parts = page.locator('main [role="group"] > button[aria-pressed]');
    for (let part = 1; part < (await parts.count()); part += 1) {
      await parts.nth(part).click();
      await check(`${row.screen}-${part + 1}`);
    }
  }
}
