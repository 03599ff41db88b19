import { beforeEach, describe, expect, it, vi } from "vitest";
import { SoundPage } from "../../../../electron/platform/windows/sound-page";
import type { Chime } from "../../../../shared/sound/chime";
import { SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { app, BrowserWindow, resetElectron } from "../../../support/ports/electron";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
const START: Chime = { sound: "soft", part: "start", volume: 60, own: null };
const END: Chime = { ...START, part: "end" };
let clock: FakeClock;
let page: SoundPage;
beforeEach(() => {
  resetElectron();
  clock = new FakeClock();
  page = new SoundPage(files, clock.after);
});

describe("a chime", () => {
  it("has a page that nobody sees, and that is given what to play", () => {
    page.play(START);
    const { url, webContents } = BrowserWindow.last;
    expect([url, BrowserWindow.last.isVisible()]).toEqual(["app://ui/sound/index.html", false]);
    expect(page.chimeFor(webContents.id)).toEqual(START);
    expect(page.chimeFor(webContents.id + 1)).toBeNull();
  });

  it("takes the place of the one before", () => {
    page.play(START);
    page.play(END);
    expect(BrowserWindow.open).toHaveLength(1);
    expect(page.chimeFor(BrowserWindow.last.webContents.id)).toEqual(END);
    // How long it may last, and the next look at what it takes.
    expect(clock.waits).toEqual([50, 15 * SECOND]);
  });

  it("leaves neither page nor timer behind, however it ends, time and again", () => {
    for (const end of [
      () => BrowserWindow.last.close(),
      () => void BrowserWindow.last.webContents.emit("render-process-gone"),
      () => page.stop(),
      () => clock.pass(15 * SECOND),
    ]) {
      page.play(START);
      end();
      expect([clock.waits, BrowserWindow.open]).toEqual([[], []]);
    }
  });

  it("can be stopped when there is none", () => {
    page.stop();
    page.play(START);
    page.stop();
    page.stop();
    expect(BrowserWindow.open).toEqual([]);
  });

  it("takes the engine's process for sound along, and no other", () => {
    const killed: number[] = [];
    const kill = vi.spyOn(process, "kill").mockImplementation((pid) => {
      killed.push(pid);
      return true;
    });
    app.metrics = [
      { pid: 11 },
      { pid: 12, serviceName: "audio.mojom.AudioService" },
      { pid: 13, serviceName: "network" },
    ];
    page.play(START);
    expect(killed).toEqual([]);
    BrowserWindow.last.close();
    expect(killed).toEqual([12]);
    kill.mockImplementation(() => {
      throw new Error("ESRCH");
    });
    page.play(START);
    BrowserWindow.last.close();
    kill.mockRestore();
  });
});
