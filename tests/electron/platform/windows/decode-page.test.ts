import { beforeEach, describe, expect, it } from "vitest";
import { DecodePage } from "../../../../electron/platform/windows/decode-page";
import { mostBytes } from "../../../../shared/sound/pcm";
import { SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { app, BrowserWindow, resetElectron } from "../../../support/ports/electron";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
const SOURCE = Uint8Array.from([1, 2, 3]);
let clock: FakeClock;
let decoder: DecodePage;
beforeEach(() => {
  resetElectron();
  clock = new FakeClock();
  decoder = new DecodePage(files, clock.after);
});
const page = () => BrowserWindow.last.webContents;
const piece = (text: string, length = 4) => ({ channels: 1, length, piece: text }) as const;
/** What the page takes, in kilobytes. */
const takes = (workingSetSize: number): void =>
  void (app.metrics = [
    { pid: page().osProcessId, memory: { workingSetSize } },
    { pid: 5, memory: { workingSetSize: 1e9 } },
  ]);

describe("a foreign sound", () => {
  it("is decoded in a page that nobody sees, which hands over its samples in pieces", async () => {
    const sound = decoder.decode(SOURCE);
    expect([BrowserWindow.last.url, BrowserWindow.last.isVisible()]).toEqual(["app://ui/decode/index.html", false]);
    expect([decoder.sourceFor(page().id), decoder.sourceFor(page().id + 1)]).toEqual([SOURCE, null]);
    decoder.take(page().id, piece("a\u00ff"));
    decoder.take(page().id + 1, piece("zz"));
    decoder.take(page().id, piece("cd"));
    expect(await sound).toEqual({ channels: 1, samples: Buffer.from("a\u00ffcd", "latin1") });
    expect([clock.waits, BrowserWindow.open]).toEqual([[], []]);
  });

  it("is given up, and nothing left behind, however it ends", async () => {
    const ends: readonly (() => void)[] = [
      () => BrowserWindow.last.close(),
      () => void page().emit("render-process-gone"),
      () => clock.pass(15 * SECOND),
      () => decoder.take(page().id, piece("abcde")),
      () => decoder.take(page().id, { channels: 1, length: mostBytes(1) + 2, piece: "ab" }),
    ];
    for (const end of ends) {
      const sound = decoder.decode(SOURCE);
      end();
      expect(await sound).toBeNull();
      expect([clock.waits, BrowserWindow.open]).toEqual([[], []]);
    }
  });

  it("ends with its process as soon as that takes more memory than any sound needs", async () => {
    const sound = decoder.decode(SOURCE);
    takes(300 * 1_024);
    clock.pass(SECOND);
    expect(BrowserWindow.open).toHaveLength(1);
    takes(300 * 1_024 + 1);
    clock.pass(50);
    expect(await sound).toBeNull();
    expect([clock.waits, BrowserWindow.open]).toEqual([[], []]);
  });

  it("takes the place of one that is not finished", async () => {
    const first = decoder.decode(SOURCE);
    const second = decoder.decode(Uint8Array.from([4]));
    expect(await first).toBeNull();
    decoder.take(page().id, piece("abcd"));
    expect(await second).not.toBeNull();
    expect([clock.waits, BrowserWindow.open]).toEqual([[], []]);
  });
});
