import { describe, expect, it } from "vitest";
import { daysOff } from "../../../shared/calendar/days-off";
import { inZone } from "../../support/in-zone";

const NOW = Date.UTC(2026, 10, 21, 9);
const event = (...lines: readonly string[]): string => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
const calendar = (...lines: readonly string[]): string =>
  ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR", ""].join("\r\n");
const read = (text: string | Uint8Array, zone = "Europe/Berlin", now = NOW) => daysOff(text, { now, zone });
const ok = (days: string, ...left: readonly string[]) => ({
  ok: true,
  days: days === "" ? [] : days.split(" "),
  left: left.map((why) => ({ why, count: 1 })),
});
const weekly = ["UID:1", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY;COUNT=4"];

describe("the days off of a calendar", () => {
  it("are none in one without events, and none but a reason in what is no calendar", () => {
    expect(read(calendar())).toEqual(ok(""));
    for (const text of ["", "garbage", event("DTSTART:20261224")])
      expect(read(text)).toEqual({ ok: false, why: "format" });
    expect(read(calendar("CALSCALE:HEBREW", event("DTSTART:57870101")))).toEqual({ ok: false, why: "scale" });
    expect(read(new Uint8Array(4 * 1_048_576 + 1))).toEqual({ ok: false, why: "size" });
  });

  it("begin with today where the person is", () => {
    const text = calendar(event("DTSTART:20261121", "DTEND:20261123"));
    const evening = Date.UTC(2026, 10, 22, 4);
    expect(read(text, "America/Los_Angeles", evening)).toEqual(ok("2026-11-21 2026-11-22"));
    expect(read(text, "Europe/Berlin", evening)).toEqual(ok("2026-11-22"));
    expect(read(text, "Nowhere/At-All", evening)).toEqual(ok("2026-11-22"));
  });

  it("are counted with those left out, each for its reason", () => {
    const meeting = event("DTSTART:20261224T090000Z", "DTEND:20261224T100000Z");
    const noon = event("DTSTART;TZID=Europe/Berlin:20261224T120000", "DURATION:P1D");
    const never = event("DTSTART;VALUE=DATE:20260230");
    const hourly = event("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=HOURLY");
    expect(read(calendar(meeting, never, noon, hourly, event("DTSTART:20261224")))).toMatchObject({
      days: ["2026-12-24"],
      left: [
        { why: "date", count: 1 },
        { why: "time", count: 2 },
        { why: "hourly", count: 1 },
      ],
    });
  });

  it("leave out what was cancelled, by itself or with its calendar", () => {
    expect(read(calendar("METHOD:CANCEL", event("DTSTART:20261224")))).toEqual(ok(""));
    expect(read(calendar(event("DTSTART:20261224", "status:cancelled")))).toEqual(ok(""));
  });

  it("last as long as the event, whichever way that is said", () => {
    for (const length of [
      "DTEND:20261226",
      "DURATION:P2D",
      "DURATION:PT48H",
      "DURATION:P1DT1H",
      "DTEND:20261225T120000",
    ])
      expect(read(calendar(event("DTSTART;VALUE=DATE:20261224", length))), length).toEqual(ok("2026-12-24 2026-12-25"));
    for (const length of ["DTEND:20261224", "DURATION:-P3D", "DURATION:PT0S", "DTEND:soon", ""])
      expect(read(calendar(event("DTSTART:20261224", length))), length).toEqual(ok("2026-12-24"));
    expect(read(calendar(event("DTSTART:20261224", "DURATION:P1W")))).toMatchObject({ days: { length: 7 } });
  });
});

describe("a series of days off", () => {
  it("leaves out the times that are excepted, by date, by time, in lists and by a rule", () => {
    for (const except of [
      ["EXDATE;VALUE=DATE:20261208,20261215"],
      ["EXDATE:20261208", "EXDATE;TZID=Europe/Berlin:20261215T000000"],
      ["EXDATE:20261207T230000Z,20261214T230000Z"],
    ])
      expect(read(calendar(event(...weekly, ...except))), except.join()).toEqual(ok("2026-12-01 2026-12-22"));
    expect(read(calendar(event(...weekly, "EXRULE:FREQ=WEEKLY;INTERVAL=2")))).toEqual(ok("2026-12-08 2026-12-22"));
  });

  it("has the times that are added, each as long as the event or as itself", () => {
    const added = "RDATE;VALUE=PERIOD:20261228T000000Z/P2D,20270104T000000Z/20270105T000000Z";
    expect(read(calendar(event("DTSTART:20261224", "DTEND:20261226", "RDATE:20261231", added)), "UTC")).toEqual(
      ok("2026-12-24 2026-12-25 2026-12-28 2026-12-29 2026-12-31 2027-01-01 2027-01-04"),
    );
    expect(read(calendar(event("DTSTART:20261224", "RDATE:20261231,soon")))).toEqual(
      ok("2026-12-24 2026-12-31", "rule"),
    );
  });

  it("has a time moved, called off or given hours, wherever in the file that stands", () => {
    const moved = event("UID:1", "RECURRENCE-ID;VALUE=DATE:20261208", "DTSTART:20261209");
    const off = event("UID:1", "RECURRENCE-ID;TZID=Europe/Berlin:20261215T000000", "STATUS:CANCELLED");
    const hours = event("UID:1", "RECURRENCE-ID:20261222", "DTSTART:20261222T090000Z", "DTEND:20261222T100000Z");
    for (const text of [calendar(event(...weekly), moved, off, hours), calendar(hours, off, moved, event(...weekly))])
      expect(read(text)).toEqual(ok("2026-12-01 2026-12-09", "time"));
    const other = event("UID:2", "RECURRENCE-ID:20261208", "DTSTART:20261209");
    expect(read(calendar(event(...weekly), other))).toMatchObject({ days: { length: 5 } });
  });

  it("goes on elsewhere, in another way or not at all from a time on", () => {
    const from = ["UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261215"];
    const read1 = (...lines: readonly string[]) => read(calendar(event(...from, ...lines), event(...weekly)));
    expect(read1("DTSTART:20261217", "DURATION:P2D")).toEqual(
      ok("2026-12-01 2026-12-08 2026-12-17 2026-12-18 2026-12-24 2026-12-25"),
    );
    expect(read1("DTSTART:20261216", "RRULE:FREQ=DAILY;COUNT=2")).toEqual(
      ok("2026-12-01 2026-12-08 2026-12-16 2026-12-17"),
    );
    expect(read1("STATUS:CANCELLED")).toEqual(ok("2026-12-01 2026-12-08"));
  });

  it("counts as it is in its newest version, and each event by itself where versions are not told", () => {
    const first = event("UID:1", "SEQUENCE:0", "DTSTART:20261224");
    expect(read(calendar(first, event("UID:1", "SEQUENCE:1", "DTSTART:20261228")))).toEqual(ok("2026-12-28"));
    expect(read(calendar(first, event("UID:1", "SEQUENCE:2", "STATUS:CANCELLED", "DTSTART:20261224")))).toEqual(ok(""));
    expect(read(calendar(event("UID:1", "DTSTART:20261224"), event("UID:1", "DTSTART:20261228")))).toEqual(
      ok("2026-12-24 2026-12-28"),
    );
  });

  it("ends by the zone of the event where its days are written with times, and else by date", () => {
    const rule = "RRULE:FREQ=WEEKLY;UNTIL=20261221T230000Z";
    const timed = ["DTSTART;TZID=Europe/Berlin:20261215T000000", "DTEND;TZID=Europe/Berlin:20261216T000000", rule];
    for (const zone of ["America/New_York", "Europe/Berlin", "Pacific/Apia"]) {
      expect(read(calendar(event(...timed)), zone), zone).toEqual(ok("2026-12-15 2026-12-22"));
      expect(read(calendar(event("DTSTART:20261215", rule)), zone), zone).toEqual(ok("2026-12-15"));
    }
  });

  it("that ended before today has no days, however long ago it began", () => {
    expect(read(calendar(event("DTSTART:00010101", "RRULE:FREQ=YEARLY;COUNT=2026")))).toEqual(ok(""));
    expect(read(calendar(event("DTSTART:00010101", "RRULE:FREQ=YEARLY;COUNT=2028")))).toEqual(
      ok("2027-01-01 2028-01-01"),
    );
    const daily = (count: number) => read(calendar(event("DTSTART:00010101", `RRULE:FREQ=DAILY;COUNT=${count}`)));
    expect(daily(739_941)).toEqual(ok("2026-11-21"));
    expect(daily(739_940)).toEqual(ok(""));
    expect(read(calendar(event("DTSTART:20200101", "DTEND:20200102", "RRULE:FREQ=DAILY;UNTIL=20201231")))).toEqual(
      ok(""),
    );
  });
});

describe("whole days written with times", () => {
  const FLAG = "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE";
  const zone = (name: string, ...offsets: readonly string[]): string =>
    ["BEGIN:VTIMEZONE", `TZID:${name}`]
      .concat(
        offsets.flatMap((each) => ["BEGIN:STANDARD", "DTSTART:16010101T030000", `TZOFFSETTO:${each}`, "END:STANDARD"]),
      )
      .concat("END:VTIMEZONE")
      .join("\r\n");

  it.each([
    ["in the zone of the person", calendar(event("DTSTART:20261223T230000Z", "DTEND:20261224T230000Z"))],
    [
      "in the zone of the calendar",
      calendar("X-WR-TIMEZONE:America/Lima", event("DTSTART:20261224T050000Z", "DURATION:P1D")),
    ],
    [
      "in a zone the file describes",
      calendar(zone("Büro", "+0200", "+0330"), event("DTSTART;TZID=Büro:20261223T203000Z", "DURATION:P1D")),
    ],
    [
      "in a zone with an address",
      calendar(event("DTSTART;TZID=/a.example/20050809/Asia/Tokyo:20261223T150000Z", "DURATION:PT24H")),
    ],
    ["in UTC", calendar(event("DTSTART:20261224T000000Z", "DTEND:20261225T000000Z"))],
    ["anywhere, if whole days are meant", calendar(event("DTSTART:20261224T080000Z", "DTEND:20261225T080000Z", FLAG))],
    [
      "east of here, if whole days are meant",
      calendar(event("DTSTART:20261223T180000Z", "DTEND:20261224T180000Z", FLAG)),
    ],
    ["as Hotmail does", calendar(event("DTSTART:20261224T000000", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE"))],
    [
      "with a zone that has colons and no quotes",
      calendar(event("DTSTART;TZID=(UTC+01:00) Berlin, Rom:20261224T000000", "DURATION:P1D")),
    ],
    [
      "with hours that are no matter",
      calendar(event("DTSTART;TZID=Europe/Berlin:20261224T010000", "DTEND;TZID=Europe/Berlin:20261225T010000", FLAG)),
    ],
  ])("are the days that begin %s", (_, text) => expect(read(text)).toEqual(ok("2026-12-24")));

  it("are none where nobody says that whole days are meant", () => {
    expect(read(calendar(event("DTSTART:20261224T080000Z", "DTEND:20261225T080000Z")))).toEqual(ok("", "time"));
    expect(read(calendar(event("DTSTART:20261224T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE")))).toEqual(
      ok("", "time"),
    );
  });
});

describe("what a calendar is written with", () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);
  it("may be folded inside a character, and end its lines in any way", () => {
    const text = bytes(calendar(event("UID:für@x", "DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=YEARLY;COUNT=1")));
    const at = text.indexOf(0xc3) + 1;
    const folded = Buffer.concat([text.subarray(0, at), Buffer.from("\r\n "), text.subarray(at)]);
    for (const end of ["\r\n", "\n", "\r", "\r\r\n"])
      expect(read(Buffer.from(folded.toString("latin1").replaceAll("\r\n", end), "latin1")), end).toEqual(
        ok("2026-12-24"),
      );
  });

  it("may have two bytes for each character, in either order, with a mark and without", () => {
    const text = calendar(event("DTSTART:20261224"));
    const pairs = Buffer.from(`\uFEFF${text}`, "utf16le");
    const turned = Buffer.from(pairs).swap16();
    for (const each of [pairs, turned, pairs.subarray(2), turned.subarray(2), `\uFEFF${text}`])
      expect(read(each)).toEqual(ok("2026-12-24"));
  });

  it("may have parts of any kind in and around events, ended or not", () => {
    const alarm = ["BEGIN:VALARM", "DTSTART:20261230", "STATUS:CANCELLED", "BEGIN:X", "END:X"];
    const task = ["BEGIN:VTODO", "DTSTART:20261230", "RRULE:FREQ=DAILY", "END:VTODO"];
    const whole = event("DTSTART:20261224", ...alarm, "END:VALARM", "DTEND:20261226");
    expect(read(calendar(...task, whole))).toEqual(ok("2026-12-24 2026-12-25"));
    expect(read(calendar(...task.slice(0, 3), event("DTSTART:20261224", ...alarm), event("DTSTART:20261225")))).toEqual(
      ok("2026-12-24 2026-12-25"),
    );
    const unended = ["BEGIN:VEVENT", "DTSTART:20261224", "BEGIN:VEVENT", "DTSTART:20261225"];
    expect(read(calendar(...unended))).toEqual(ok("2026-12-24 2026-12-25"));
  });

  it("is no matter to the zone of the computer", () => {
    const text = calendar(event("DTSTART:20261223T230000Z", "DTEND:20261224T230000Z"));
    for (const zone of ["America/Los_Angeles", "Pacific/Apia"])
      expect(inZone(zone, () => read(text))).toEqual(ok("2026-12-24"));
  });
});
