import { beforeEach, describe, expect, it } from "vitest";
import { setAppMenu } from "../../../electron/platform/app-menu";
import { Menu, resetElectron } from "../../support/ports/electron";

beforeEach(resetElectron);

describe("the menu of the app", () => {
  it("is none where windows have no use for one", () => {
    for (const platform of ["linux", "win32"] as const) {
      setAppMenu(platform);
      expect(Menu.ofApp, platform).toBeNull();
    }
  });

  it("has on macOS what its keys need, and nothing that reloads a page or looks into one", () => {
    setAppMenu("darwin");
    expect(Menu.ofApp?.items).toEqual([{ role: "appMenu" }, { role: "editMenu" }, { role: "windowMenu" }]);
  });
});
