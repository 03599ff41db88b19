import fs from "node:fs";
import path from "node:path";
import { checklistDocument } from "../../shared/workspace/checklist/checklist-document";
import { serious } from "../support/desktop/page-faults";
import { checkedWorkspaces } from "../support/report";
import { expect, test } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

test("how it feels is told with keys alone, kept beside what is not ours", async ({
  launch,
  folder,
  forbidMouse,
}, info) => {
  fs.mkdirSync(folder(), { recursive: true });
  const write = (name: string, value: object): void =>
    fs.writeFileSync(path.join(folder(), name), JSON.stringify(value));
  write("checklist.json", checklistDocument.write(checkedWorkspaces(), {}));
  write("comfort.json", { schemaVersion: 1, coffee: "black" });
  const app = await launch();
  const page = await app.page("main");
  await skipWelcome(page);
  forbidMouse(page);
  await page.keyboard.press("Control+2");
  // Offered after the full check that lies behind.
  const offer = page.getByRole("button", { name: "Answer in two minutes" });
  await offer.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "How it feels here" })).toBeFocused();
  // Help, the way back, then the neck.
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("Every");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Strong");
  await expect(page.getByLabel("How strong was it?")).toHaveValue("strong");
  // Each answer is on the disk before anything is kept with a date.
  const read = () => JSON.parse(fs.readFileSync(path.join(folder(), "comfort.json"), "utf8"));
  await expect.poll(() => read().drafts?.w1).toEqual({ neck: { frequency: "daily", discomfort: "strong" } });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await serious(page)).toEqual([]);
  }
  await page.keyboard.press("Enter");
  const keep = page.getByRole("button", { name: "Save with today’s date" });
  await keep.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved with today’s date.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Neck/ })).toContainText("15");
  expect(await serious(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath("comfort.png"), fullPage: true });
  expect(await app.quit()).toBe(0);
  expect(read().drafts).toEqual({});
  expect(read()).toMatchObject({
    coffee: "black",
    checks: [{ workspace: "w1", answers: { neck: { frequency: "daily", discomfort: "strong" } } }],
  });
});
