import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { press } from "../support/desktop/press-by-keys";
import { skipWelcome } from "../support/desktop/skip-welcome";

const TYPED = ["a sore left shoulder", "Marmalade Studio"];

/** Which of the typed texts any file of a folder holds, in the engine's own files too. */
const foundIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true)
    .flatMap((file) => {
      const bytes = fs.readFileSync(file);
      return TYPED.filter((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le")));
    });

const edit = (main: Page, document: string, change: object): Promise<unknown> =>
  main.evaluate((given) => Reflect.get(window, "plumbline").call("document:edit", given), { document, edit: change });

test("everything is listed and deleted with the keyboard alone, and the next start is a first one", async ({
  launch,
  folder,
  forbidMouse,
}) => {
  test.slow();
  const app = await launch();
  const main = await app.page("main");
  forbidMouse(main);
  await skipWelcome(main);
  const [shoulder, studio] = TYPED;
  expect(await edit(main, "settings", { intervalMin: 5, holdPrograms: [shoulder] })).toMatchObject({ ok: true });
  expect(await edit(main, "checklist", { type: "rename", workspace: "w1", name: studio })).toMatchObject({ ok: true });
  await app.advance(11 * 60);
  await app.settled();
  expect(foundIn(folder())).toEqual(expect.arrayContaining(TYPED));

  await press(main, "Settings");
  const data = main.getByRole("region", { name: "Data" });
  await expect(data.getByRole("row", { name: /^settings\.json/ })).toBeVisible();
  await expect(data.getByRole("row", { name: /^history\// })).toBeVisible();
  await press(main, "Delete everything");
  await expect(data.getByRole("button", { name: "Keep it all" })).toBeFocused();
  await main.keyboard.press("Escape");
  await expect(data.getByRole("button", { name: "Delete everything" })).toBeFocused();
  await main.keyboard.press("Enter");
  await expect(data.getByRole("button", { name: "Keep it all" })).toBeFocused();
  await main.keyboard.press("Tab");
  await main.keyboard.press("Enter");

  await expect(main.getByRole("navigation")).toHaveCount(0);
  await app.settled();
  expect(foundIn(folder())).toEqual([]);
  expect(await app.view()).toMatchObject({ mode: "working", surface: null });
  await app.quit();
  expect(foundIn(folder())).toEqual([]);

  const next = await launch();
  const first = await next.page("main");
  await expect(first.getByRole("navigation")).toHaveCount(0);
  await skipWelcome(first);
  await expect(first.getByRole("alert")).toHaveCount(0);
});

test("a deletion that a kill cut off is finished by the next start", async ({ launch, folder }) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  expect(await edit(main, "settings", { holdPrograms: [TYPED[0]] })).toMatchObject({ ok: true });
  await app.settled();
  await app.quit();
  expect(foundIn(folder())).toEqual([TYPED[0]]);
  // As it is when the app is killed right after it began.
  fs.writeFileSync(path.join(folder(), "deletion.json"), '{"delete":"everything"}\n');
  fs.rmSync(path.join(folder(), "schedule.json"));

  const next = await launch();
  const first = await next.page("main");
  await expect(first.getByRole("navigation")).toHaveCount(0);
  expect([foundIn(folder()), fs.existsSync(path.join(folder(), "deletion.json"))]).toEqual([[], false]);
});
