import { beforeEach, describe, expect, it } from "vitest";
import { startsHidden } from "../../../electron/platform/hidden-start";
import { app, resetElectron } from "../../support/ports/electron";

beforeEach(resetElectron);

describe("a start by the system itself", () => {
  it("is known by its argument, which may stand anywhere", () => {
    for (const platform of ["linux", "win32", "darwin"] as const) {
      expect(startsHidden(["plumbline", "--ozone-platform=x11", "--hidden"], platform)).toBe(true);
      expect(startsHidden(["plumbline", "--hiddenness", "hidden"], platform)).toBe(false);
    }
  });

  it("is known on macOS by what the system says, since it hands no argument over", () => {
    app.wasOpenedAtLogin = true;
    expect(startsHidden(["Plumbline"], "darwin")).toBe(true);
    for (const platform of ["linux", "win32"] as const) expect(startsHidden(["Plumbline"], platform)).toBe(false);
  });

  it("is none where the system does not say", () => {
    app.refusesLoginItems = true;
    expect(startsHidden(["Plumbline"], "darwin")).toBe(false);
  });
});
