import fs from "node:fs";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { QUICK_ITEM_IDS } from "../../shared/workspace/checklist/answers";
import { faults, serious } from "../support/desktop/page-faults";
import { expect, test, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

async function openChecklist(app: RunningApp): Promise<Page> {
  const page = await app.page("main");
  if (
    await page
      .getByRole("heading", { level: 1 })
      .textContent()
      .then((title) => title !== "Today")
  )
    await skipWelcome(page);
  await page.keyboard.press("Control+2");
  await expect(page.locator("main h1")).toBeFocused();
  return page;
}
/** As a person without a mouse does. */
async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.press("Enter");
}
const kept = (folder: string): Record<string, { answer: string }> =>
  JSON.parse(fs.readFileSync(path.join(folder, "checklist.json"), "utf8")).workspaces[0].answers;

const KEY_OF = { ok: "1", fix: "2", na: "3", later: "4" } as const;
const answerTo = (at: number): keyof typeof KEY_OF => (at % 7 === 3 ? "fix" : at % 5 === 4 ? "na" : "ok");

test("the quick check, its plan and its date, with the keyboard alone", async ({
  launch,
  desktop,
  folder,
  forbidMouse,
}, info) => {
  const app = await launch();
  const page = await openChecklist(app);
  forbidMouse(page);
  let presses = 0;
  const key = async (name: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(name);
  };
  for (const [at, item] of QUICK_ITEM_IDS.entries()) {
    await key("ArrowDown");
    await expect(page.locator(`#question-${item}`).locator("input:focus")).toHaveCount(1);
    await key(KEY_OF[answerTo(at)]);
    await expect(page.locator(`#question-${item} input[value="${answerTo(at)}"]`)).toBeChecked();
  }
  expect(presses).toBe(2 * QUICK_ITEM_IDS.length);
  await expect(page.getByText("22 of 22 answered")).toBeVisible();
  await expect(page.getByRole("meter")).toHaveAttribute("aria-valuetext", /^\d+% fine, 22 of 22 answered$/);
  await key("ArrowRight");
  await expect(page.locator("#question-h2 details")).toHaveAttribute("open");
  await expect
    .poll(() => Object.values(kept(folder())).map(({ answer }) => answer))
    .toEqual(QUICK_ITEM_IDS.map((_, at) => answerTo(at)));
  desktop.screenshot(info.outputPath("answered.png"));

  await press(page.getByRole("button", { name: /^Action plan, 3 to fix/ }));
  await press(page.getByRole("button", { name: /^Done: Set the armrests/ }));
  await expect(page.getByRole("heading", { level: 2, name: "Action plan" })).toBeFocused();
  desktop.screenshot(info.outputPath("plan.png"));
  await press(page.getByRole("button", { name: "History" }));
  await expect(page.getByRole("row", { name: /Quick check/ })).toHaveCount(1);
  desktop.screenshot(info.outputPath("history.png"));
  await press(page.getByRole("button", { name: "Questions" }));
  await page.locator("#question-c1 input").first().focus();
  await page.keyboard.press("p");
  await expect(page.getByRole("heading", { level: 2, name: "Workspace report" })).toBeFocused();
});

test("whenever it is killed, every answer that was kept is there again", async ({ launch, desktop, folder }) => {
  test.setTimeout(180_000);
  for (const [at, item] of QUICK_ITEM_IDS.entries()) {
    const app = await launch();
    if (at > 0) await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
    const page = await openChecklist(app);
    for (const before of QUICK_ITEM_IDS.slice(0, at))
      await expect(page.locator(`#question-${before} input[value="fix"]`)).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("2");
    await expect(page.locator(`#question-${item} input[value="fix"]`)).toBeChecked();
    await app.settled();
    await app.kill();
    expect(Object.keys(kept(folder()))).toEqual(QUICK_ITEM_IDS.slice(0, at + 1));
  }
});

/** A checklist with some of everything: two workspaces, two dates, and a plan. */
const DAY = 86_400_000;
const lived = (now: number) => {
  const items = [...QUICK_ITEM_IDS];
  const given = (answer: string) => ({ answer, at: now - 60 * DAY });
  const run = (at: number, fixes: number) => ({
    at,
    kind: "quick",
    answers: Object.fromEntries(items.map((item, index) => [item, index < fixes ? "fix" : "ok"])),
  });
  return {
    schemaVersion: 2,
    current: "w1",
    workspaces: [
      {
        id: "w1",
        name: "Office",
        answers: {
          ...Object.fromEntries(items.map((item, at) => [item, given(at < 5 ? "fix" : "ok")])),
          s3: { ...given("ok"), again: "s1" },
        },
        actions: {
          c2: { since: 1, offers: 2, lastOffered: 1, now: { state: "snoozed", at: now, until: now + 9 * DAY } },
          c3: { since: 1, offers: 0, lastOffered: null, now: { state: "waived", at: now, reason: "New chair in May" } },
          s4: { since: 1, offers: 0, lastOffered: null, now: { state: "done", at: now - DAY } },
        },
        runs: [run(now - 200 * DAY, 12), run(now - 120 * DAY, 8), run(now - 60 * DAY, 5)],
      },
      { id: "w2", name: "Home" },
    ],
  };
};
const PARTS = [/^Questions/, /^Action plan/, /^History/] as const;

for (const colorScheme of ["light", "dark"] as const) {
  test(`every part of it is open to everyone, ${colorScheme}`, async ({ launch, desktop, folder, clock }, info) => {
    fs.mkdirSync(folder(), { recursive: true });
    fs.writeFileSync(path.join(folder(), "checklist.json"), JSON.stringify(lived(clock.now)));
    const app = await launch();
    const page = await openChecklist(app);
    await page.emulateMedia({ colorScheme });
    await press(page.getByText("Change workspaces"));
    for (const part of PARTS) {
      await press(page.getByRole("button", { name: part }));
      expect(await serious(page)).toEqual([]);
      desktop.screenshot(info.outputPath(`${part.source.slice(1)}-${colorScheme}.png`));
    }
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    for (const part of PARTS) {
      await press(page.getByRole("button", { name: part }));
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      desktop.screenshot(info.outputPath(`${part.source.slice(1)}-${colorScheme}-200.png`));
    }
  });
}

for (const locale of ["en-XA", "en-XB"] as const) {
  test(`no string of any part is raw or cut in ${locale}`, async ({ launch, desktop, folder, clock }, info) => {
    fs.mkdirSync(folder(), { recursive: true });
    fs.writeFileSync(path.join(folder(), "checklist.json"), JSON.stringify(lived(clock.now)));
    const app = await launch({ env: { PLUMBLINE_LOCALE: locale } });
    const page = await app.page("main");
    await skipWelcome(page);
    await page.keyboard.press("Control+2");
    for (const at of [0, 1, 2]) {
      await press(page.locator("main [role='group'] > button[aria-pressed]").nth(at));
      expect(await faults(page)).toEqual([]);
      desktop.screenshot(info.outputPath(`part-${at}-${locale}.png`));
    }
  });
}
