import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOff } from "../../../shared/calendar/days-off";
import { type MadeRule, slowDays } from "../../support/slow-rule";

const AT = { now: Date.UTC(2026, 10, 21, 9), zone: "UTC" };
const [TODAY, LAST] = ["2026-11-21", "2029-11-22"];
const calendar = (...lines: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n");
const written = (date: string): string => date.replaceAll("-", "");
const daysOf = (rule: string, start: string): readonly string[] => {
  const found = daysOff(calendar(`DTSTART;VALUE=DATE:${written(start)}`, `RRULE:${rule}`), AT);
  expect(found).toMatchObject({ ok: true, left: [] });
  return found.ok ? found.days : [];
};

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const signed = (most: number) => fc.integer({ min: -most, max: most }).filter((each) => each !== 0);
/** A part that most rules do not have. */
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const some = <T>(value: fc.Arbitrary<T>, maxLength = 4) => fc.array(value, { minLength: 1, maxLength });
const date = (min: string, max: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));
const weekday = fc
  .tuple(fc.oneof(fc.constant(""), signed(5).map(String), signed(53).map(String)), fc.constantFrom(...WEEKDAYS))
  .map(([ordinal, name]) => `${ordinal}${name}`);

const rules: fc.Arbitrary<MadeRule> = fc.record({
  freq: fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
  interval: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 15 })),
  count: rarely(fc.integer({ min: 1, max: 600 })),
  until: rarely(date("2026-01-01", "2030-06-01")),
  byMonth: rarely(some(fc.integer({ min: 1, max: 12 }))),
  byMonthDay: rarely(some(signed(31))),
  byYearDay: rarely(some(signed(366), 30)),
  byWeekNo: rarely(some(signed(53), 6)),
  byDay: rarely(some(weekday)),
  bySetPos: rarely(some(signed(4), 2)),
  wkst: fc.constantFrom(...WEEKDAYS),
});

const textOf = (rule: MadeRule): string =>
  [
    ...[`FREQ=${rule.freq}`, `INTERVAL=${rule.interval}`, `WKST=${rule.wkst}`],
    ...(rule.count === undefined ? [] : [`COUNT=${rule.count}`]),
    ...(rule.until === undefined ? [] : [`UNTIL=${written(rule.until)}`]),
    ...Object.entries({
      BYMONTH: rule.byMonth,
      BYMONTHDAY: rule.byMonthDay,
      BYYEARDAY: rule.byYearDay,
      BYWEEKNO: rule.byWeekNo,
      BYDAY: rule.byDay,
      BYSETPOS: rule.bySetPos,
    }).flatMap(([name, list]) => (list === undefined ? [] : [`${name}=${list.join(",")}`])),
  ].join(";");

describe("the days of a rule", () => {
  it("are those that a look at every single day finds, whatever the rule", () => {
    let found = 0;
    fc.assert(
      fc.property(rules, date("2018-01-01", "2028-12-31"), (rule, start) => {
        const slow = slowDays(rule, start, LAST).filter((day) => day >= TODAY && day <= LAST);
        found += slow.length > 2 ? 1 : 0;
        expect(daysOf(textOf(rule), start)).toEqual(slow);
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it.each([
    [
      "the last working day of the month",
      "2020-01-31",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      "2026-11-30 2026-12-31",
    ],
    ["the last day of the year", "2020-12-31", "FREQ=YEARLY;BYYEARDAY=-1", "2026-12-31 2027-12-31"],
    ["the twentieth Monday of the year", "2020-05-18", "FREQ=YEARLY;BYDAY=20MO", "2027-05-17 2028-05-15"],
    ["the Monday of week 20", "2020-05-11", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "2027-05-17 2028-05-15"],
    [
      "the same weekday of week 1, which may be in December",
      "2019-12-30",
      "FREQ=YEARLY;BYWEEKNO=1",
      "2027-01-04 2028-01-03",
    ],
    ["Friday the 13th", "2020-03-13", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2027-08-13 2028-10-13"],
    [
      "election day in the United States",
      "1996-11-05",
      "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
      "2028-11-07",
    ],
    [
      "every other week, which begins on Sunday",
      "2026-11-29",
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SU,TU;WKST=SU",
      "2026-11-29 2026-12-01",
    ],
    [
      "every other week, which begins on Monday",
      "2026-11-29",
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SU,TU;WKST=MO",
      "2026-11-29 2026-12-08",
    ],
  ])("are right for %s", (_, start, rule, days) => {
    const expected = days.split(" ");
    expect(daysOf(rule, start).slice(0, expected.length)).toEqual(expected);
  });

  it("take a month that is named twice once", () => {
    expect(daysOf("FREQ=YEARLY;BYMONTH=12,12;BYMONTHDAY=25,25;COUNT=2", "2026-12-25")).toEqual([
      "2026-12-25",
      "2027-12-25",
    ]);
  });

  it("pass over times of day, spaces, small letters and what others made up", () => {
    expect(daysOf("freq=monthly; byday=1mo, 3mo;BYHOUR=9;X-OWN=1;count=2;", "2026-12-07")).toEqual([
      "2026-12-07",
      "2026-12-21",
    ]);
  });

  it("take an ordinal for nothing where it says nothing", () => {
    expect(daysOf("FREQ=WEEKLY;BYDAY=1MO;COUNT=2", "2026-12-07")).toEqual(["2026-12-07", "2026-12-14"]);
  });

  it.each([
    ...["FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;UNTIL=soon", "FREQ=NEVER"],
    ...[
      "COUNT=3",
      "",
      "FREQ=YEARLY;BYMONTH=13",
      "FREQ=MONTHLY;BYMONTHDAY=0",
      "FREQ=MONTHLY;BYDAY=0MO",
      "FREQ=WEEKLY;BYDAY=XX",
    ],
    ...[
      "FREQ=YEARLY;BYEASTER=0",
      "RSCALE=CHINESE;FREQ=YEARLY",
      "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD",
      "FREQ=DAILY;WKST=1",
    ],
  ])("are but the first where the rule is %j, and that is told", (rule) => {
    expect(daysOff(calendar("DTSTART:20261201", `RRULE:${rule}`), AT)).toEqual({
      ok: true,
      days: ["2026-12-01"],
      left: [{ why: "rule", count: 1 }],
    });
  });
});
