import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

test("an app whose data folder cannot be written says so in its window, and breaks come", async ({
  launch,
  folder,
}) => {
  fs.mkdirSync(path.dirname(folder()), { recursive: true });
  fs.writeFileSync(folder(), "in the way");
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await expect(main.getByRole("alert").filter({ hasText: "cannot be written" })).toBeVisible();
  await app.advance(61 * 60);
  await app.shown("prompt");
  expect(fs.readFileSync(folder(), "utf8")).toBe("in the way");
});
