import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listOwnFiles } from "../../../../electron/storage/own-files";
import { DAY, MINUTE } from "../../../../shared/time/units";
import { filesIn } from "../../../support/old-files";
import { runningApp, type RunningApp } from "../../../support/running-app";

const TYPED = "My sore shoulder";
const name = (app: RunningApp, text: string) =>
  app.edit({ document: "checklist", edit: { type: "rename", workspace: "w1", name: text } });
const all = ({ folder }: RunningApp): string => JSON.stringify(filesIn(folder));

/** An app in use for a while: documents with copies, a history, a schedule. */
async function usedApp() {
  const app = await runningApp({ intervalMin: 5, startAtLogin: true, holdPrograms: [TYPED] });
  await app.edit({ document: "settings", edit: { startAtLogin: true } });
  await name(app, TYPED);
  app.clock.pass(20 * MINUTE);
  await app.settled();
  app.clock.pass(DAY);
  await app.settled();
  return app;
}

describe("deleting everything", () => {
  it("leaves nothing that was typed or done, and begins as at the first start", async () => {
    const app = await usedApp();
    expect(all(app)).toContain(TYPED);
    expect(app.recorded()).not.toEqual([]);
    app.events.activate();
    expect(await app.call("data:deleteEverything")).toEqual({ ok: true, value: { left: [] } });
    expect(app.recorded()).toEqual([]);
    expect(app.documents.settings.value).toMatchObject({ onboarded: false, intervalMin: 60, holdPrograms: [] });
    expect(app.system.autostartState).toBe("off");
    await app.settled();
    expect(Object.keys(filesIn(app.folder)).filter((each) => each !== "schedule.json")).toEqual([]);
    expect(app.mainWindow.told.documents?.settings?.onboarded).toBe(false);
    const first = await runningApp(null);
    expect(app.app.runtime.view).toMatchObject({ mode: "working", surface: null, work: 0, target: 60 * MINUTE });
    const next = await runningApp(null, { folder: app.folder });
    expect(next.documents.settings.value).toEqual(first.documents.settings.value);
  });

  it("lets nothing come back that was on its way to the disk, or was waiting to be tried again", async () => {
    const app = await usedApp();
    app.disk.isFull = true;
    await name(app, `${TYPED} again`);
    expect(app.app.storage.isUnsaved()).toBe(true);
    app.disk.isFull = false;
    const before = name(app, `${TYPED} before`);
    const deleting = app.call("data:deleteEverything");
    const after = name(app, `${TYPED} after`);
    app.clock.pass(6 * MINUTE);
    await Promise.all([before, deleting, after]);
    app.clock.pass(2 * MINUTE);
    await app.settled();
    app.clock.pass(2 * DAY);
    await app.settled();
    await app.events.quit();
    expect(all(app)).not.toContain(TYPED);
    expect(app.documents.checklist.isUnsaved).toBe(false);
  });

  it("tells which files it could not delete, by their names", async () => {
    const app = await usedApp();
    const kept = path.join(app.folder, "rosa.json");
    fs.mkdirSync(path.join(kept, "mine"), { recursive: true });
    app.events.activate();
    expect(await app.call("data:deleteEverything")).toEqual({ ok: true, value: { left: ["rosa.json"] } });
    expect(app.mainWindow.told.notices?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^One file could not be deleted: rosa\.json\./),
    ]);
  });
});

describe("deleting everything that was cut off", () => {
  const MARKER = ["deletion.json", '{"delete":"everything"}\n'] as const;

  it("is finished by the next start, which begins as the first one and no longer at login", async () => {
    const { folder, system, events } = await usedApp();
    await events.quit();
    fs.writeFileSync(path.join(folder, MARKER[0]), MARKER[1]);
    const next = await runningApp(null, { folder, system });
    await next.settled();
    expect([all(next).includes(TYPED), next.recorded(), system.autostartState]).toEqual([false, [], "off"]);
    expect(next.documents.settings.value).toMatchObject({ onboarded: false, startAtLogin: false });
    expect([next.app.state().notices, fs.existsSync(path.join(folder, MARKER[0]))]).toEqual([[], false]);
  });

  it("tells what could not be deleted then either", async () => {
    const { folder, events } = await usedApp();
    await events.quit();
    fs.writeFileSync(path.join(folder, MARKER[0]), MARKER[1]);
    fs.rmSync(path.join(folder, "checklist.json"));
    fs.mkdirSync(path.join(folder, "checklist.json", "mine"), { recursive: true });
    const { app } = await runningApp(null, { folder });
    expect(app.state().notices.map(({ id }) => id)).toContain("data-left");
  });
});

describe("the files of the app", () => {
  it("are listed, and their folder is opened", async () => {
    const app = await usedApp();
    expect(await app.call("data:list")).toEqual({ ok: true, value: await listOwnFiles(app.folder) });
    expect(await app.call("data:openFolder")).toEqual({ ok: true, value: undefined });
    expect(app.system.asked).toContain(`open folder ${app.folder}`);
  });
});
