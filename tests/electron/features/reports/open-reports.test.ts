import { createLocalization } from "../../../../shared/i18n/localization";
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openReports } from "../../../../electron/features/reports/report-feature";
import type { ReportActs } from "../../../../electron/features/reports/report-handlers";
import { SECOND } from "../../../../shared/time/units";
import { keptWith } from "../../../support/kept";
import { FakeClock } from "../../../support/ports/clock";
import { BrowserWindow, dialog, resetElectron, shell } from "../../../support/ports/electron";
import { checkedWorkspaces, keptFit } from "../../../support/report";
import { temporaryFolder } from "../../../support/temporary-folder";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
const CHOICE = { workspace: "w1", before: null, comfort: false, paper: "A4" } as const;
let clock: FakeClock;
let folder: string;
let reports: ReportActs;
beforeEach(async () => {
  resetElectron();
  clock = new FakeClock();
  folder = temporaryFolder();
  const keeping = await keptWith();
  await keeping.checklist.change(checkedWorkspaces());
  await keeping.fit.change(keptFit());
  reports = openReports({ files, clock, keeping, localization: createLocalization("en", "en-GB") });
});
const saveAs = (format: "pdf" | "csv" | "json", name = `report.${format}`) => {
  dialog.place = path.join(folder, name);
  return reports.save({ ...CHOICE, format });
};
/** Lets the page that draws the report say that it has; it is opened once a place was chosen. */
const draw = async (): Promise<void> => {
  await vi.waitFor(() => expect(BrowserWindow.open).toHaveLength(1));
  reports.drawnBy(BrowserWindow.last.webContents.id);
};

describe("a report that is saved", () => {
  it.each(["csv", "json"] as const)("is written as %s where the person wants it, and shown there", async (format) => {
    expect(await saveAs(format)).toEqual({ kind: "saved", file: `report.${format}` });
    expect(fs.readFileSync(path.join(folder, `report.${format}`), "utf8")).toContain("Office desk");
    reports.show();
    expect(shell.opened).toEqual([path.join(folder, `report.${format}`)]);
    expect(dialog.asked[0]?.defaultPath).toMatch(new RegExp(`Office.desk.*2026-11-23.*\\.${format}$`, "i"));
  });

  it("is drawn first where it is a PDF", async () => {
    const saving = saveAs("pdf");
    await draw();
    expect(await saving).toEqual({ kind: "saved", file: "report.pdf" });
    expect(fs.readFileSync(path.join(folder, "report.pdf"), "utf8")).toBe("%PDF");
  });

  it("is nowhere when the person says no, or the workspace is gone", async () => {
    expect(await reports.save({ ...CHOICE, format: "csv" })).toEqual({ kind: "cancelled" });
    dialog.place = path.join(folder, "report.csv");
    expect(await reports.save({ ...CHOICE, workspace: "w9", format: "csv" })).toEqual({ kind: "unknown" });
    reports.show();
    expect([fs.readdirSync(folder), shell.opened]).toEqual([[], []]);
  });

  it("says what went wrong, and leaves the file that was saved last to be shown", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    await saveAs("csv");
    expect(await saveAs("json", "gone/report.json")).toEqual({ kind: "unwritten", errno: "ENOENT" });
    const saving = saveAs("pdf");
    await vi.waitFor(() => expect(BrowserWindow.open).toHaveLength(1));
    clock.pass(20 * SECOND);
    expect(await saving).toEqual({ kind: "undrawn" });
    reports.show();
    expect([fs.readdirSync(folder), shell.opened]).toEqual([["report.csv"], [path.join(folder, "report.csv")]]);
    warn.mockRestore();
  });
});

describe("a report that is printed", () => {
  it("is sent to the printer that the person chooses, or not", async () => {
    for (const [isSent, kind] of [
      [true, "printed"],
      [false, "cancelled"],
    ] as const) {
      const printing = reports.print(CHOICE);
      const { webContents } = BrowserWindow.last;
      await draw();
      await vi.waitFor(() => expect(webContents.printed).toHaveLength(1));
      webContents.printed[0]?.done(isSent, isSent ? "" : "cancelled");
      expect(await printing).toEqual({ kind });
    }
  });

  it("is none where the workspace is gone", async () =>
    expect(await reports.print({ ...CHOICE, workspace: "w9" })).toEqual({ kind: "unknown" }));
});
