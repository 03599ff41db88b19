import { describe, expect, it } from "vitest";
import { importedOf, keysOf, toldOf } from "../../support/foreign-files";

describe("what Workrave's keys come to", () => {
  it.each([
    ["[timers/rest-break]\nlimit=uint32 3600", { intervalMin: 60, timesOn: false }],
    ["[org/workrave/timers/rest-break]\nlimit=3600", { intervalMin: 60, timesOn: false }],
    ["# by hand\n[timers]\nrest_break.limit = 3600\nrest_break.limit = 1800", { intervalMin: 30, timesOn: false }],
    ["[breaks]\nrest_break.enabled=false\nmicro_pause.enabled=false", { enabled: false, microOn: false }],
    ["[breaks]\nrest_break.enabled=false", {}],
    ["[sound]\nenabled=true\nmute=true", { sound: "off" }],
    ["[sound]\nmute=false\nenabled=true", { sound: "soft" }],
    ["[gui]\nbreaks.rest_break.ignorable_break=false", { maxPostpones: 0 }],
    ["[advanced]\nfollow-focus-assist-enabled=true", { heldBy: ["call", "fullScreen", "doNotDisturb", "program"] }],
    ["[timers/micro-pause]\nauto-reset='thirty'", {}],
  ])("%j is %j", (text, settings) => expect(importedOf("workrave", text).settings).toEqual(settings));

  it("microbreaks come no oftener than they can here, and it is told", () => {
    const { settings, notes } = importedOf("workrave", "[timers/micro-pause]\nlimit=180");
    expect([settings, notes]).toEqual([
      { microEveryMin: 5 },
      [{ key: "timers/micro-pause/limit", kind: "changed", why: "nearest", params: { to: 5, unit: "min" } }],
    ]);
  });
});

describe("what Safe Eyes' keys come to", () => {
  const plugin = (id: string, enabled: unknown, settings: object = {}) => ({ plugins: [{ id, enabled, settings }] });

  it.each([
    [
      { strict_break: true, allow_postpone: false },
      { firmness: "strict", maxPostpones: 0 },
    ],
    [
      { strict_break: true, allow_postpone: true },
      { firmness: "firm", maxPostpones: 10 },
    ],
    [{ postpone_duration: 300, postpone_unit: "seconds" }, { postponeMin: 5 }],
    [{ short_breaks: [] }, { microOn: false }],
    [plugin("donotdisturb", false, { skip_break_windows: "vlc" }), { heldBy: ["call", "doNotDisturb", "program"] }],
    [
      plugin("donotdisturb", true, { skip_break_windows: "vlc obs" }),
      { heldBy: ["call", "fullScreen", "doNotDisturb", "program"], holdPrograms: ["vlc", "obs"] },
    ],
    [plugin("audiblealert", false, { volume: 30 }), { sound: "off" }],
    [plugin("audiblealert", true, { volume: 30 }), { sound: "soft", volume: 30 }],
  ])("%j is %j", (keys, settings) => expect(keysOf("safeeyes", keys).settings).toEqual(settings));

  it("its breaks become exercises, once each, with the length they have", () => {
    const { content, notes } = keysOf("safeeyes", {
      short_breaks: [{ name: "Blink" }, { name: "Blink" }, { name: 5 }, { name: "Roll your eyes", duration: 25 }],
      short_break_duration: 12,
      long_breaks: [{ name: "Walk", image: "/etc/passwd" }],
    });
    expect(content.exercises.map(({ name, seconds }) => [name, seconds])).toEqual([
      ["Blink", 12],
      ["Roll your eyes", 25],
      ["Walk", 60],
    ]);
    expect(toldOf(notes, "short_breaks")).toBe("entries");
  });
});
