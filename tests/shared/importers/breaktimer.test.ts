import { describe, expect, it } from "vitest";
import { importFrom } from "../../../shared/importers/import-from";
import { keysOf, toldOf } from "../../support/foreign-files";

const day = (enabled: boolean, ...ranges: readonly unknown[]) => ({ enabled, ranges });
const range = (fromMinutes: unknown, toMinutes: unknown) => ({ fromMinutes, toMinutes });

describe("what BreakTimer's keys come to", () => {
  it.each([
    [{ notificationType: "NOTIFICATION" }, { showAs: "notification" }],
    [{ postponeLimit: 3 }, { maxPostpones: 3 }],
    [{ postponeLimit: 3, postponeBreakEnabled: false }, { maxPostpones: 0 }],
    [
      { endBreakEnabled: false, postponeBreakEnabled: false },
      { firmness: "strict", maxPostpones: 0 },
    ],
    [{ endBreakEnabled: false, postponeBreakEnabled: true }, { firmness: "firm" }],
    [{ immediatelyStartBreaks: true }, { startMode: "atOnce" }],
    [{ soundType: "NONE" }, { sound: "off" }],
    [{ breakFrequencySeconds: 90 }, { intervalMin: 2, timesOn: false, breakMin: 2 }],
  ])("%j is %j", (keys, settings) => expect(keysOf("breaktimer", keys).settings).toEqual(settings));

  it.each([
    // 00:28 in Berlin, in winter and in summer.
    ["2021-01-03T23:28:00.000Z", 28],
    ["2021-07-03T22:28:00.000Z", 28],
    ["2021-07-03T00:28:00+02:00", 28],
  ])("a length was once a local time: %s", (breakFrequency, intervalMin) =>
    expect(keysOf("breaktimer", { breakFrequency }).settings).toMatchObject({ intervalMin }),
  );

  it("a length by its former name counts only where the present one is missing", () => {
    const { settings, notes } = keysOf("breaktimer", {
      breakFrequency: "2021-01-03T23:28:00.000Z",
      breakFrequencySeconds: 3_000,
    });
    expect([settings.intervalMin, toldOf(notes, "breakFrequency")]).toEqual([50, "unused"]);
  });

  it.each(["yesterday", "2021-13-40T00:00:00Z", 28, null, "2021-01-03"])("%j is no such time", (breakFrequency) => {
    const { settings, notes } = keysOf("breaktimer", { breakFrequency });
    expect([settings, toldOf(notes, "breakFrequency")]).toEqual([{}, "unread"]);
  });

  it("in a zone nobody knows such a time is not read", () =>
    expect(
      importFrom("breaktimer", JSON.stringify({ settings: { breakLength: "2021-01-03T23:28:00.000Z" } }), "Mars/Base"),
    ).toMatchObject({ ok: true, settings: {}, notes: [{ why: "unread" }] }));

  it("each day has the hours of its own shape", () => {
    const { settings, notes } = keysOf("breaktimer", {
      workingHoursMonday: day(true, range(480, 720), range(780, 1_440)),
      workingHoursTuesday: day(true, range(1_320, 360), range(600, 660), range("9", 700)),
      workingHoursWednesday: false,
      workingHoursThursday: true,
      workingHoursFrom: "2021-01-04T07:30:00.000Z",
      workingHoursTo: "2021-01-04T15:00:00.000Z",
      workingHoursFriday: "closed",
      workingHoursSunday: day(true, range(0, 60)),
    });
    expect(settings.workHours).toEqual([
      [
        { from: "08:00", to: "12:00" },
        { from: "13:00", to: "24:00" },
      ],
      [{ from: "10:00", to: "11:00" }],
      [],
      [{ from: "08:30", to: "16:00" }],
      [{ from: "09:00", to: "18:00" }],
      [],
      [{ from: "00:00", to: "01:00" }],
    ]);
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    expect(days.map((each) => toldOf(notes, `workingHours${each}`))).toEqual([
      ...["taken", "entries", "taken", "taken", "unread"],
    ]);
  });

  it("words of the person's own become an exercise, the app's do not", () => {
    const own = keysOf("breaktimer", {
      breakTitle: "Up!",
      breakMessage: "<p>To the window</p>",
      breakLengthSeconds: 60,
    });
    expect(own.content.exercises).toMatchObject([{ name: "Up!", steps: ["To the window"], seconds: 60 }]);
    const theirs = keysOf("breaktimer", {
      breakMessage: "Rest your eyes.\nStretch your legs.\nBreathe. Relax.",
      breakTitle: "Time for a break.",
    });
    expect(theirs.content.exercises).toEqual([]);
  });
});
