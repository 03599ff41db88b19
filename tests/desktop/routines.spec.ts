import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import { writeRoutines } from "../../shared/routines/custom/routines-file";
import { customExercise } from "../support/routine-requests";
import { badInputs } from "../support/bad-inputs";
import { faults } from "../support/desktop/page-faults";
import { forbidMouse } from "../support/no-mouse";
import { expect, test, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

async function openRoutines(app: RunningApp): Promise<Page> {
  const main = await app.page("main");
  if ((await main.getByRole("navigation").count()) === 0) await skipWelcome(main);
  await main.keyboard.press("Control+5");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Routines");
  return main;
}
/** The desktop's dialogs, answered: this file to read, this one to write. */
const answerDialogs = (app: RunningApp, file: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, {
      showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [filePath] }),
      showSaveDialog: () => Promise.resolve({ canceled: false, filePath }),
    });
  }, file);
const kept = (folder: string): Readonly<Record<string, unknown>> =>
  JSON.parse(fs.readFileSync(path.join(folder, "routines.json"), "utf8"));
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
};

test("what to go easy on, a card taken out, an exercise and a routine of one's own outlive the app, by keys alone", async ({
  launch,
  folder,
  desktop,
}) => {
  const app = await launch();
  const main = await openRoutines(app);
  const allowMouse = forbidMouse(main);
  // From the title: the first part of the body, on to health in general, and there on to dizziness.
  for (let count = 0; count < 6; count += 1) await main.keyboard.press("Tab");
  await main.keyboard.press("Space");
  await expect(main.getByLabel(/Health in general/)).toBeChecked();
  for (let count = 0; count < 5; count += 1) await main.keyboard.press("Tab");
  await main.keyboard.press("Space");
  await expect(main.getByLabel(/Dizziness/)).toBeChecked();
  await main.keyboard.press("Enter");
  await expect(main.getByText(/left out of your breaks/)).toBeVisible();

  await press(main, "All exercises");
  await main.getByRole("searchbox").focus();
  await main.keyboard.type("calf raise on two");
  await press(main, /^Calf raise on two legs/);
  await press(main, "Not for me");
  await expect(main.getByText("Left out: not for you.")).toBeVisible();

  await press(main, "Your own");
  await press(main, "Add an exercise");
  await main.keyboard.type("Ceiling reach");
  await main.keyboard.press("Tab");
  await main.keyboard.type("Reach up.");
  await main.keyboard.press("Enter");
  await expect(main.getByText("“Ceiling reach” is saved.")).toBeVisible();
  await press(main, "Add a routine");
  await main.keyboard.type("Morning");
  await main.keyboard.press("Tab");
  await main.keyboard.press("Tab");
  await main.keyboard.press("Enter");
  await main.getByLabel("Exercise to add").focus();
  await main.keyboard.type("Look left");
  await press(main, "Add this exercise");
  await press(main, "Move up: Look left, look right");
  await press(main, /^Save$/);
  await expect(main.getByText("“Morning” is saved.")).toBeVisible();
  await press(main, "Breaks");
  await main.getByRole("radio", { name: /^Morning/ }).focus();
  await main.keyboard.press("Space");
  await expect(main.getByRole("radio", { name: /^Morning/ })).toBeChecked();
  allowMouse();
  expect(await app.quit()).toBe(0);
  expect(kept(folder())).toMatchObject({
    conditions: { dizziness: true, heart: false },
    excluded: [{ id: "calf-raise", reason: "notForMe" }],
    exercises: [{ name: "Ceiling reach", steps: ["Reach up."] }],
    routines: [{ name: "Morning", steps: ["neck-turns", expect.stringMatching(/^own-/)] }],
  });

  const again = await launch();
  await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
  const window = await openRoutines(again);
  await expect(window.getByRole("radio", { name: /^Morning/ })).toBeChecked();
  await expect(window.getByRole("listitem").filter({ hasText: "Dizziness" })).toBeVisible();
  await window.getByRole("button", { name: "Your own" }).click();
  await expect(window.getByRole("button", { name: "Edit “Ceiling reach”" })).toBeVisible();
});

test("own exercises go into a file, and come back from it", async ({ launch, folder }, info) => {
  const app = await launch();
  const main = await openRoutines(app);
  const file = info.outputPath("mine.json");
  fs.writeFileSync(file, writeRoutines({ exercises: [customExercise("own-a")], routines: [] }));
  await answerDialogs(app, file);
  await main.getByRole("button", { name: "Your own" }).click();
  await main.getByRole("button", { name: "Import from a file" }).click();
  await expect(main.getByText("1 exercise and no routine added.")).toBeVisible();
  fs.rmSync(file);
  await main.getByRole("button", { name: "Export to a file" }).click();
  await expect(main.getByText("Written to mine.json.")).toBeVisible();
  expect(fs.readFileSync(file, "utf8")).toBe(writeRoutines({ exercises: [customExercise("own-a")], routines: [] }));

  const newer = { ...customExercise("own-a"), name: "Sky reach" };
  fs.writeFileSync(file, writeRoutines({ exercises: [newer], routines: [] }));
  await main.getByRole("button", { name: "Import from a file" }).click();
  await expect(main.getByRole("alert").filter({ hasText: "Sky reach" })).toBeVisible();
  expect(kept(folder())).toMatchObject({ exercises: [{ name: "Ceiling reach" }] });
  await main.getByRole("button", { name: "Replace mine" }).click();
  await expect(main.getByRole("button", { name: "Edit “Sky reach”" })).toBeVisible();
});

test("a bad import file is refused in words, and changes nothing", async ({ launch, folder }, info) => {
  const app = await launch();
  const main = await openRoutines(app);
  await main.getByLabel("Nothing").check();
  await main.getByRole("button", { name: "Save" }).click();
  await expect(main.getByText("Nothing. You said that none of it applies.")).toBeVisible();
  await main.getByRole("button", { name: "Your own" }).click();
  const file = info.outputPath("bad.json");
  await answerDialogs(app, file);
  const before = fs.readFileSync(path.join(folder(), "routines.json"), "utf8");
  const inputs = badInputs("import_file").flatMap(({ id, input, code }) =>
    typeof input === "string"
      ? [{ id, input: input.replace('"app":"posture"', '"format":"plumbline-routines"'), code }]
      : [],
  );
  expect(inputs.length).toBeGreaterThan(4);
  for (const { id, input, code } of [
    ...inputs,
    { id: "B085", input: "PK\u0003\u0004\u0000", code: "E_IMPORT_PARSE" },
  ]) {
    fs.writeFileSync(file, input);
    const reply = await main.evaluate(() => Reflect.get(window, "plumbline").call("document:import", "routines"));
    // Here a list of rows is a field that is not known.
    expect(reply, id).toMatchObject({ ok: false, code: id === "B089" ? "E_IMPORT_FIELD" : code });
    expect(fs.readFileSync(path.join(folder(), "routines.json"), "utf8"), id).toBe(before);
  }
  // A page names no file: the call takes nothing.
  const named = await main.evaluate(() => Reflect.get(window, "plumbline").call("document:import", "/etc/shadow"));
  expect(named).toMatchObject({ ok: false, code: "E_ARGS" });
  await main.getByRole("button", { name: "Import from a file" }).click();
  await expect(main.getByRole("alert").filter({ hasText: "bad.json is not JSON text." })).toBeVisible();
});

test("a routine is started now, for this once", async ({ launch }) => {
  const app = await launch();
  const main = await openRoutines(app);
  await main.getByRole("button", { name: "Start “Neck and shoulders” now" }).click();
  const page = await app.shown("break");
  await expect(page.locator("#name")).toHaveText("Standing shoulder circles");
  await expect(page.locator("#count")).toHaveText("Step 1 of 2");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on cards and forms, ${colorScheme}`, async ({ launch }, info) => {
    const app = await launch();
    const main = await openRoutines(app);
    await main.emulateMedia({ colorScheme });
    const check = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page: main }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await main.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`), fullPage: true });
    };
    await main.getByRole("button", { name: "All exercises" }).click();
    await main.getByRole("button", { name: /^Look left/ }).click();
    await main.getByRole("button", { name: "It hurts" }).click();
    await check("cards");
    await main.getByRole("button", { name: "Your own" }).click();
    await main.getByRole("button", { name: "Add an exercise" }).click();
    await main
      .getByRole("button", { name: /^Save$/ })
      .last()
      .click();
    await expect(main.getByText("2 fields need another look.")).toBeVisible();
    await check("exercise");
    await main.getByRole("button", { name: "Cancel" }).click();
    await main.getByRole("button", { name: "Add a routine" }).click();
    await main.getByRole("button", { name: "Add this exercise" }).click();
    await check("routine");
  });
}

test("cards and forms fit at 200 % and from right to left, with nothing cut", async ({ launch }, info) => {
  const app = await launch({ env: { PLUMBLINE_LOCALE: "en-XB" } });
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+5");
  const parts = main.locator("main [aria-pressed]");
  await expect(parts).toHaveCount(3);
  const check = async (name: string): Promise<void> => {
    expect(await faults(main), name).toEqual([]);
    const sideways = await main.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, name).toBeLessThanOrEqual(0);
    await main.screenshot({ path: info.outputPath(`${name}.png`) });
  };
  for (const zoom of [1, 2]) {
    await app.electron.evaluate(({ BrowserWindow }, factor) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor);
    }, zoom);
    await parts.nth(1).click();
    const card = main.locator("main li > button").first();
    await card.click();
    await check(`card-${zoom}`);
    await card.click();
    await parts.nth(2).click();
    await main.locator("main h3 ~ button").first().click();
    await check(`exercise-${zoom}`);
    await main.locator("main form button").last().click();
    await parts.nth(0).click();
  }
});
