import type { Page } from "@playwright/test";

/** Goes on by Tab to the button of a name, and presses it. */
export async function press(main: Page, name: string): Promise<void> {
  const button = main.getByRole("button", { name, exact: true });
  for (let step = 0; step < 300; step += 1) {
    if (await button.evaluate((each) => each === document.activeElement)) return main.keyboard.press("Enter");
    await main.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not come to ${name}`);
}
