import { beforeEach, describe, expect, it } from "vitest";
import { guardApp, guardSession, isOpenedToDebugging } from "../../../../electron/platform/windows/guards";
import { app, resetElectron, session } from "../../../support/ports/electron";
import { FakeContents } from "../../../support/ports/electron/window";

beforeEach(resetElectron);

/** Whether what was about to happen was forbidden. */
function isForbidden(happen: (event: { readonly preventDefault: () => void }) => void): boolean {
  let isPrevented = false;
  happen({ preventDefault: () => (isPrevented = true) });
  return isPrevented;
}

describe("a page of the app", () => {
  it.each(["will-navigate", "will-redirect", "will-frame-navigate", "will-attach-webview"])("has no %s", (name) => {
    guardApp();
    const contents = new FakeContents(() => false);
    app.emit("web-contents-created", {}, contents);
    expect(isForbidden((event) => contents.emit(name, event))).toBe(true);
  });

  it("opens no window", () => {
    guardApp();
    const contents = new FakeContents(() => false);
    app.emit("web-contents-created", {}, contents);
    expect(contents.openHandler?.()).toEqual({ action: "deny" });
  });
});

describe("the session of the pages", () => {
  it("gives no permission, whether it is asked for, looked up or chosen from a list of devices", () => {
    guardSession();
    const { request, check, device } = session.defaultSession;
    const permissions = ["media", "notifications", "geolocation", "clipboard-read", "clipboard-sanitized-write", "hid"];
    for (const permission of permissions) {
      request?.({}, permission, (isGiven) => expect(isGiven, permission).toBe(false));
      expect(check?.({}, permission), permission).toBe(false);
    }
    expect(device?.({ deviceType: "usb" })).toBe(false);
    expect.assertions(2 * permissions.length + 1);
  });

  it("downloads nothing and looks no word up", () => {
    guardSession();
    expect(isForbidden((event) => session.defaultSession.emit("will-download", event))).toBe(true);
    expect(session.defaultSession.isSpellChecked).toBe(false);
  });

  it.each([
    ["app://ui/main/index.html", true],
    ["data:image/svg+xml,x", true],
    ["https://example.org/", false],
    ["http://localhost:9222/", false],
    ["ws://example.org/", false],
    ["file:///etc/passwd", false],
    ["app://other/main/index.html", false],
    ["data:text/html,x", false],
    ["blob:app://ui/1", false],
    ["chrome-extension://x/y.js", false],
  ])("asks for %s: %s", (url, isLet) => {
    guardSession();
    const decided: boolean[] = [];
    session.defaultSession.filter?.({ url }, ({ cancel }) => decided.push(!cancel));
    expect(decided).toEqual([isLet]);
  });
});

describe("a switch that opens the app to other programs", () => {
  it.each(["remote-debugging-port", "remote-debugging-pipe", "remote-allow-origins"])("is --%s", (name) => {
    expect(isOpenedToDebugging()).toBe(false);
    app.switches.add(name);
    expect(isOpenedToDebugging()).toBe(true);
  });
});
