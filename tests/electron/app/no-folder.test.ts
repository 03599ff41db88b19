import fs from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { MINUTE } from "../../../shared/time/units";
import { runningApp } from "../../support/running-app";
import { temporaryFolder } from "../../support/temporary-folder";

it("an app whose folder takes nothing says so, opens its window, and gives breaks and takes changes all the same", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const folder = path.join(temporaryFolder(), "in the way");
  fs.writeFileSync(folder, "a file");
  const app = await runningApp(null, { folder, folderRefusal: "EEXIST" });
  const texts = app.app.state().notices.map(({ text }) => text);
  expect(texts).toContain(createTranslator("en")("notice.folder", { errno: "EEXIST" }));
  await app.edit({ document: "settings", edit: { intervalMin: 30 } });
  app.clock.pass(30 * MINUTE);
  expect([app.pages.kind, app.app.state().unsaved]).toEqual(["prompt", true]);
  expect(fs.readFileSync(folder, "utf8")).toBe("a file");
  void app.events.quit();
  warn.mockRestore();
});
