import { describe, expect, it } from "vitest";
import { CAPABILITIES, type Diagnosis } from "../../../shared/diagnostics/diagnosis";
import { IDLE_SOURCES } from "../../../shared/diagnostics/idle-source";
import { WINDOWINGS } from "../../../shared/diagnostics/windowing";
import { report } from "../../../shared/diagnostics/report";
import { createTranslator } from "../../../shared/i18n/format";
import { SURFACE_FAULTS } from "../../../shared/surface-fault";

const t = createTranslator("en");
const at = { version: "1.2.3", platform: "linux x64", desktop: "XFCE", electron: "45.0.0" };

describe("the report of what works", () => {
  it("says in words how each thing stands, whatever it is", () => {
    for (const state of ["on", "off", "works", "fails", "unknown"] as const) {
      const lines = report(
        CAPABILITIES.map((sense): Diagnosis => ({ sense, state })),
        at,
        t,
      ).split("\n");
      expect(lines).toHaveLength(CAPABILITIES.length + 2);
      expect(lines[0]).toBe("Plumbline 1.2.3, Electron 45.0.0, linux x64, XFCE");
      for (const line of lines.slice(1, -1)) expect(line).toMatch(/^[A-Z][\w ]+ \[\w+\]: [A-Z].+\.$/);
    }
  });

  it("says who tells, where there are several, in words of their own", () => {
    const words = IDLE_SOURCES.map((by) => report([{ sense: "idle", state: "works", by }], at, t));
    expect(words[0]).toContain("When you leave the desk [works by mutter]: GNOME reports");
    expect(new Set(words).size).toBe(IDLE_SOURCES.length);
    const windows = WINDOWINGS.map((by) =>
      report([{ sense: "windows", state: by === "wayland" ? "fails" : "works", by }], at, t),
    );
    expect(windows[1]).toContain("[works by xwayland]: They are shown by Xwayland");
    expect(windows[2]).toContain("So breaks come as notifications.");
    expect(new Set(windows).size).toBe(WINDOWINGS.length);
  });

  it("does not call something working that is unknown", () => {
    expect(report([{ sense: "doNotDisturb", state: "unknown" }], at, t)).toContain("does not report");
  });

  it("says why the last break's page was not on the screen, each cause in its own words", () => {
    const words = SURFACE_FAULTS.map((cause) => report([{ sense: "breakPages", state: "fails", cause }], at, t));
    expect(new Set(words).size).toBe(SURFACE_FAULTS.length);
    expect(words.find((each) => each.includes("stayed empty"))).toMatch(
      /Break page \[fails\]: The window of the last one stayed empty\. Showing it three times did not help/,
    );
  });
});
