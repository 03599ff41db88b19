import { describe, expect, it } from "vitest";
import { daysOff } from "../../../shared/calendar/days-off";

const AT = { now: Date.UTC(2026, 10, 21, 9), zone: "Europe/Berlin" };
const MB = 1_048_576;
const event = (...lines: readonly string[]): string => ["BEGIN:VEVENT", ...lines, "END:VEVENT", ""].join("\n");
const calendar = (body: string): string => `BEGIN:VCALENDAR\n${body}END:VCALENDAR\n`;
/** As much of something as may be read. */
const much = (unit: string): string => unit.repeat(Math.floor((4 * MB - 300) / unit.length));
const series = (...lines: readonly string[]): string => event("DTSTART;VALUE=DATE:16010101", ...lines);
const GOOD = event("DTSTART:20261224");

/** Processor time, which does not depend on what else the machine does; collecting garbage on other threads is in it. */
const LIMIT = 2_000;
function read(text: string) {
  const before = process.cpuUsage();
  const found = daysOff(text, AT);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(LIMIT);
  return found;
}

describe("a calendar that was made to keep the app busy", () => {
  it.each([
    ["parts that begin and never end", calendar(`${GOOD}${much("BEGIN:VEVENT\n")}`)],
    ["parts within parts", calendar(`${GOOD}BEGIN:VTODO\n${much("BEGIN:X\n")}`)],
    ["empty lines", calendar(GOOD + much("\r\n"))],
    ["a line that is folded again and again", calendar(`${GOOD}X:${much("\n ")}`)],
    ["a line without an end", calendar(event("DTSTART:20261224", much("X")))],
    ["a quote without an end", calendar(event(`DTSTART;X="${much("a")}:20261224`))],
    ["no end of parameters", calendar(event(`DTSTART${much(";A=b")}:20261224`))],
    ["no end of events", calendar(GOOD + much(GOOD))],
    ["no end of exceptions", calendar(event("DTSTART:20261224", `EXDATE:${much("20261225,")}`))],
    ["no end of commas", calendar(event("DTSTART:20261224", `RDATE:${much(",")}`))],
    [
      "a rule with no end of parts",
      calendar(event("DTSTART:20261224", `RRULE:FREQ=YEARLY;COUNT=1;BYMONTHDAY=${much("24,")}24`)),
    ],
    ["no end of changes", calendar(GOOD + much(event("UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261201")))],
    ["no end of times in UTC", calendar(GOOD + much(event("DTSTART;TZID=x:20261224T000100Z", "DURATION:P1D")))],
  ])("is read in no time: %s", (_, text) => expect(read(text)).toMatchObject({ days: ["2026-12-24"] }));

  it.each([
    "RRULE:FREQ=DAILY;BYDAY=MO,TU;COUNT=999999999",
    "RRULE:FREQ=YEARLY;BYWEEKNO=1,2,53;COUNT=999999999",
    "RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;BYSETPOS=-1;COUNT=999999999",
    "RRULE:FREQ=WEEKLY;BYMONTH=2;BYDAY=MO,TU,WE;COUNT=999999999",
    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
  ])("gets one rule for four hundred years, and not twenty thousand times: %s", (rule) => {
    expect(read(calendar(series(rule)))).toMatchObject({ ok: true, left: [] });
    const found = read(calendar(GOOD + much(series(rule))));
    expect(found.ok && found.days).toContain("2026-12-24");
    expect(found.ok && found.left.map(({ why }) => why)).toEqual(["effort"]);
  });

  it("cannot have one event use up what the others need", () => {
    const greedy = series("RRULE:FREQ=DAILY;COUNT=999999999\n".repeat(10_000).trim());
    const other = event("DTSTART:20201224", "RRULE:FREQ=YEARLY;COUNT=7");
    expect(read(calendar(greedy + other))).toEqual({
      ok: true,
      days: ["2026-12-24"],
      left: [{ why: "effort", count: 1 }],
    });
  });

  it("is not taken in part where its exceptions were too much", () => {
    const many = `EXDATE:${"20261208T010000Z,".repeat(20_000)}`;
    expect(read(calendar(event("DTSTART:20261201", "RRULE:FREQ=DAILY", many)))).toEqual({
      ok: true,
      days: [],
      left: [{ why: "effort", count: 1 }],
    });
  });

  it("tells how many events were not read", () => {
    expect(read(calendar(GOOD.repeat(15_002)))).toMatchObject({ left: [{ why: "effort", count: 2 }] });
  });

  it("may have events that last for centuries, each day again", () => {
    const ages = event("DTSTART:16010101", "DTEND:99991231", "RRULE:FREQ=DAILY");
    expect(read(calendar(ages))).toMatchObject({ days: { length: 1_098 }, left: [] });
  });
});
