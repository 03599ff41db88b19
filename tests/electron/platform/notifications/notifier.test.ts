import { beforeEach, describe, expect, it, vi } from "vitest";
import { systemNotifications } from "../../../../electron/platform/notifications/notifier";
import type { Announcement } from "../../../../shared/break-page/announcement";
import { FakeClock } from "../../../support/ports/clock";
import { FakeBus } from "../../../support/ports/bus";
import { heard } from "../../../support/ports/notifier";
import { onPlatform } from "../../../support/platform";
import { Notification, resetElectron } from "../../../support/ports/electron";

const PROMPT: Announcement = {
  title: "Time to stand up",
  body: "For five minutes",
  buttons: [
    { call: "break:start", label: "Start" },
    { call: "break:skip", label: "Skip" },
  ],
  waits: true,
};
const systemNotifier = () => systemNotifications(() => Promise.resolve(null), new FakeClock()).notifier;
beforeEach(() => {
  resetElectron();
  onPlatform("darwin");
});

describe("a notification of Electron's own", () => {
  it("says what it has to, without a sound, and stays where it waits", () => {
    systemNotifier().show(PROMPT, heard());
    systemNotifier().show({ ...PROMPT, waits: false }, heard());
    expect(Notification.shown.map(({ said }) => said)).toMatchObject([
      { title: PROMPT.title, body: PROMPT.body, silent: true, timeoutType: "never" },
      { actions: [{ text: "Start" }, { text: "Skip" }], timeoutType: "default" },
    ]);
  });

  it("is one at a time, and gone when it is closed, once or twice", () => {
    const notifier = systemNotifier();
    for (const title of ["one", "two"]) notifier.show({ ...PROMPT, title }, heard());
    expect(Notification.shown.map(({ said }) => said.title)).toEqual(["two"]);
    notifier.close();
    notifier.close();
    expect(Notification.shown).toEqual([]);
  });

  it("tells which button was pressed, or that it was pressed itself", () => {
    const pressed: (string | null)[] = [];
    systemNotifier().show(PROMPT, heard({ onPressed: (call) => pressed.push(call) }));
    const [shown] = Notification.shown;
    shown?.emit("action", {}, 1);
    shown?.emit("action", {}, 9);
    shown?.emit("click");
    expect(pressed).toEqual(["break:skip", null]);
  });

  it("tells that it is off the screen or was not shown, but not of one that was closed", () => {
    const told: string[] = [];
    const notifier = systemNotifier();
    const listener = heard({ onGone: () => told.push("gone"), onFailed: () => told.push("failed") });
    const show = (): Notification | undefined => {
      notifier.show(PROMPT, listener);
      return Notification.shown.at(-1);
    };
    show()?.emit("close");
    show()?.emit("failed");
    const taken = show();
    notifier.close();
    taken?.emit("close");
    expect(told).toEqual(["gone", "failed"]);
  });

  it("without buttons is just said, and told of as Electron has it", async () => {
    const { simple, watch } = systemNotifications(() => Promise.resolve(null), new FakeClock());
    simple.show({ title: "Your posture", body: "Sit back" });
    const told: unknown[] = [];
    await watch((works) => told.push(works));
    expect([Notification.shown.map(({ said }) => said.title), told]).toEqual([["Your posture"], [true]]);
  });
});

describe("whether the system shows notifications", () => {
  it("is what came of the last one, of whichever kind: a system may say that it shows them, and not do so", async () => {
    const { simple, notifier, watch } = systemNotifications(() => Promise.resolve(null), new FakeClock());
    const told: unknown[] = [];
    await watch((works) => told.push(works));
    simple.show({ title: "Your posture", body: "Sit back" });
    vi.spyOn(console, "warn").mockReturnValue();
    Notification.shown.at(-1)?.emit("failed", {}, "not signed");
    Notification.shown.at(-1)?.emit("failed", {}, "not signed");
    expect(told).toEqual([true, false]);
    notifier.show(PROMPT, heard());
    Notification.shown.at(-1)?.emit("show");
    expect(told).toEqual([true, false, true]);
    notifier.show(PROMPT, heard());
    Notification.shown.at(-1)?.emit("failed", {}, "forbidden");
    expect(told.at(-1)).toBe(false);
  });

  it("is known from before anybody asked, where one came to nothing", async () => {
    const { simple, watch } = systemNotifications(() => Promise.resolve(null), new FakeClock());
    simple.show({ title: "Your posture", body: "Sit back" });
    vi.spyOn(console, "warn").mockReturnValue();
    Notification.shown.at(-1)?.emit("failed", {}, "not signed");
    const told: unknown[] = [];
    await watch((works) => told.push(works));
    expect(told).toEqual([false]);
  });
});

describe("a notification on Linux", () => {
  it("never is Electron's own, which waits for the service while the app stands still", async () => {
    onPlatform("linux");
    const bus = new FakeBus();
    bus.answers.set("GetCapabilities", () => []);
    bus.answers.set("Notify", () => 1);
    const { simple, notifier } = systemNotifications(() => Promise.resolve(bus), new FakeClock());
    simple.show({ title: "Your posture", body: "Sit back" });
    notifier.show(PROMPT, heard());
    await vi.waitFor(() => expect(bus.calls.filter(({ member }) => member === "Notify")).toHaveLength(2));
    expect(Notification.shown).toEqual([]);
  });
});
