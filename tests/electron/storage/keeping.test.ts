import { Desktop } from "../../../electron/features/desktop/desktop-monitor";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { appState } from "../../../electron/app/app-state";
import { fileNotices, isUnsaved } from "../../../electron/storage/keeping";
import { Notices } from "../../../electron/features/notices/notices";
import { Runtime } from "../../../electron/app/runtime";
import { createTranslator } from "../../../shared/i18n/format";
import { planOf } from "../../../shared/settings/plan-of";
import { HOUR, MINUTE } from "../../../shared/time/units";
import { keptWith } from "../../support/kept";
import { FakeClock, MORNING } from "../../support/ports/clock";
import { FakePresence } from "../../support/ports/presence";
import { temporaryFolder } from "../../support/temporary-folder";

const t = createTranslator("en");
const DOCUMENTS = [
  ["settings", "settings.json"],
  ["checklist", "checklist.json"],
  ["fit", "workspace-fit.json"],
  ["routines", "routines.json"],
] as const;

describe("what is told of the files", () => {
  it.each(DOCUMENTS)("is that something could not be saved, also where it is %s alone", async (name, file) => {
    const folder = temporaryFolder();
    const keeping = await keptWith({}, folder);
    expect(isUnsaved(keeping)).toBe(false);
    fs.mkdirSync(path.join(folder, file));
    const { [name]: store } = keeping;
    const save = async (): Promise<void> => {
      if (name === "settings") await keeping.settings.change(keeping.settings.value);
      if (name === "checklist") await keeping.checklist.change(keeping.checklist.value);
      if (name === "fit") await keeping.fit.change(keeping.fit.value);
      if (name === "routines") await keeping.routines.change(keeping.routines.value);
    };
    await save();
    expect([store.isUnsaved, isUnsaved(keeping)]).toEqual([true, true]);
    fs.rmdirSync(path.join(folder, file));
    await save();
    expect(isUnsaved(keeping)).toBe(false);
  });

  it("is each file that could not be read, by its name and where its bytes are now", async () => {
    const folder = temporaryFolder();
    for (const [, file] of DOCUMENTS) fs.writeFileSync(path.join(folder, file), "garbage");
    const told = fileNotices(await keptWith({}, folder), t);
    expect(told.map(({ id }) => id)).toEqual(DOCUMENTS.map(([name]) => `${name}-E_UNREADABLE`));
    const kept = fs.readdirSync(folder).filter((name) => name.includes(".corrupt-"));
    expect(kept).toHaveLength(4);
    for (const name of kept) expect(told.filter(({ text }) => text().includes(name))).toHaveLength(1);
    expect(fileNotices(await keptWith({}, folder), t)).toEqual([]);
  });
});

describe("what the main window draws from", () => {
  it("is the day that the person is in, by their own clocks, and only it", async () => {
    const keeping = await keptWith();
    const clock = new FakeClock();
    clock.zone = { offsetAt: () => 2 * HOUR };
    const midnight = Date.UTC(2026, 10, 22, 22);
    const entry = (id: string, at: number) => ({ id, at, utcOffset: 2 * HOUR, kind: "skipped" as const });
    const entries = [
      entry("yesterday", midnight - MINUTE),
      entry("first", midnight),
      entry("last", midnight + 24 * HOUR - 1),
      entry("tomorrow", midnight + 24 * HOUR),
    ];
    keeping.history.append(entries);
    const settings = () => keeping.settings.value;
    const nobody = { hold: () => {}, lock: () => {}, displays: () => {}, trayHost: () => {}, changed: () => {} };
    const ports = {
      record: () => {},
      show: () => {},
      saveSnapshot: () => {},
      publish: () => {},
      nextWanted: () => null,
    };
    const state = appState({
      clock,
      keeping,
      runtime: new Runtime(planOf(settings()), null, { ...ports, clock, presence: new FakePresence(clock) }),
      desktop: new Desktop(settings, nobody),
      notices: new Notices([]),
      diagnoses: [],
      locale: "en",
      region: "en-GB",
      tray: "shown",
      visit: null,
    });
    expect(state.today.map(({ id }) => id)).toEqual(["first", "last"]);
    expect(state).toMatchObject({
      dayStart: midnight,
      displays: ["Screen 1 1280×800"],
      version: "1.2.3",
      platform: process.platform,
      unsaved: false,
      tray: "shown",
      schedule: { mode: "working", now: MORNING },
    });
  });
});
