import { beforeEach, describe, expect, it } from "vitest";
import { BreakWindows } from "../../../../electron/platform/windows/break-windows";
import { DecodePage } from "../../../../electron/platform/windows/decode-page";
import { MainWindow } from "../../../../electron/platform/windows/main-window";
import { ReportPage } from "../../../../electron/platform/windows/report-page";
import { SoundPage } from "../../../../electron/platform/windows/sound-page";
import type { ReportSheet } from "../../../../shared/workspace/report/sheet";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { BrowserWindow, resetElectron, screen } from "../../../support/ports/electron";
import { displayAt } from "../../../support/ports/electron/desk";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
let clock: FakeClock;
beforeEach(() => {
  resetElectron();
  clock = new FakeClock();
});
/** Everything that may be told of a window and its page, whether they are there or not. */
function tellOf(window: BrowserWindow): void {
  for (const event of ["ready-to-show", "unresponsive", "responsive", "show", "hide", "minimize", "closed"])
    window.emit(event);
  window.tellOfPage("render-process-gone");
}
/** The window is gone before anything was told of it. */
function vanished(): BrowserWindow {
  const { last } = BrowserWindow;
  last.vanish();
  return last;
}

describe("a break whose windows are gone before that was told", () => {
  let windows: BreakWindows;
  beforeEach(() => {
    screen.displays = [displayAt(1), displayAt(2)];
    windows = new BreakWindows(files, clock.after, {
      source: (kind, primary) => Object({ kind, primary }),
      settings: () => ({ firmness: "firm" }),
      onClosed: () => {},
      onThere: () => {},
      onGivenUp: () => {},
    });
  });
  const vanishAll = (): readonly BrowserWindow[] =>
    BrowserWindow.open.map((each) => {
      each.vanish();
      return each;
    });

  it("has them again, on every display, when the displays change", () => {
    windows.show("break", null, "user");
    vanishAll();
    screen.emit("display-metrics-changed");
    expect(BrowserWindow.open).toHaveLength(2);
  });

  it.each(["notice", "prompt", "break", "over", "micro"] as const)("goes on from a %s, and ends", (kind) => {
    windows.show(kind, null, "user");
    const gone = vanishAll();
    expect([windows.wantsFocus, windows.stateFor(1)]).toEqual([false, null]);
    windows.refresh();
    windows.show(kind, MINUTE, "user");
    for (const each of gone) tellOf(each);
    clock.pass(5 * SECOND);
    for (const display of ["display-added", "display-removed", "display-metrics-changed"]) screen.emit(display);
    windows.show("break", null, "user");
    expect(BrowserWindow.open).toHaveLength(2);
    vanishAll();
    windows.end();
    expect(BrowserWindow.open).toEqual([]);
  });
});

describe("a window that is gone before that was told", () => {
  it("is opened anew where it is the main one, and is told nothing", () => {
    const main = new MainWindow(files, clock.after, () => "#fff");
    main.show();
    const gone = vanished();
    main.push(() => ({}));
    main.show();
    tellOf(gone);
    main.show();
    expect([BrowserWindow.open.length, main.isOpen]).toEqual([1, true]);
  });

  it("neither sounds nor keeps the next chime from it", () => {
    const sound = new SoundPage(files, clock.after);
    sound.play({ sound: "soft", part: "start", volume: 60, own: null });
    const gone = vanished();
    expect(sound.chimeFor(1)).toBeNull();
    clock.pass(MINUTE);
    tellOf(gone);
    sound.stop();
    expect(BrowserWindow.open).toEqual([]);
  });

  it("decodes nothing, and is not looked at any more", async () => {
    const decoder = new DecodePage(files, clock.after);
    const decoded = decoder.decode(new Uint8Array(1));
    const gone = vanished();
    expect(decoder.sourceFor(1)).toBeNull();
    clock.pass(MINUTE);
    tellOf(gone);
    expect([await decoded, clock.waits]).toEqual([null, []]);
  });

  it("draws no report, and keeps the next from nothing", async () => {
    const page = new ReportPage(files, clock.after);
    const sheet: ReportSheet = { ...Object({ title: "", blocks: [] }), dir: "ltr", footer: () => "" };
    const first = page.pdf(sheet, "A4").catch(() => "none");
    const gone = vanished();
    page.drawnBy(1);
    const second = page.pdf(sheet, "A4").catch(() => "none");
    tellOf(gone);
    clock.pass(MINUTE);
    expect(await Promise.all([first, second])).toEqual(["none", "none"]);
    expect(BrowserWindow.open).toEqual([]);
  });
});
