import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

test("a start at login that the system refuses is said, stops no other setting, and is done once it can be", async ({
  launch,
}, { outputDir }) => {
  const config = path.join(outputDir, "config");
  fs.mkdirSync(config, { recursive: true });
  fs.writeFileSync(path.join(config, "autostart"), "in the way");
  const app = await launch({ env: { XDG_CONFIG_HOME: config } });
  const main = await app.page("main");
  await skipWelcome(main);
  const change = (edit: object): Promise<unknown> =>
    main.evaluate(
      (to) => Reflect.get(window, "plumbline").call("document:edit", { document: "settings", edit: to }),
      edit,
    );
  expect(await change({ startAtLogin: true })).toMatchObject({ ok: true });
  await expect(main.getByRole("alert")).toContainText("EEXIST");
  expect(await change({ intervalMin: 5 })).toMatchObject({ ok: true });
  await app.advance(6 * 60);
  await app.shown("prompt");
  fs.rmSync(path.join(config, "autostart"));
  expect(await change({ intervalMin: 6 })).toMatchObject({ ok: true });
  await expect(main.getByRole("alert")).toHaveCount(0);
  expect(fs.existsSync(path.join(config, "autostart/plumbline.desktop"))).toBe(true);
});
