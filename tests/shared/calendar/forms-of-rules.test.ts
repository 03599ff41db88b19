import { describe } from "vitest";
import { type Case, from, one, readsEverywhere } from "../../support/calendar-forms";

const RULES: readonly Case[] = [
  [
    "the last working day of each quarter",
    from("20261231", "FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    "2026-12-31 2027-03-31 2027-06-30 2027-09-30",
    12,
  ],
  [
    "the day before the last working day",
    from("20261130", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3"),
    "2026-11-30 2026-12-30 2027-01-28",
  ],
  [
    "the first and last Sunday of a year",
    from("20270103", "FREQ=YEARLY;BYDAY=1SU,-1SU;COUNT=4"),
    "2027-01-03 2027-12-26 2028-01-02 2028-12-31",
  ],
  [
    "Sunday of the last week of the year",
    from("20270103", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU;COUNT=3"),
    "2027-01-03 2028-01-02 2028-12-31",
  ],
  ["Monday of week 53, which few years have", from("20261228", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO"), "2026-12-28"],
  [
    "week 1 where weeks begin on Sunday",
    from("20270103", "FREQ=YEARLY;WKST=SU;BYWEEKNO=1;BYDAY=SU;COUNT=2"),
    "2027-01-03 2028-01-02",
  ],
  [
    "the last day of the year, and the tenth from its end",
    from("20261222", "FREQ=YEARLY;BYYEARDAY=-10,-1;COUNT=3"),
    "2026-12-22 2026-12-31 2027-12-22",
  ],
  ["day 366, which leap years have", from("20241231", "FREQ=YEARLY;BYYEARDAY=366"), "2028-12-31"],
  [
    "day 60, which is in February or March",
    from("20240229", "FREQ=YEARLY;BYYEARDAY=60"),
    "2027-03-01 2028-02-29 2029-03-01",
  ],
  ["29 February every fourth year", from("20240229", "FREQ=YEARLY;INTERVAL=4"), "2028-02-29"],
  [
    "the last day of February",
    from("20240229", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
    "2027-02-28 2028-02-29 2029-02-28",
  ],
  [
    "the 31st of every other month",
    from("20261231", "FREQ=MONTHLY;INTERVAL=2"),
    "2026-12-31 2027-08-31 2027-10-31 2027-12-31",
    9,
  ],
  [
    "the 30th, which February has not",
    from("20261230", "FREQ=MONTHLY;COUNT=4"),
    "2026-12-30 2027-01-30 2027-03-30 2027-04-30",
  ],
  [
    "the last day of each month",
    from("20261130", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"),
    "2026-11-30 2026-12-31 2027-01-31 2027-02-28",
  ],
  [
    "a count that takes in what is excepted",
    from("20261201", "FREQ=DAILY;COUNT=4", "EXDATE;VALUE=DATE:20261202"),
    "2026-12-01 2026-12-03 2026-12-04",
  ],
  [
    "a count of which the start is excepted",
    from("20261201", "FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20261201"),
    "2026-12-02",
  ],
  ["an end as a date", from("20261201", "FREQ=WEEKLY;UNTIL=20261215"), "2026-12-01 2026-12-08 2026-12-15"],
  [
    "an end at midnight in UTC",
    from("20261201", "FREQ=WEEKLY;UNTIL=20261215T000000Z"),
    "2026-12-01 2026-12-08 2026-12-15",
  ],
  [
    "an end at the close of a day in UTC",
    from("20261201", "FREQ=WEEKLY;UNTIL=20261214T235959Z"),
    "2026-12-01 2026-12-08",
  ],
  [
    "an end with a time of no zone",
    from("20261201", "FREQ=WEEKLY;UNTIL=20261215T120000"),
    "2026-12-01 2026-12-08 2026-12-15",
  ],
  [
    "every second week, from Wednesday on",
    from("20261202", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=3"),
    "2026-12-02 2026-12-14 2026-12-16",
  ],
  [
    "Good Friday as a list of dates",
    one("DTSTART;VALUE=DATE:20260403", "RDATE;VALUE=DATE:20270326,20280414,20290330"),
    "2027-03-26 2028-04-14 2029-03-30",
  ],
  [
    "a rule and dates beside it, each day once",
    from("20261224", "FREQ=YEARLY;COUNT=2", "RDATE;VALUE=DATE:20261224,20261231"),
    "2026-12-24 2026-12-31 2027-12-24",
  ],
  [
    "daily in two months",
    from("20261224", "FREQ=DAILY;BYMONTH=12;UNTIL=20271201"),
    "2026-12-24 2026-12-25 2026-12-26",
    9,
  ],
  [
    "yearly in a month with a weekday and no ordinal",
    from("20261201", "FREQ=YEARLY;BYMONTH=12;BYDAY=TU;COUNT=6"),
    "2026-12-01 2026-12-08 2026-12-15 2026-12-22 2026-12-29 2027-12-07",
  ],
  [
    "days written out of order",
    from("20261201", "COUNT=3;BYDAY=TH,TU;FREQ=WEEKLY"),
    "2026-12-01 2026-12-03 2026-12-08",
  ],
  [
    "a stay of three days each week",
    from("20261204", "FREQ=WEEKLY;COUNT=2", "DTEND;VALUE=DATE:20261207"),
    "2026-12-04 2026-12-05 2026-12-06 2026-12-11 2026-12-12 2026-12-13",
  ],
  ["a stay that began before today", from("20261119", "FREQ=YEARLY;COUNT=1", "DURATION:P4D"), "2026-11-21 2026-11-22"],
];

describe("a rule with", () => readsEverywhere(RULES));
