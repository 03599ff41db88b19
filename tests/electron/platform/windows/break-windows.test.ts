import type { Initiator } from "../../../../shared/scheduler/turn";
import { beforeEach, describe, expect, it } from "vitest";
import { BreakWindows } from "../../../../electron/platform/windows/break-windows";
import type { Firmness } from "../../../../shared/settings/settings";
import type { BreakPageKind } from "../../../../shared/break-page/break-page";
import { SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { BrowserWindow, resetElectron, screen } from "../../../support/ports/electron";
import { displayAt } from "../../../support/ports/electron/desk";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
let firmness: Firmness;
let givenUp: number;
let clock: FakeClock;
let windows: BreakWindows;
beforeEach(() => {
  resetElectron();
  clock = new FakeClock();
  [firmness, givenUp] = ["gentle", 0];
  windows = new BreakWindows(files, clock.after, {
    // What a page shows is the presenter's matter; here it is enough to tell which it is.
    source: (kind, primary) => Object({ kind, primary }),
    settings: () => ({ firmness }),
    onClosed: () => {},
    onThere: () => {},
    onGivenUp: () => (givenUp += 1),
  });
});
const show = (kind: BreakPageKind | null, idleFor: number | null = 0, initiator: Initiator = "schedule"): void => {
  windows.show(kind, idleFor, initiator);
  paint();
};
const paint = (): void => {
  for (const window of BrowserWindow.open) window.emit("ready-to-show");
};
/** Each window that can be seen, with what it was told last. */
const seen = (): readonly unknown[] =>
  BrowserWindow.open.filter((each) => each.isVisible()).map(({ webContents }) => webContents.sent.at(-1)?.value);
const crash = (): void => void BrowserWindow.last.webContents.emit("render-process-gone");

describe("what stands on the screen", () => {
  it("is a small window for a notice, a page for a prompt, and nothing in between breaks", () => {
    const steps: readonly (readonly [BreakPageKind | null, readonly unknown[]])[] = [
      [null, []],
      ["notice", [{ kind: "notice", primary: true }]],
      ["prompt", [{ kind: "prompt", primary: true }]],
      ["break", [{ kind: "break", primary: true }]],
      ["over", [{ kind: "over", primary: true }]],
      [null, []],
      ["micro", [{ kind: "micro", primary: true }]],
      [null, []],
    ];
    for (let breaks = 0; breaks < 3; breaks += 1)
      for (const [kind, expected] of steps) {
        show(kind);
        show(kind);
        expect(seen(), String(kind)).toEqual(expected);
      }
    expect(BrowserWindow.open).toEqual([]);
  });

  it("gives way to a small window while the help is read, and comes back", () => {
    for (const kind of ["prompt", "break"] as const) {
      show(kind);
      show("aside");
      expect(seen()).toEqual([{ kind: "aside", primary: true }]);
      show(kind, null, "user");
      expect(seen()).toEqual([{ kind, primary: true }]);
    }
  });

  it("has one page on each display, the content where the person is", () => {
    screen.displays = [displayAt(1), displayAt(2), displayAt(3)];
    screen.pointer = 2;
    show("prompt");
    expect(seen()).toEqual([
      { kind: "prompt", primary: false },
      { kind: "prompt", primary: true },
      { kind: "prompt", primary: false },
    ]);
  });

  it("leaves the work in sight where it is gentle, and covers every display where it is firm: the panel last", () => {
    screen.displays = [displayAt(1), displayAt(2)];
    show("break");
    const [primary, other] = BrowserWindow.open;
    expect(other?.bounds).toEqual(displayAt(2).bounds);
    expect(primary?.bounds).toEqual({ x: 96, y: 97, width: 1088, height: 646 });
    show(null);
    firmness = "firm";
    show("break");
    const [content] = BrowserWindow.open;
    expect(BrowserWindow.open.map(({ bounds }) => bounds)).toEqual([displayAt(1).workArea, displayAt(2).bounds]);
    expect(content?.isFullScreen()).toBe(false);
    show("break", 3 * SECOND);
    expect(BrowserWindow.open.map((each) => [each.isFocused(), each.isFullScreen()])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("is a dock where it only covers, which takes no keyboard, and an ordinary window where it has the content", () => {
    screen.displays = [displayAt(1), displayAt(2)];
    show("notice");
    screen.pointer = 2;
    show("prompt");
    const types = BrowserWindow.open.map(({ options, bounds }) => [bounds.x < 1_280 ? 1 : 2, options["type"]]);
    expect(types.toSorted()).toEqual([
      [1, "dock"],
      [2, undefined],
    ]);
  });

  it("stays on its display while a break runs, and follows the person from the notice to the prompt", () => {
    screen.displays = [displayAt(1), displayAt(2)];
    show("notice");
    screen.pointer = 2;
    show("prompt");
    screen.pointer = 1;
    show("break");
    expect(seen()).toEqual([
      { kind: "break", primary: false },
      { kind: "break", primary: true },
    ]);
  });
});

describe("a display that comes or goes in a break", () => {
  it("gets a page, or takes its page along", () => {
    show("break");
    screen.plugIn(displayAt(2));
    paint();
    expect(seen()).toHaveLength(2);
    screen.unplug(2);
    expect(seen()).toEqual([{ kind: "break", primary: true }]);
  });

  it("hands the content on where it was the one that had it", () => {
    screen.displays = [displayAt(1), displayAt(2)];
    screen.pointer = 2;
    show("break");
    screen.unplug(2);
    expect(seen()).toEqual([{ kind: "break", primary: true }]);
  });

  it("opens nothing while no break is there", () => {
    screen.plugIn(displayAt(2));
    expect(BrowserWindow.made).toEqual([]);
  });
});

describe.each(["notice", "micro"] as const)("a window of a %s that crashes", (kind) => {
  it("comes back, but not for ever, and not for a break that is over", () => {
    screen.displays = [displayAt(1)];
    show(kind);
    const crashSmall = (): void => {
      const small = BrowserWindow.open.find((each) => each.isVisible());
      small?.tellOfPage("render-process-gone");
      paint();
    };
    for (let crashes = 1; crashes <= 3; crashes += 1) {
      crashSmall();
      expect(seen(), `${crashes} crashes`).toHaveLength(1);
    }
    crashSmall();
    expect(seen()).toEqual([]);
    show("prompt");
    expect(seen()).toHaveLength(1);
    show(null);
    show(kind);
    const last = BrowserWindow.open.find((each) => each.isVisible());
    show(null);
    last?.tellOfPage("render-process-gone");
    expect(BrowserWindow.open).toEqual([]);
  });
});

describe("a page that crashes", () => {
  it("comes back with the same break, three times, and is then given up and told of once", () => {
    show("break");
    for (let crashes = 1; crashes <= 3; crashes += 1) {
      crash();
      paint();
      expect([BrowserWindow.open.length, givenUp]).toEqual([1, 0]);
    }
    crash();
    expect([BrowserWindow.open.length, givenUp]).toEqual([0, 1]);
  });

  it("has its three times again in the next break", () => {
    show("break");
    for (let crashes = 0; crashes < 3; crashes += 1) crash();
    show(null);
    show("break");
    for (let crashes = 0; crashes < 3; crashes += 1) crash();
    expect([BrowserWindow.open.length, givenUp]).toEqual([1, 0]);
  });

  it("comes back where it does not answer, too", () => {
    show("break");
    const [before] = BrowserWindow.open;
    before?.emit("unresponsive");
    expect([before?.isDestroyed(), BrowserWindow.open.length]).toEqual([true, 1]);
  });

  it("is told what it shows as it loads again", () => {
    show("break");
    crash();
    expect(windows.stateFor(BrowserWindow.last.webContents.id)).toEqual({ kind: "break", primary: true });
    expect(windows.stateFor(-1)).toBeNull();
  });

  it("that was the notice goes, and the prompt comes all the same", () => {
    show("notice");
    const notice = BrowserWindow.made.find(({ options }) => options["focusable"] === false);
    notice?.webContents.emit("render-process-gone");
    windows.refresh();
    expect([notice?.isDestroyed(), seen()]).toEqual([true, []]);
    show("prompt");
    expect(seen()).toEqual([{ kind: "prompt", primary: true }]);
  });

  it("that is destroyed takes nothing with it", () => {
    screen.displays = [displayAt(1), displayAt(2)];
    show("break");
    BrowserWindow.open[0]?.destroy();
    windows.refresh();
    screen.plugIn(displayAt(3));
    paint();
    expect(seen()).toHaveLength(3);
    show(null);
    expect(BrowserWindow.open).toEqual([]);
  });
});

describe("the keyboard", () => {
  const isFocused = (): boolean => BrowserWindow.open.some((each) => each.isFocused());

  it("is left to who is typing, until their hands are off it for a moment", () => {
    show("prompt", SECOND);
    expect([isFocused(), windows.wantsFocus]).toEqual([false, true]);
    show("prompt", 2.9 * SECOND);
    expect(isFocused()).toBe(false);
    show("prompt", 3 * SECOND);
    expect([isFocused(), windows.wantsFocus]).toEqual([true, false]);
  });

  it("is taken at once by a break the person asked for, and only by that one", () => {
    show("break", 0, "user");
    expect(isFocused()).toBe(true);
    show(null);
    show("break", 0);
    expect(isFocused()).toBe(false);
  });

  it("is not taken by the next break because the person skipped the one before", () => {
    show("prompt");
    show(null, 0, "user");
    show("prompt");
    expect(isFocused()).toBe(false);
  });

  it("is left alone where nobody knows whether there is someone", () => {
    show("prompt", null);
    expect(isFocused()).toBe(false);
  });

  it("is never taken by what is small", () => {
    for (const kind of ["notice", "micro"] as const) {
      show(kind, 60 * SECOND);
      expect([isFocused(), windows.wantsFocus]).toEqual([false, false]);
    }
  });
});
