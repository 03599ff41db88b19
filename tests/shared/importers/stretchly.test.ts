import { describe, expect, it } from "vitest";
import { CONDITIONS } from "../../../shared/body-regions/conditions";
import { keysOf, toldOf } from "../../support/foreign-files";

const settingsOf = (keys: object) => keysOf("stretchly", keys).settings;

describe("what Stretchly's keys come to", () => {
  it.each([
    [
      { microbreakInterval: 900_000, breakInterval: 3 },
      { microEveryMin: 15, intervalMin: 60, timesOn: false },
    ],
    [{ breakInterval: 1 }, { intervalMin: 20, timesOn: false }],
    [{ microbreakInterval: 900_000 }, { microEveryMin: 15, intervalMin: 45, timesOn: false }],
    [
      { microbreak: false, microbreakInterval: 600_000, breakInterval: 5 },
      { microOn: false, microEveryMin: 10, intervalMin: 60, timesOn: false },
    ],
  ])("work before a long break is that of all its mini breaks and one more: %j", (keys, settings) =>
    expect(settingsOf(keys)).toEqual(settings),
  );

  it.each([
    [{ breakNotification: false, breakNotificationInterval: 30_000 }, { noticeSec: 0 }],
    [{ breakPostponesLimit: 4, breakPostpone: false }, { maxPostpones: 0 }],
    [{ breakPostponesLimit: 4, breakPostpone: true }, { maxPostpones: 4 }],
    [{ fullscreen: true, breakStrictMode: false }, { firmness: "firm" }],
    [{ breakStrictMode: true, fullscreen: false }, { firmness: "strict" }],
    [
      { break: false, microbreak: false },
      { enabled: false, microOn: false },
    ],
    [{ break: false, microbreak: true }, { microOn: true }],
    [{ monitorDnd: false }, { heldBy: ["call", "fullScreen", "program"] }],
    [{ audio: "silence" }, { sound: "off" }],
    [{ audio: "reverie", longBreakAudio: "tic-toc" }, { sound: "wood" }],
    [{ volume: 0.29 }, { volume: 29 }],
    [{ themeSource: "dark", language: "tlh" }, { theme: "dark" }],
  ])("%j is %j", (keys, settings) => expect(settingsOf(keys)).toEqual(settings));

  it.each([
    [{ microbreakDuration: 3_600_000 }, { microSec: 120 }, "nearest"],
    [{ breakDuration: 90_000 }, { breakMin: 2 }, "nearest"],
    [{ volume: 0.29 }, { volume: 29 }, "taken"],
    [{ breakDuration: null }, {}, "unread"],
    [{ breakDuration: "300000" }, {}, "unread"],
    [{ microbreak: "false" }, {}, "unread"],
    [{ appExclusions: {} }, {}, "unread"],
  ])("%j is taken as far as it makes sense, and told", (keys, settings, told) => {
    const imported = keysOf("stretchly", keys);
    expect([imported.settings, toldOf(imported.notes, Object.keys(keys)[0] ?? "")]).toEqual([settings, told]);
  });

  it("a break that is longer than the work before it gives way, and says so", () => {
    const { settings, notes } = keysOf("stretchly", {
      ...{ microbreakInterval: 600_000, breakInterval: 0, breakDuration: 3_600_000 },
    });
    expect(settings).toMatchObject({ intervalMin: 10, breakMin: 10 });
    expect(notes.at(-1)).toEqual({
      key: "breakDuration",
      kind: "changed",
      why: "agree",
      params: { to: 10, name: "breakMin" },
    });
  });

  const rule = (kind: string, active: boolean, ...commands: readonly unknown[]) => ({ rule: kind, active, commands });
  it.each([
    [[rule("pause", false, "a"), rule("pause", true, "zoom", "obs", 5, "zoom")], ["zoom", "obs"], "entries"],
    [[rule("pause", true, "vlc")], ["vlc"], "taken"],
    [[rule("resume", true, "ide"), rule("pause", true, "zoom")], undefined, "onlyWhile"],
    [[rule("pause", false, "a")], undefined, "unused"],
  ])("of its exclusions only the first in use counts", (appExclusions, holdPrograms, told) => {
    const { settings, notes } = keysOf("stretchly", { appExclusions });
    expect([settings.holdPrograms, toldOf(notes, "appExclusions")]).toEqual([holdPrograms, told]);
  });
});

describe("Stretchly's break ideas", () => {
  const breakIdeas = [
    { data: ["Drink <b>water</b>", "<img src=x onerror=alert(1)>Get a glass &amp; sip."], enabled: true },
    { data: ["Off", "Not this one."], enabled: false },
    { data: ["Only a title"], enabled: true },
    null,
  ];
  const microbreakIdeas = [{ data: "Look far away.", enabled: true }];

  it("become exercises of the person's own, as plain text", () => {
    const { content, notes } = keysOf("stretchly", { useIdeasFromSettings: true, breakIdeas, microbreakIdeas });
    expect(content.exercises.map(({ name, steps, seconds }) => ({ name, steps, seconds }))).toEqual([
      { name: "Drink water", steps: ["Get a glass & sip."], seconds: 300 },
      { name: "Look far away.", steps: ["Look far away."], seconds: 20 },
    ]);
    expect(content.routines).toEqual([
      { id: "from-stretchly", name: "Stretchly", steps: content.exercises.map(({ id }) => id) },
    ]);
    expect(toldOf(notes, "breakIdeas")).toBe("entries");
    expect(toldOf(notes, "microbreakIdeas")).toBe("taken");
  });

  it.each([
    ["A tag in disguise: &lt;img src=x&gt;.", "A tag in disguise: ."],
    ["<<b>b>Bold</b>", "< b>Bold"],
    ["Less than 5 &lt; 6", "Less than 5 < 6"],
    ["One\r\ntwo\u2028three \uD800", "One two three"],
    ["👨‍👩‍👧".repeat(600), `${"👨‍👩‍👧".repeat(499)}…`],
  ])("are one line of plain words: %.40j", (data, step) => {
    const { content } = keysOf("stretchly", { useIdeasFromSettings: true, microbreakIdeas: [{ data, enabled: true }] });
    expect(content.exercises[0]?.steps).toEqual([step]);
  });

  it("are nothing to those who have anything to go easy on, as nobody said what they move", () => {
    const { content } = keysOf("stretchly", { useIdeasFromSettings: true, microbreakIdeas });
    expect(content.exercises[0]?.avoid).toEqual(CONDITIONS);
  });

  it("stay out where they were not in use", () => {
    const { content, notes } = keysOf("stretchly", { useIdeasFromSettings: false, breakIdeas, microbreakIdeas });
    expect(content).toEqual({ exercises: [], routines: [] });
    expect(toldOf(notes, "breakIdeas")).toBe("unused");
  });
});
