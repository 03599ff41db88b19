import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { runningApp } from "../../support/running-app";
import { temporaryFolder } from "../../support/temporary-folder";

it("says once what another program wrote into a file while the app ran, and keeps that", async () => {
  const folder = temporaryFolder();
  const app = await runningApp(null, { folder });
  await app.edit({ document: "settings", edit: { intervalMin: 30 } });
  const theirs = JSON.stringify({ schemaVersion: 1, intervalMin: 45 });
  fs.writeFileSync(path.join(folder, "settings.json"), theirs);
  await app.edit({ document: "settings", edit: { breakMin: 6 } });
  const told = () => app.app.state().notices.filter(({ code }) => code === "E_FOREIGN");
  expect(told()).toHaveLength(1);
  const [kept = ""] = /settings\.[^ ]*\.json/.exec(told()[0]?.text ?? "") ?? [];
  const places = [folder, path.join(folder, "backup")].map((each) => path.join(each, kept));
  expect(places.filter((each) => fs.existsSync(each)).map((each) => fs.readFileSync(each, "utf8"))).toEqual([theirs]);
  expect(JSON.parse(fs.readFileSync(path.join(folder, "settings.json"), "utf8"))).toMatchObject({
    intervalMin: 30,
    breakMin: 6,
  });
  fs.writeFileSync(path.join(folder, "settings.json"), theirs);
  await app.edit({ document: "settings", edit: { breakMin: 7 } });
  expect(told()).toHaveLength(1);
  void app.events.quit();
});
