import { beforeEach, describe, expect, it } from "vitest";
import { BreakWindows } from "../../../../electron/platform/windows/break-windows";
import type { BreakPageKind } from "../../../../shared/break-page/break-page";
import type { Firmness } from "../../../../shared/settings/settings";
import { HOUR, SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { BrowserWindow, resetElectron, screen } from "../../../support/ports/electron";
import { displayAt } from "../../../support/ports/electron/desk";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
let clock: FakeClock;
let firmness: Firmness;
let kind: BreakPageKind | null;
let told: string[];
/** Whether pages draw what they are sent. */
let paints: boolean;
let windows: BreakWindows;
beforeEach(() => {
  resetElectron();
  clock = new FakeClock();
  screen.displays = [displayAt(1), displayAt(2)];
  [firmness, kind, told, paints] = ["gentle", null, [], true];
  windows = new BreakWindows(files, clock.after, {
    source: (shown, primary) => Object({ kind: shown, primary }),
    settings: () => ({ firmness }),
    onClosed: (closed) => told.push(`closed ${closed}`),
    onThere: () => told.push("there"),
    onGivenUp: (fault) => told.push(`given up, ${fault}`),
  });
});
function show(wanted: BreakPageKind | null): void {
  kind = wanted;
  windows.show(wanted, 0, "schedule");
  draw();
}
/** The pages draw what they have to show. */
function draw(): void {
  for (const { webContents } of BrowserWindow.open) if (paints && kind !== null) windows.painted(webContents.id, kind);
}
function pass(seconds: number): void {
  for (let left = seconds; left > 0; left -= 0.5) {
    clock.pass(0.5 * SECOND);
    draw();
  }
}
const visible = (): number => BrowserWindow.open.filter((each) => each.isVisible() && !each.isMinimized()).length;

describe.each(["prompt", "break", "over"] as const)("a page of a %s", (full) => {
  beforeEach(() => {
    show(full);
    pass(2);
  });

  it("is looked at once, and no more while it is there", () => {
    expect([told, clock.waits]).toEqual([["there"], []]);
  });

  it.each(["hide", "minimize", "destroy"] as const)("comes back within two seconds after somebody did %s", (away) => {
    BrowserWindow.open[1]?.[away]();
    expect(visible()).toBe(1);
    pass(2);
    expect(visible()).toBe(2);
    pass(2);
    expect([told.at(-1), clock.waits]).toEqual(["there", []]);
  });

  it("stays when somebody closes it, and that is told in a task of its own", () => {
    BrowserWindow.open[0]?.close();
    expect([visible(), told]).toEqual([2, ["there"]]);
    clock.pass(0);
    expect(told).toEqual(["there", `closed ${full}`]);
  });

  it("is closed for good when the break is over", () => {
    show(null);
    expect([BrowserWindow.open, clock.waits]).toEqual([[], []]);
  });
});

describe("a page that cannot be seen", () => {
  it("is shown although the desktop never says that it is ready", () => {
    show("notice");
    expect(visible()).toBe(0);
    pass(2);
    expect(visible()).toBe(1);
  });

  it("is made anew where it draws nothing, and given up with its reason after three times", () => {
    paints = false;
    show("break");
    const made = BrowserWindow.made.length;
    clock.pass(HOUR);
    expect(BrowserWindow.made.length - made).toBe(2);
    expect([BrowserWindow.open, told, clock.waits]).toEqual([[], ["given up, unpainted"], []]);
    show("over");
    expect(BrowserWindow.open).toEqual([]);
    show(null);
    paints = true;
    show("prompt");
    pass(2);
    expect([visible(), told.at(-1)]).toEqual([2, "there"]);
  });

  it("is never let go where it is strict, and what is known of it is told all the same", () => {
    [firmness, paints] = ["strict", false];
    show("break");
    clock.pass(HOUR);
    expect([BrowserWindow.open.length, told[0]]).toEqual([2, "given up, unpainted"]);
    paints = true;
    pass(4);
    expect(told.at(-1)).toBe("there");
  });

  it("is not taken for seen because it was made ready behind the notice, where nobody sees it", () => {
    show("notice");
    for (const { webContents } of BrowserWindow.open) windows.painted(webContents.id, "prompt");
    paints = false;
    show("prompt");
    clock.pass(HOUR);
    expect(told.at(-1)).toBe("given up, unpainted");
  });

  it("drew nothing of the break where it drew the prompt before", () => {
    show("prompt");
    pass(2);
    paints = false;
    show("break");
    clock.pass(HOUR);
    expect(told.at(-1)).toBe("given up, unpainted");
  });
});

describe.each(["notice", "micro"] as const)("the window of a %s", (small) => {
  const corner = (): number | undefined =>
    BrowserWindow.open.find(({ options }) => options["focusable"] === false)?.bounds.x;

  it("moves to a display that is there when its own is unplugged", () => {
    screen.pointer = 2;
    show(small);
    expect(corner()).toBeGreaterThan(1_280);
    screen.pointer = 1;
    screen.unplug(2);
    expect(corner()).toBe(1_280 - 520 - 16);
  });

  it("comes back where something hid it, and stays away where the person closed it", () => {
    show(small);
    pass(2);
    const [window] = BrowserWindow.open;
    window?.hide();
    pass(2);
    expect(window?.isVisible()).toBe(true);
    window?.close();
    pass(10);
    screen.emit("display-metrics-changed");
    expect(visible()).toBe(0);
    show("prompt");
    expect(visible()).toBe(2);
  });
});
