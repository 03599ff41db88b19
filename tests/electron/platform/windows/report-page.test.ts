import { beforeEach, describe, expect, it } from "vitest";
import { ReportPage } from "../../../../electron/platform/windows/report-page";
import type { ReportSheet } from "../../../../shared/workspace/report/sheet";
import { SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { BrowserWindow, resetElectron } from "../../../support/ports/electron";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
const SHEET: ReportSheet = {
  ...Object({ title: "Office", blocks: [] }),
  dir: "ltr",
  footer: (page: string, pages: string) => `<Office & co> ${page} of ${pages}`,
};
let clock: FakeClock;
let report: ReportPage;
beforeEach(() => {
  resetElectron();
  clock = new FakeClock();
  report = new ReportPage(files, clock.after);
});
/** The page that was opened last says that it has drawn everything. */
const draw = (): void => report.drawnBy(BrowserWindow.last.webContents.id);

describe("a report that is drawn", () => {
  it("becomes a PDF once the page has drawn it, and not before", async () => {
    const pdf = report.pdf(SHEET, "A4");
    const { webContents, url } = BrowserWindow.last;
    expect([url, webContents.pdfs]).toEqual(["app://ui/report/index.html", []]);
    draw();
    expect((await pdf).toString()).toBe("%PDF");
    expect(webContents.pdfs).toMatchObject([{ pageSize: "A4", generateTaggedPDF: true }]);
  });

  it("leaves neither a page nor a timer behind, however it ends", async () => {
    const ends: readonly (() => void)[] = [
      draw,
      () => BrowserWindow.last.close(),
      () => void BrowserWindow.last.webContents.emit("render-process-gone"),
      () => clock.pass(20 * SECOND),
    ];
    for (const end of ends) {
      const pdf = report.pdf(SHEET, "A4").catch(() => null);
      expect(clock.waits).toEqual([20 * SECOND]);
      end();
      await pdf;
      expect([clock.waits, BrowserWindow.open]).toEqual([[], []]);
    }
  });

  it("is given up after a while, when the page is closed, and when it crashes", async () => {
    for (const end of [
      () => clock.pass(20 * SECOND),
      () => BrowserWindow.last.close(),
      () => void BrowserWindow.last.webContents.emit("render-process-gone"),
    ]) {
      const pdf = report.pdf(SHEET, "A4");
      end();
      await expect(pdf).rejects.toThrow("The report was not drawn");
    }
  });

  it("gives its place to the next, which is drawn all the same", async () => {
    const first = report.pdf(SHEET, "A4");
    const second = report.pdf(SHEET, "Letter");
    await expect(first).rejects.toThrow();
    expect([clock.waits.length, BrowserWindow.open.length]).toEqual([1, 1]);
    draw();
    expect((await second).toString()).toBe("%PDF");
  });

  it("is given to its own page alone, without the line at the foot", async () => {
    const pdf = report.pdf(SHEET, "A4");
    const { id } = BrowserWindow.last.webContents;
    expect(report.sheetFor(id)).toMatchObject({ title: "Office" });
    expect(report.sheetFor(id)).not.toHaveProperty("footer");
    expect(report.sheetFor(id + 1)).toBeNull();
    report.drawnBy(id + 1);
    draw();
    await pdf;
    expect(report.sheetFor(id)).toBeNull();
  });

  it("has its pages numbered at the foot, where no text of the person is markup", async () => {
    const pdf = report.pdf(SHEET, "A4");
    const { pdfs } = BrowserWindow.last.webContents;
    draw();
    await pdf;
    expect(JSON.stringify(pdfs[0])).toContain("&lt;Office &amp; co&gt;");
    expect(JSON.stringify(pdfs[0])).toMatch(/pageNumber.* of .*totalPages/);
  });
});

describe("a report that is printed", () => {
  it.each<readonly [boolean, string, unknown]>([
    [true, "", true],
    [false, "Print job canceled", false],
    [false, "cancelled", false],
  ])("says whether it was sent: %s %s", async (isSent, reason, answer) => {
    const printing = report.print(SHEET, "A4");
    const { webContents } = BrowserWindow.last;
    draw();
    await Promise.resolve();
    webContents.printed[0]?.done(isSent, reason);
    expect(await printing).toBe(answer);
  });

  it("is told of where the system cannot print", async () => {
    const printing = report.print(SHEET, "A4");
    const { webContents } = BrowserWindow.last;
    draw();
    await Promise.resolve();
    webContents.printed[0]?.done(false, "Invalid printer settings");
    await expect(printing).rejects.toThrow("Invalid printer settings");
    expect([clock.waits, BrowserWindow.open]).toEqual([[], []]);
  });
});
