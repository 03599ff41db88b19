import { describe, expect, it } from "vitest";
import type { SettingsPatch } from "../../../shared/settings/settings";
import { fileOf, importedOf } from "../../support/foreign-files";

/* The files are what each app writes as it comes, by its documentation. */
const NINE_TO_SIX = [{ from: "09:00", to: "18:00" }];
const HELD = ["call", "fullScreen", "doNotDisturb", "program"] as const;

const STRETCHLY: SettingsPatch = {
  ...{ microOn: true, microSec: 20, microEveryMin: 10, intervalMin: 30, timesOn: false, breakMin: 5, noticeSec: 30 },
  ...{ enabled: true, firmness: "gentle", postponeMin: 5, maxPostpones: 1, idleResetSec: 300, heldBy: HELD },
  ...{ sound: "bowl", volume: 100, language: "en", theme: "system" },
};
const BREAKTIMER: SettingsPatch = {
  ...{ enabled: true, startAtLogin: true, showAs: "page", intervalMin: 28, timesOn: false, breakMin: 2 },
  ...{ postponeMin: 3, maxPostpones: 10, startMode: "ask", firmness: "gentle", idleResetSec: 300 },
  ...{ workHoursOn: true, sound: "bowl", volume: 100 },
};
const WORKRAVE: SettingsPatch = {
  ...{ enabled: true, microOn: true, microEveryMin: 5, microSec: 30, intervalMin: 45, timesOn: false, breakMin: 10 },
  ...{ idleResetSec: 600, postponeMin: 3, firmness: "firm", heldBy: ["call", "fullScreen", "program"] },
  ...{ startAtLogin: true, theme: "system", sound: "soft", volume: 100 },
};
const SAFE_EYES: SettingsPatch = {
  ...{ microOn: true, microEveryMin: 15, microSec: 15, intervalMin: 75, timesOn: false, breakMin: 1, noticeSec: 10 },
  ...{ maxPostpones: 0, postponeMin: 5, firmness: "firm", heldBy: HELD, sound: "soft", volume: 100 },
};
const weekWith = (monday: typeof NINE_TO_SIX) => [monday, ...Array.from({ length: 4 }, () => NINE_TO_SIX), [], []];

describe("the standard settings of another app", () => {
  it.each([
    ["stretchly", "stretchly-1.16.json", STRETCHLY],
    ["stretchly", "stretchly-1.22.json", { ...STRETCHLY, startAtLogin: false, waitForMe: false }],
    ["breaktimer", "breaktimer-2.json", { ...BREAKTIMER, workHours: weekWith(NINE_TO_SIX) }],
    ["breaktimer", "breaktimer-1.json", { ...BREAKTIMER, workHours: weekWith(NINE_TO_SIX) }],
    // That Monday is off kept the app itself from making this file over.
    ["breaktimer", "breaktimer-0.json", { ...BREAKTIMER, workHours: weekWith([]) }],
    ["workrave", "workrave.ini", WORKRAVE],
    ["safeeyes", "safeeyes.json", SAFE_EYES],
  ] as const)("of %s, in %s, come to the nearest of ours", (app, file, settings) =>
    expect(importedOf(app, fileOf(file)).settings).toEqual(settings),
  );

  it("of Workrave come from a dump of its dconf as well", () =>
    expect(importedOf("workrave", fileOf("workrave.dconf")).settings).toEqual({
      ...{ microOn: true, microEveryMin: 10, microSec: 20, intervalMin: 60, timesOn: false, breakMin: 5 },
      ...{ idleResetSec: 300, postponeMin: 10, firmness: "gentle", startAtLogin: true, theme: "dark", volume: 80 },
    }));

  it("are read with a mark of their byte order and with the line ends of Windows", () => {
    for (const [app, file] of [["safeeyes", "safeeyes.json"] as const, ["workrave", "workrave.ini"] as const]) {
      const text = fileOf(file);
      expect(importedOf(app, `\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(importedOf(app, text));
    }
  });

  it("have a note for each key, in the order of the file", () => {
    const { notes } = importedOf("safeeyes", fileOf("safeeyes.json"));
    expect(notes.slice(0, 4)).toEqual([
      { key: "meta.config_version", kind: "unmatched", why: "bookkeeping", params: {} },
      { key: "random_order", kind: "unmatched", why: "order", params: {} },
      { key: "allow_postpone", kind: "taken" },
      { key: "short_break_interval", kind: "taken" },
    ]);
  });

  it("hold no key that nobody knows", () => {
    const files = [
      ["stretchly", "stretchly-1.16.json"],
      ["stretchly", "stretchly-1.22.json"],
      ["breaktimer", "breaktimer-2.json"],
      ["breaktimer", "breaktimer-0.json"],
      ["workrave", "workrave.ini"],
      ["workrave", "workrave.dconf"],
      ["safeeyes", "safeeyes.json"],
    ] as const;
    const notes = files.flatMap(([app, file]) => importedOf(app, fileOf(file)).notes);
    expect(notes.filter((note) => note.kind === "unmatched" && ["unknown", "unread"].includes(note.why))).toEqual([]);
  });
});
