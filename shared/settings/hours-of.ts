import { minuteOf, type Hours, type Week } from "../time/hours";
import { WEEKDAYS, type ClockRange, type DayRange, type Weekday } from "../time/clock-ranges";
import { DAY, MINUTE } from "../time/units";
import type { Settings } from "./settings";

const MINUTES_A_DAY = DAY / MINUTE;
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The hours the settings describe. A range over midnight becomes two, so that each stays within its day. */
export function hoursOf({
  quietHours,
  daysOff,
  workHoursOn,
  workHours,
}: Pick<Settings, "quietHours" | "daysOff" | "workHoursOn" | "workHours">): Hours {
  const quietOn = (day: Weekday) => quietHours.filter(({ days }) => days === undefined || days.includes(day));
  return {
    quiet: weekOf(WEEKDAYS.map(quietOn)),
    daysOff: new Set(daysOff.map((date) => Date.parse(`${date}T00:00:00Z`) / DAY)),
    work: workHoursOn ? weekOf(workHours) : null,
  };
}

function rangeOf({ from, to }: ClockRange): DayRange {
  return { from: minuteOf(from), to: minuteOf(to) };
}
const withinDay = ({ from, to }: DayRange): readonly DayRange[] => [{ from, to: to > from ? to : MINUTES_A_DAY }];
const afterMidnight = ({ from, to }: DayRange): readonly DayRange[] =>
  to > from || to === 0 ? [] : [{ from: 0, to, isTail: true }];

/** What starts on one weekday and goes over midnight ends on the next. */
function weekOf(days: readonly (readonly ClockRange[])[]): Week {
  const ranges = days.map((day) => day.map(rangeOf));
  return ranges.map((today, day) => [
    ...today.flatMap(withinDay),
    ...(ranges[modulo(day - 1, ranges.length)] ?? []).flatMap(afterMidnight),
  ]);
}
