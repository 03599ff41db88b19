import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import { runningApp } from "../../../support/running-app";

const t = createTranslator("en");
const event = (...lines: readonly string[]): string => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
const calendar = (...events: readonly string[]): string =>
  ["BEGIN:VCALENDAR", ...events, "END:VCALENDAR", ""].join("\r\n");
const day = (date: string): string => event(`DTSTART;VALUE=DATE:${date}`);
const taken = (added: number, beyond = 0, ...left: readonly unknown[]) => ({
  ok: true,
  value: { added, beyond, left },
});

describe("a calendar that is imported", () => {
  it("adds the days that are new, and says how many, and what was left out", async () => {
    const { dialogs, call, documents } = await runningApp({ daysOff: ["2026-12-25"] });
    const meeting = event("DTSTART:20261224T090000Z", "DTEND:20261224T100000Z");
    dialogs.choose("holidays.ics", calendar(day("20261225"), day("20261231"), meeting));
    expect(await call("holidays:import")).toEqual(taken(1, 0, { why: "time", count: 1 }));
    expect(documents.settings.value.daysOff).toEqual(["2026-12-25", "2026-12-31"]);
  });

  it("keeps the nearest thousand days, and says how many are farther", async () => {
    const known = ["2026-01-01", "2026-12-25", "2029-12-24"];
    const { dialogs, call, documents } = await runningApp({ daysOff: known });
    dialogs.choose("all.ics", calendar(event("DTSTART:20261201", "RRULE:FREQ=DAILY")));
    expect(await call("holidays:import")).toEqual(taken(999, 91));
    const { daysOff } = documents.settings.value;
    expect([daysOff.length, daysOff[0], daysOff.at(-1)]).toEqual([1_000, "2026-12-01", "2029-08-26"]);
  });

  it("changes nothing where none is chosen", async () => {
    const { call, documents } = await runningApp();
    const before = documents.settings.value;
    expect(await call("holidays:import")).toEqual({ ok: true, value: null });
    expect(documents.settings.value).toBe(before);
  });

  it("changes nothing where it cannot be read, and says why", async () => {
    const { dialogs, calendars, call, documents } = await runningApp();
    const before = documents.settings.value;
    dialogs.file = new Error("EACCES");
    expect(await call("holidays:import")).toEqual({ ok: false, code: "E_READ", message: t("error.calendar.read") });
    dialogs.file = Object.assign(new Error("This file is too large"), { code: "E_TOO_LARGE" });
    expect(await call("holidays:import")).toMatchObject({ code: "E_TOO_LARGE", message: t("error.calendar.size") });
    dialogs.choose("letter.ics", "a letter");
    expect(await call("holidays:import")).toEqual({ ok: false, code: "E_FORMAT", message: t("error.calendar.format") });
    dialogs.choose("hebrew.ics", calendar("CALSCALE:HEBREW"));
    expect(await call("holidays:import")).toMatchObject({ code: "E_FORMAT", message: t("error.calendar.scale") });
    calendars.answer = { ok: false, why: "effort" };
    expect(await call("holidays:import")).toMatchObject({ code: "E_FORMAT", message: t("error.calendar.effort") });
    expect(documents.settings.value).toBe(before);
  });

  it("is told of where the days could not be saved", async () => {
    const { dialogs, call, disk } = await runningApp();
    dialogs.choose("holidays.ics", calendar(day("20261225")));
    disk.isFull = true;
    expect(await call("holidays:import")).toMatchObject({ ok: false, code: "E_SAVE" });
  });
});
