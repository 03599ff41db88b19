import { spawnSync } from "node:child_process";
import type { Desktop } from "../support/desktop/desktop";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { expect, test } from "./fixtures";

/** Where X finds the keys, by what a US keyboard has there. */
const PLACE = { one: "10", two: "11", five: "14", b: "56", comma: "59", m: "58", p: "33", d: "40", k: "45" } as const;

function layOut({ env }: Desktop, layout: string): void {
  const { status, stderr } = spawnSync("setxkbmap", ["-layout", layout], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`setxkbmap ${layout}: ${stderr}`);
}
const press = ({ xdotool }: Desktop, key: keyof typeof PLACE, held: string[] = []): void =>
  void xdotool("key", "--clearmodifiers", [...held, PLACE[key]].join("+"));

test.afterEach(({ desktop }) => layOut(desktop, "us"));

/** The place of the comma differs: French keyboards have it where others have M. */
for (const { layout, comma } of [
  { layout: "ru", comma: "comma" },
  { layout: "fr", comma: "m" },
  { layout: "de", comma: "comma" },
] as const)
  test(`the keys of window, prompt and break are real ones on a keyboard that is ${layout}`, async ({
    launch,
    desktop,
  }) => {
    layOut(desktop, layout);
    const app = await launch();
    const main = await app.page("main");
    await skipWelcome(main);
    const shows = (screen: string) => expect(main.locator(`main[data-screen="${screen}"]`)).toBeVisible();
    const window = await app.electron.browserWindow(main);
    await window.evaluate((each) => each.focus());
    await expect.poll(() => app.isFocused(main)).toBe(true);
    press(desktop, "two", ["ctrl"]);
    await shows("checklist");
    press(desktop, "five", ["ctrl"]);
    await shows("routines");
    press(desktop, comma, ["ctrl"]);
    await shows("settings");
    press(desktop, "one", ["ctrl"]);
    await shows("today");

    await app.advance(59 * 60 + 30);
    await app.setIdle(6);
    await app.advance(30);
    const prompt = await app.shown("prompt");
    await expect.poll(() => app.isFocused(prompt)).toBe(true);
    await expect(prompt.locator("#guard")).toBeEmpty();
    await expect(prompt.getByRole("button", { name: /^Postpone/ })).toContainText("P");
    press(desktop, "p");
    await expect.poll(async () => (await app.view()).mode).toBe("working");

    await window.evaluate((each) => each.focus());
    await expect.poll(() => app.isFocused(main)).toBe(true);
    press(desktop, "b", ["ctrl"]);
    const page = await app.shown("break");
    await expect.poll(() => app.isFocused(page)).toBe(true);
    await expect(page.locator("#guard")).toBeEmpty();
    press(desktop, "d");
    await expect.poll(async () => (await app.view()).mode).toBe("working");
  });

test("what is typed into a field is what the keyboard writes", async ({ launch, desktop }) => {
  layOut(desktop, "ru");
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+,");
  await (await app.electron.browserWindow(main)).evaluate((each) => each.focus());
  const field = main.getByLabel("Name of a profile");
  await field.focus();
  for (const key of ["p", "b", "d", "k", "comma"] as const) press(desktop, key);
  await expect(field).toHaveValue("зивлб");
  expect((await app.view()).mode).toBe("working");
});
