import { afterEach, describe, expect, it, vi } from "vitest";
import { PAGE_KINDS } from "../../../../shared/schemas/channel";
const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
afterEach(() => {
  vi.unstubAllGlobals();
});
/** How a page is opened by a program that was built so. */
async function opened(build: string, kind: (typeof PAGE_KINDS)[number]) {
  vi.resetModules();
  vi.stubGlobal("PLUMBLINE_BUILD", build);
  const { openPage } = await import("../../../../electron/platform/windows/page-window");
  // The engine that this module got, which was read anew.
  const { BrowserWindow } = await import("../../../support/ports/electron");
  openPage(kind, files, {});
  return BrowserWindow.last.options.webPreferences;
}

describe("a page", () => {
  it.each(PAGE_KINDS)("cannot be looked into in a package, nor ask for files: %s", async (kind) => {
    for (const build of ["packaged", "standIn"])
      expect(await opened(build, kind)).toMatchObject({
        devTools: false,
        disableBlinkFeatures: "FileSystemAccessLocal",
        sandbox: true,
      });
    expect(await opened("development", kind)).toMatchObject({ devTools: true });
  });
});
