import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { ITEM_IDS } from "../../shared/workspace/checklist/answers";
import { checklistDocument } from "../../shared/workspace/checklist/checklist-document";
import { serious } from "../support/desktop/page-faults";
import { parseCsv } from "../support/parse-csv";
import { formerFit } from "../support/former-fit";
import { checkedWorkspaces } from "../support/report";
import { expect, test, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

/** A workspace with a full check behind it, in the app's folder before it starts. */
function keepChecked(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  const write = (name: string, value: object): void => fs.writeFileSync(path.join(folder, name), JSON.stringify(value));
  write("checklist.json", checklistDocument.write(checkedWorkspaces(), {}));
  write("workspace-fit.json", formerFit());
}
async function openReport(app: RunningApp): Promise<Page> {
  const page = await app.page("main");
  await skipWelcome(page);
  await page.keyboard.press("Control+2");
  await page.locator("[aria-pressed]").last().click();
  return page;
}
/** Answers the system's dialog, as the person would. */
const chooseFile = (app: RunningApp, file: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
  }, file);
async function save(app: RunningApp, page: Page, file: string, button: RegExp): Promise<void> {
  await chooseFile(app, file);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText(`Saved to ${path.basename(file)}.`)).toBeVisible();
}
const tool = (name: string, ...args: readonly string[]): string => {
  const { stdout, status, stderr } = spawnSync(name, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return stdout;
};
const textOf = (file: string): string => tool("pdftotext", "-layout", file, "-").replaceAll(/\s+/g, " ");
/** Pictures of the pages, to look at. */
const drawPages = (file: string): void => void tool("pdftoppm", "-r", "70", "-png", file, file.replace(".pdf", ""));

const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;

for (const paper of ["A4", "Letter"] as const) {
  test(`a checked workspace becomes a tagged PDF on ${paper}`, async ({ launch, folder }, info) => {
    keepChecked(folder());
    const app = await launch();
    const page = await openReport(app);
    await page.getByLabel("Compare with").selectOption({ index: 1 });
    await page.getByLabel("Paper").selectOption(paper);
    await page.getByLabel("Include how it feels").check();
    const file = info.outputPath(`report-${paper}.pdf`);
    await save(app, page, file, /PDF/);
    const about = tool("pdfinfo", file);
    const [, width = "", height = ""] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(about) ?? [];
    // The engine rounds A4 up to whole pixels of 1/96 inch.
    expect(Math.abs(Number(width) - SIZES[paper][0])).toBeLessThan(1);
    expect(Math.abs(Number(height) - SIZES[paper][1])).toBeLessThan(1);
    expect(about).toMatch(/Tagged:\s+yes/);
    expect(about).toMatch(/Title:\s+Workspace report/);
    const structure = tool("pdfinfo", "-struct", file);
    for (const tag of ["H1", "H2", "Table", "TH", "TD", "L"]) expect(structure).toMatch(new RegExp(`\\b${tag}\\b`));
    const text = textOf(file);
    for (const words of [
      "Workspace report",
      "Office desk",
      "Before and after",
      "Strain at the desk (ROSA)",
      "Aim for",
      "How it felt",
      "the desk does not rise",
      "Name, date and signature",
    ])
      expect(text).toContain(words);
    const pages = Number(/Pages:\s+(\d+)/.exec(about)?.[1]);
    expect(text).toContain(`Page ${pages} of ${pages}`);
    expect((fs.statSync(file).mode & 0o777).toString(8)).toBe("600");
    // The page that drew it is gone.
    await expect.poll(() => app.electron.windows().filter((each) => each.url().includes("/report/")).length).toBe(0);
    drawPages(file);
  });
}

test("the same as rows and as JSON, and the file is shown where it lies", async ({ launch, folder }, info) => {
  keepChecked(folder());
  const app = await launch();
  const page = await openReport(app);
  expect(await serious(page)).toEqual([]);
  const csv = info.outputPath("report.csv");
  await save(app, page, csv, /CSV/);
  const [columns = [], ...rows] = parseCsv(fs.readFileSync(csv, "utf8").slice(1));
  expect(rows).toHaveLength(ITEM_IDS.length);
  expect(rows.flat().filter((cell) => cell.startsWith("="))).toEqual([]);
  const json = info.outputPath("report.json");
  await save(app, page, json, /JSON/);
  const read = JSON.parse(fs.readFileSync(json, "utf8"));
  expect(read.items.map((item: object) => Object.keys(item))).toEqual(rows.map(() => [...columns]));
  expect(read.comfort).toBeNull();
  await app.electron.evaluate(({ shell }) => {
    Object.assign(globalThis, { shown: [] });
    Object.assign(shell, { showItemInFolder: (file: string) => Reflect.get(globalThis, "shown").push(file) });
  });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(() => app.electron.evaluate(() => Reflect.get(globalThis, "shown"))).toEqual([json]);
});

test("the report goes to a printer on the chosen paper, and a printer that is not there is told", async ({
  launch,
}) => {
  const app = await launch();
  const page = await openReport(app);
  const answer = (isSent: boolean, reason: string): Promise<void> =>
    app.electron.evaluate(
      ({ app: electron }, outcome) => {
        Object.assign(globalThis, { printed: [] });
        electron.removeAllListeners("browser-window-created");
        electron.on("browser-window-created", (_event, { webContents }) => {
          Object.assign(webContents, {
            print: ({ pageSize }: { pageSize: string }, done: (isSent: boolean, reason: string) => void) => {
              Reflect.get(globalThis, "printed").push(pageSize);
              done(outcome.isSent, outcome.reason);
            },
          });
        });
      },
      { isSent, reason },
    );
  const printed = () => app.electron.evaluate(() => Reflect.get(globalThis, "printed"));
  await page.getByLabel("Paper").selectOption("Letter");
  await answer(true, "");
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.getByText("Sent to the printer.")).toBeVisible();
  expect(await printed()).toEqual(["Letter"]);
  await answer(false, "Print job canceled");
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.getByText("Sent to the printer.")).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await answer(false, "Invalid printer settings");
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.getByRole("alert")).toHaveText("The system did not print it. Save it as PDF and print that.");
});

test("a folder that cannot be written to is named in words, and cancelling says nothing", async ({ launch }, info) => {
  const app = await launch();
  const page = await openReport(app);
  await chooseFile(app, info.outputPath("no/such/folder.pdf"));
  await page.getByRole("button", { name: /PDF/ }).click();
  await expect(page.getByRole("alert")).toHaveText(
    "The report could not be written there (ENOENT). Choose another folder.",
  );
  await chooseFile(app, "");
  await page.getByRole("button", { name: /CSV/ }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toHaveCount(0);
});

for (const locale of ["en", "en-XB"] as const) {
  test(`an empty workspace is a short report, ${locale}`, async ({ launch }, info) => {
    const app = await launch({ env: { PLUMBLINE_LOCALE: locale } });
    const page = await openReport(app);
    const file = info.outputPath(`empty-${locale}.pdf`);
    await chooseFile(app, file);
    await page.locator("[data-kind='main']").last().click();
    await expect.poll(() => fs.existsSync(file)).toBe(true);
    expect(tool("pdfinfo", file)).toMatch(/Pages:\s+[12]\n/);
    if (locale === "en") expect(textOf(file)).toContain("No question is answered yet.");
    drawPages(file);
  });
}

test("a full report reads from right to left too", async ({ launch, folder }, info) => {
  keepChecked(folder());
  const app = await launch({ env: { PLUMBLINE_LOCALE: "en-XB" } });
  const page = await openReport(app);
  const file = info.outputPath("report-en-XB.pdf");
  await chooseFile(app, file);
  await page.locator("[data-kind='main']").last().click();
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  drawPages(file);
});
