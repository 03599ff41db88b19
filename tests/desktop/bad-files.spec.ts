import fs from "node:fs";
import path from "node:path";
import { DEFAULT_SETTINGS } from "../../shared/settings/settings";
import { expect, test } from "./fixtures";

const GOOD = JSON.stringify({ schemaVersion: 1, ...DEFAULT_SETTINGS, onboarded: true, intervalMin: 45 });
const ANSWERS = JSON.stringify({ schemaVersion: 1, answers: { c1: "fix" } });

for (const [what, bytes, tells] of [
  ["empty", "", /could not be read/],
  ["cut off", GOOD.slice(0, 60), /could not be read/],
  ["garbage", Buffer.from([0, 255, 254, 1, 2, 3]), /could not be read/],
  ["another kind of document", "[1, 2]", /is not a Plumbline file/],
  ["of wrong types", GOOD.replace("45", '"often"'), /intervalMin/],
  ["two megabytes long", GOOD.padEnd(2 << 20), /could not be read/],
] as const) {
  test(`settings that are ${what}: kept, told once, and nothing else is lost`, async ({
    launch,
    folder,
    desktop,
  }, info) => {
    const file = path.join(folder(), "settings.json");
    fs.mkdirSync(folder(), { recursive: true });
    fs.writeFileSync(file, bytes);
    fs.writeFileSync(path.join(folder(), "checklist.json"), ANSWERS);

    const app = await launch();
    const main = await app.page("main");
    const notice = main.getByRole("alert");
    await expect(notice).toContainText(tells);
    desktop.screenshot(info.outputPath("told.png"));
    if (await main.getByText("Step 1 of 4").isVisible()) await main.keyboard.press("Escape");
    const kept = fs.readdirSync(folder()).filter((name) => /^settings\.(corrupt|bak)-\d{8}T\d{6}Z\.json$/.test(name));
    expect(kept).toHaveLength(1);
    expect(fs.readFileSync(path.join(folder(), kept[0] ?? "")).equals(Buffer.from(bytes))).toBe(true);
    await expect(notice).toContainText(kept[0] ?? "no file");
    await expect(main.getByText("1 of 22 answered, 1 to fix.")).toBeVisible();
    expect(await app.quit()).toBe(0);

    const again = await launch();
    expect(again.electron.windows().length, "a second start has nothing to say").toBe(0);
  });
}

test("settings of a newer version: left alone, and told", async ({ launch, folder }) => {
  const file = path.join(folder(), "settings.json");
  const newer = GOOD.replace('"schemaVersion":1', '"schemaVersion":9');
  fs.mkdirSync(folder(), { recursive: true });
  fs.writeFileSync(file, newer);
  const app = await launch();
  const main = await app.page("main");
  await expect(main.getByRole("alert")).toContainText(/newer/);
  expect(await app.quit()).toBe(0);
  expect(fs.readFileSync(file, "utf8")).toBe(newer);
});

test("a folder in the place of the settings: set aside with all that is in it, and told", async ({
  launch,
  folder,
}) => {
  const file = path.join(folder(), "settings.json");
  fs.mkdirSync(path.join(file, "mine"), { recursive: true });
  const app = await launch();
  const main = await app.page("main");
  await expect(main.getByRole("alert")).toContainText("Something else was in the place of the file");
  expect(await app.quit()).toBe(0);
  const [aside = ""] = fs.readdirSync(folder()).filter((name) => name.startsWith("settings.corrupt-"));
  expect([fs.readdirSync(path.join(folder(), aside)), fs.statSync(file).isFile()]).toEqual([["mine"], true]);
});
