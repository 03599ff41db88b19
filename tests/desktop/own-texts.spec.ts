import { onlyConditions } from "../../shared/body-regions/conditions";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { checklistDocument } from "../../shared/workspace/checklist/checklist-document";
import { customExercise } from "../support/routine-requests";
import { checkedWorkspaces } from "../support/report";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { expect, test } from "./fixtures";

/** A mark that turns all that follows, as a stranger's file may have it. */
const TURNED = "Reach \u202Eup slowly";

test("an exercise with marks that turn a text is read in a break as it was written", async ({ launch, folder }) => {
  fs.mkdirSync(folder(), { recursive: true });
  const exercise = { ...customExercise("own-a"), name: TURNED, dose: "5 \u202Etimes", steps: [TURNED, TURNED] };
  const routine = { id: "mine", name: "Mine", steps: ["own-a"] };
  fs.writeFileSync(
    path.join(folder(), "routines.json"),
    JSON.stringify({
      schemaVersion: 1,
      exercises: [exercise],
      routines: [routine],
      planned: "mine",
      conditions: onlyConditions([]),
    }),
  );
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+b");
  const page = await app.shown("break");
  await expect(page.locator("#name")).toHaveText("Reach up slowly");
  /** The words as they stand on the screen, from left to right. */
  const seen = await page.evaluate(() =>
    ["#name", "#dose", "#lines li bdi"].map((selector) => {
      const text = document.querySelector(selector)?.firstChild;
      if (!(text instanceof Text)) return null;
      const places = Array.from(text.data, (letter, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return { letter, left: range.getBoundingClientRect().left };
      });
      return places
        .sort((one, other) => one.left - other.left)
        .map(({ letter }) => letter)
        .join("");
    }),
  );
  expect(seen).toEqual(["Reach up slowly", "5 times", "Reach up slowly"]);
  for (const own of ["#name", "#dose", "#lines li bdi"])
    await expect(page.locator(own).first()).toHaveAttribute("dir", "auto");
});

test("a PDF numbers its pages whatever the workspace is called, and names no machine", async ({
  launch,
  folder,
}, info) => {
  fs.mkdirSync(folder(), { recursive: true });
  const { list, ...workspaces } = checkedWorkspaces();
  const kept = { ...workspaces, list: list.map((each) => ({ ...each, name: "ZQX\u202E gnp \u05d0\u05d1" })) };
  fs.writeFileSync(path.join(folder(), "checklist.json"), JSON.stringify(checklistDocument.write(kept, {})));
  const app = await launch();
  const page = await app.page("main");
  await skipWelcome(page);
  await page.keyboard.press("Control+2");
  await page.locator("[aria-pressed]").last().click();
  const file = info.outputPath("report.pdf");
  await app.electron.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
  }, file);
  await page.getByRole("button", { name: /PDF/ }).click();
  await expect(page.getByText("Saved to report.pdf.")).toBeVisible();
  const text = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).stdout;
  expect(text.match(/ZQX.*Page \d of \d/g)).toHaveLength(text.match(/Page \d of \d/g)?.length ?? 0);
  expect(text).toMatch(/ZQX gnp .*Page 1 of \d/);
  const about = spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout;
  expect(about).toMatch(/^Creator: +Plumbline$/m);
  expect(about).not.toMatch(/Linux|X11|x86_64|Chrome|Electron/);
  expect(fs.readFileSync(file, "latin1")).not.toMatch(/Mozilla|Linux/);
});
