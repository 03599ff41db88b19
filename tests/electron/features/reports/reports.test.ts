import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { reportActs } from "../../../../electron/features/reports/reports";
import type { ReportActs } from "../../../../electron/features/reports/report-handlers";
import { fakeContext } from "../../../support/context";
import { FakeDialogs, FakePrinter, REPORT_PAGE } from "../../../support/ports/dialogs";
import { FakeSystem } from "../../../support/ports/system";
import { temporaryFolder } from "../../../support/temporary-folder";

const CHOICE = { workspace: "w1", before: null, comfort: false, paper: "A4" } as const;
let folder: string;
let dialogs: FakeDialogs;
let page: FakePrinter;
let system: FakeSystem;
let reports: ReportActs;
beforeEach(async () => {
  const { context } = await fakeContext();
  folder = temporaryFolder();
  [dialogs, page, system] = [new FakeDialogs(), new FakePrinter(), new FakeSystem()];
  for (const edit of [
    { type: "rename", name: "Office desk" },
    { type: "answer", item: "c1", answer: "fix" },
  ] as const)
    context.edit("checklist", { ...edit, workspace: "w1" });
  context.edit("measures", { type: "measured", person: { heightCm: 165, elbowRestCm: 23, sex: "female" } });
  reports = reportActs(context, { page, dialogs, system });
});
const saveAs = (format: "pdf" | "csv" | "json", name = `report.${format}`) => {
  dialogs.place = path.join(folder, name);
  return reports.save({ ...CHOICE, format });
};

describe("a report that is saved", () => {
  it.each(["csv", "json"] as const)("is written as %s where the person wants it, and shown there", async (format) => {
    expect(await saveAs(format)).toEqual({ kind: "saved", file: `report.${format}` });
    expect(fs.readFileSync(path.join(folder, `report.${format}`), "utf8")).toContain("Office desk");
    reports.show();
    expect(system.asked).toEqual([`show ${path.join(folder, `report.${format}`)}`]);
    expect(dialogs.suggested[0]).toMatch(new RegExp(`Office.desk.*2026-11-23.*\\.${format}$`, "i"));
  });

  it("is drawn first where it is a PDF, on a page that asks for it", async () => {
    expect(await saveAs("pdf")).toEqual({ kind: "saved", file: "report.pdf" });
    expect(fs.readFileSync(path.join(folder, "report.pdf"), "utf8")).toBe("%PDF");
    expect(JSON.stringify(reports.sheetFor(REPORT_PAGE))).toContain("Office desk");
    expect(reports.sheetFor(REPORT_PAGE + 1)).toBeNull();
    reports.drawnBy(REPORT_PAGE);
    expect(page.drawn).toEqual([REPORT_PAGE]);
  });

  it("is nowhere when the person says no, or the workspace is gone", async () => {
    expect(await reports.save({ ...CHOICE, format: "csv" })).toEqual({ kind: "cancelled" });
    dialogs.place = path.join(folder, "report.csv");
    expect(await reports.save({ ...CHOICE, workspace: "w9", format: "csv" })).toEqual({ kind: "unknown" });
    reports.show();
    expect([fs.readdirSync(folder), system.asked]).toEqual([[], []]);
  });

  it("says what went wrong, and leaves the file that was saved last to be shown", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    await saveAs("csv");
    expect(await saveAs("json", "gone/report.json")).toEqual({ kind: "unwritten", errno: "ENOENT" });
    page.outcome = new Error("The report was not drawn");
    expect(await saveAs("pdf")).toEqual({ kind: "undrawn" });
    reports.show();
    expect([fs.readdirSync(folder), system.asked]).toEqual([
      ["report.csv"],
      [`show ${path.join(folder, "report.csv")}`],
    ]);
    warn.mockRestore();
  });
});

describe("a report that is printed", () => {
  it("is sent to the printer that the person chooses, or not", async () => {
    expect(await reports.print(CHOICE)).toEqual({ kind: "printed" });
    page.outcome = false;
    expect(await reports.print(CHOICE)).toEqual({ kind: "cancelled" });
  });

  it("is told of where the system cannot print", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    page.outcome = new Error("Invalid printer settings");
    expect(await reports.print(CHOICE)).toEqual({ kind: "unprinted" });
    warn.mockRestore();
  });

  it("is none where the workspace is gone", async () =>
    expect(await reports.print({ ...CHOICE, workspace: "w9" })).toEqual({ kind: "unknown" }));
});
