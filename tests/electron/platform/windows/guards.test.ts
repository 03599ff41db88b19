import { beforeEach, describe, expect, it, vi } from "vitest";
import { SANDBOX_SWITCHES } from "../../../../electron/platform/sandbox-switches";
import { guardApp, isOpenedToDebugging, isStartedUnsandboxed } from "../../../../electron/platform/windows/guards";
import { app, resetElectron } from "../../../support/ports/electron";
import { FakeSession } from "../../../support/ports/electron/gates";
import { FakeContents } from "../../../support/ports/electron/window";

beforeEach(resetElectron);

/** Whether what was about to happen was forbidden. */
function isForbidden(happen: (event: { readonly preventDefault: () => void }) => void): boolean {
  let isPrevented = false;
  happen({ preventDefault: () => (isPrevented = true) });
  return isPrevented;
}

/** A session that the engine has just made. */
function madeSession(): FakeSession {
  guardApp();
  const made = new FakeSession();
  app.emit("session-created", made);
  return made;
}

describe("a page of the app", () => {
  it("says of the machine nothing, to scripts or in a PDF", () => {
    guardApp();
    expect(app.userAgentFallback).toBe("Plumbline");
  });

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

  it("lets WebRTC send nothing", () => {
    guardApp();
    const contents = new FakeContents(() => false);
    app.emit("web-contents-created", {}, contents);
    expect(contents.webRtcPolicy).toBe("disable_non_proxied_udp");
  });
});

describe("a session, whichever it is", () => {
  it("gives no permission, whether it is asked for, looked up or chosen from a list of devices", () => {
    const { request, check, device } = madeSession();
    const permissions = ["media", "notifications", "geolocation", "clipboard-read", "clipboard-sanitized-write", "hid"];
    for (const permission of permissions) {
      request?.({}, permission, (isGiven) => expect(isGiven, permission).toBe(false));
      expect(check?.({}, permission), permission).toBe(false);
    }
    expect(device?.({ deviceType: "usb" })).toBe(false);
    expect.assertions(2 * permissions.length + 1);
  });

  it("downloads nothing and looks no word up", () => {
    const made = madeSession();
    expect(isForbidden((event) => made.emit("will-download", event))).toBe(true);
    expect(made.isSpellChecked).toBe(false);
  });

  it("is guarded also when it is not the first", () => {
    madeSession();
    const later = new FakeSession();
    app.emit("session-created", later);
    expect(later.spellCheckerLanguages).toEqual([]);
    expect(later.filter).not.toBeNull();
  });

  it("has no language whose dictionary could be downloaded, and no place to download it from", () => {
    const made = madeSession();
    expect(made.spellCheckerLanguages).toEqual([]);
    expect(made.dictionaryUrl).toMatch(/^app:/);
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
    const decided: boolean[] = [];
    madeSession().filter?.({ url }, ({ cancel }) => decided.push(!cancel));
    expect(decided).toEqual([isLet]);
  });
});

describe("a switch that opens the app to other programs", () => {
  it.each(["remote-debugging-port", "remote-debugging-pipe", "remote-allow-origins"])("is --%s", (name) => {
    expect(isOpenedToDebugging()).toBe(false);
    app.switches.set(name, "");
    expect(isOpenedToDebugging()).toBe(true);
  });
});

describe("a start without the sandbox", () => {
  const asUser = (id: number) => vi.spyOn(process, "getuid").mockReturnValue(id);
  beforeEach(() => () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it.each(SANDBOX_SWITCHES)("is one with --%s, for anyone but root", (name) => {
    asUser(1000);
    expect(isStartedUnsandboxed()).toBe(false);
    app.switches.set(name, "");
    expect(isStartedUnsandboxed()).toBe(true);
    asUser(0);
    expect(isStartedUnsandboxed()).toBe(false);
  });

  it("is one with the variable that does the same, whatever its value", () => {
    asUser(1000);
    vi.stubEnv("ELECTRON_DISABLE_SANDBOX", "");
    expect(isStartedUnsandboxed()).toBe(true);
  });
});
