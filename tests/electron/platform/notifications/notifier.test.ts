import { beforeEach, describe, expect, it } from "vitest";
import { systemNotifier } from "../../../../electron/platform/notifications/notifier";
import type { Announcement } from "../../../../shared/break-page/announcement";
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
beforeEach(() => {
  resetElectron();
  onPlatform("darwin");
});

describe("a notification of Electron's own", () => {
  it("says what it has to, without a sound, and stays where it waits", () => {
    systemNotifier().show(PROMPT, () => {});
    systemNotifier().show({ ...PROMPT, waits: false }, () => {});
    expect(Notification.shown.map(({ said }) => said)).toMatchObject([
      { title: PROMPT.title, body: PROMPT.body, silent: true, timeoutType: "never" },
      { actions: [{ text: "Start" }, { text: "Skip" }], timeoutType: "default" },
    ]);
  });

  it("is one at a time, and gone when it is closed, once or twice", () => {
    const notifier = systemNotifier();
    for (const title of ["one", "two"]) notifier.show({ ...PROMPT, title }, () => {});
    expect(Notification.shown.map(({ said }) => said.title)).toEqual(["two"]);
    notifier.close();
    notifier.close();
    expect(Notification.shown).toEqual([]);
  });

  it("tells which button was pressed, or that it was pressed itself", () => {
    const pressed: (string | null)[] = [];
    systemNotifier().show(PROMPT, (call) => pressed.push(call));
    const [shown] = Notification.shown;
    shown?.emit("action", {}, 1);
    shown?.emit("action", {}, 9);
    shown?.emit("click");
    expect(pressed).toEqual(["break:skip", null]);
  });
});
