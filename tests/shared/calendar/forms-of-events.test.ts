import { describe } from "vitest";
import { calendar, type Case, event, one, readsEverywhere } from "../../support/calendar-forms";

const weekly = ["UID:w", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261202", "RRULE:FREQ=WEEKLY;COUNT=4"];
const ZONE = [
  ...["BEGIN:VTIMEZONE", "TZID:W. Europe Standard Time"],
  ...["BEGIN:STANDARD", "DTSTART:16011028T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"],
  ...["TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD"],
  ...["BEGIN:DAYLIGHT", "DTSTART:16010325T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RDATE:20261224T020000"],
  ...["TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT", "END:VTIMEZONE"],
];
const OUTLOOK = "TZID=W. Europe Standard Time";

const EVENTS: readonly Case[] = [
  [
    "periods with an end and with a length",
    one("DTSTART;VALUE=DATE:20261224", "RDATE;VALUE=PERIOD:20261228T000000/20261230T000000,20270104T000000/PT24H"),
    "2026-12-24 2026-12-28 2026-12-29 2027-01-04",
  ],
  [
    "a week",
    one("DTSTART;VALUE=DATE:20261221", "DURATION:P1W"),
    "2026-12-21 2026-12-22 2026-12-23 2026-12-24 2026-12-25 2026-12-26 2026-12-27",
  ],
  ["24 hours from midnight", one("DTSTART:20261224T000000", "DURATION:PT24H"), "2026-12-24"],
  ["an end on the day of the start", one("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224"), "2026-12-24"],
  ["noon to noon, which is no whole day", one("DTSTART:20261224T120000", "DTEND:20261225T120000"), "", 0, ["time"]],
  [
    "a zone's midnights over a clock change",
    calendar(...ZONE, event(`DTSTART;${OUTLOOK}:20270328T000000`, `DTEND;${OUTLOOK}:20270329T000000`)),
    "2027-03-28",
  ],
  [
    "Outlook's mark, and a zone of its own",
    calendar(
      ...ZONE,
      event(
        `DTSTART;${OUTLOOK}:20261224T000000`,
        `DTEND;${OUTLOOK}:20261227T000000`,
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
      ),
    ),
    "2026-12-24 2026-12-25 2026-12-26",
  ],
  [
    "a zone with colons and semicolons in quotes",
    one('DTSTART;TZID="(UTC+01:00); Berlin";VALUE=DATE:20261224'),
    "2026-12-24",
  ],
  [
    "an altrep with a colon before the value",
    one('SUMMARY;ALTREP="cid:part1;x":Free', 'DTSTART;X-A="a:b;VALUE=DATE-TIME";VALUE=DATE:20261224'),
    "2026-12-24",
  ],
  [
    "names and parameters in small letters",
    calendar(
      "begin:vevent",
      "dtstart;value=date:20261224",
      "rrule:freq=yearly;count=2",
      "exdate;value=date:20261224",
      "end:vevent",
    ),
    "2027-12-24",
  ],
  [
    "free time, as holidays often are",
    one("DTSTART;VALUE=DATE:20261224", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
    "2026-12-24",
  ],
  ["what is tentative", one("DTSTART;VALUE=DATE:20261224", "STATUS:TENTATIVE"), "2026-12-24"],
  [
    "one time called off, and another moved",
    calendar(
      event(...weekly),
      event("UID:w", "RECURRENCE-ID;VALUE=DATE:20261208", "DTSTART;VALUE=DATE:20261208", "STATUS:CANCELLED"),
      event("UID:w", "RECURRENCE-ID;VALUE=DATE:20261215", "DTSTART;VALUE=DATE:20261217"),
    ),
    "2026-12-01 2026-12-17 2026-12-22",
  ],
  [
    "a moved time that is moved out of the years ahead",
    calendar(event(...weekly), event("UID:w", "RECURRENCE-ID;VALUE=DATE:20261208", "DTSTART;VALUE=DATE:20301208")),
    "2026-12-01 2026-12-15 2026-12-22",
  ],
  [
    "a past time that is moved to come",
    calendar(
      event("UID:p", "DTSTART;VALUE=DATE:20261101", "RRULE:FREQ=WEEKLY;COUNT=2"),
      event("UID:p", "RECURRENCE-ID;VALUE=DATE:20261108", "DTSTART;VALUE=DATE:20261208"),
    ),
    "2026-12-08",
  ],
  [
    "this and all that follow two days later",
    calendar(
      event(...weekly),
      event("UID:w", "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261215", "DTSTART;VALUE=DATE:20261217"),
    ),
    "2026-12-01 2026-12-08 2026-12-17 2026-12-24",
  ],
  [
    "a change to a series that is not in the file",
    one("UID:x", "RECURRENCE-ID;VALUE=DATE:20261208", "DTSTART;VALUE=DATE:20261209"),
    "2026-12-09",
  ],
  ["the rules of a zone, which are none of events", calendar(...ZONE), ""],
  [
    "several calendars in one file",
    calendar(event("DTSTART;VALUE=DATE:20261224")) + calendar(event("DTSTART;VALUE=DATE:20261231")),
    "2026-12-24 2026-12-31",
  ],
  [
    "one calendar that takes back, beside one that does not",
    calendar(event("UID:a", "DTSTART;VALUE=DATE:20261224")) +
      calendar("METHOD:CANCEL", event("UID:b", "DTSTART;VALUE=DATE:20261231")),
    "2026-12-24",
  ],
  [
    "a taking back of an event of another calendar in the file",
    calendar(
      "METHOD:PUBLISH",
      event("UID:a", "DTSTART;VALUE=DATE:20261224"),
      event("UID:b", "DTSTART;VALUE=DATE:20261225"),
    ) + calendar("METHOD:CANCEL", event("UID:a", "SEQUENCE:1", "DTSTART;VALUE=DATE:20261224")),
    "2026-12-25",
  ],
  [
    "one calendar of another reckoning beside an ordinary one",
    calendar("CALSCALE:HEBREW", event("DTSTART;VALUE=DATE:57870101")) +
      calendar("CALSCALE:GREGORIAN", event("DTSTART;VALUE=DATE:20261231")),
    "2026-12-31",
    1,
    ["date"],
  ],
  [
    "alarms, which have times of their own",
    one(
      "DTSTART;VALUE=DATE:20261224",
      "BEGIN:VALARM",
      "TRIGGER:-PT15M",
      "DURATION:PT15M",
      "REPEAT:2",
      "END:VALARM",
      "DTEND;VALUE=DATE:20261226",
    ),
    "2026-12-24 2026-12-25",
  ],
  [
    "tasks and journals, which are no events",
    calendar(
      "BEGIN:VTODO",
      "DTSTART;VALUE=DATE:20261201",
      "DUE;VALUE=DATE:20261202",
      "END:VTODO",
      "BEGIN:VJOURNAL",
      "DTSTART;VALUE=DATE:20261203",
      "END:VJOURNAL",
      "BEGIN:VFREEBUSY",
      "FREEBUSY:20261203T000000Z/P1D",
      "END:VFREEBUSY",
    ),
    "",
  ],
  [
    "blanks before and after",
    one("  DTSTART;VALUE=DATE: 20261224  ".trim(), "RRULE: FREQ=YEARLY ;COUNT=2 "),
    "2026-12-24 2027-12-24",
  ],
];

const WRITING: readonly Case[] = [
  ["Latin-1", Buffer.from(one("SUMMARY:Fête de Noël", "DTSTART;VALUE=DATE:20261225"), "latin1"), "2026-12-25"],
  ["UTF-16, lower byte first", Buffer.from(`\uFEFF${one("DTSTART;VALUE=DATE:20261225")}`, "utf16le"), "2026-12-25"],
  [
    "UTF-16, upper byte first",
    Buffer.from(`\uFEFF${one("DTSTART;VALUE=DATE:20261225")}`, "utf16le").swap16(),
    "2026-12-25",
  ],
  ["a mark and returns alone", `\uFEFF${one("DTSTART;VALUE=DATE:20261225").replaceAll("\r\n", "\r")}`, "2026-12-25"],
  ["folds within names and values", one("DTST\r\n ART;VAL\r\n\tUE=DATE:2026\r\n 1225"), "2026-12-25"],
  [
    "a text before the calendar",
    `Content-Type: text/calendar\r\n\r\n${one("DTSTART;VALUE=DATE:20261225")}`,
    "2026-12-25",
  ],
  ["an end that is missing", one("DTSTART;VALUE=DATE:20261225").replace(/END:VEVENT[^]*/, ""), "2026-12-25"],
  ["dates with hyphens", one("DTSTART;VALUE=DATE:2026-12-25"), "2026-12-25"],
];

describe("an event with", () => readsEverywhere(EVENTS));
describe("a file with", () => readsEverywhere(WRITING));
