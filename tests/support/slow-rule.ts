/** A recurrence rule as a test makes it up. Weekdays as "MO" or "-1FR". */
export interface MadeRule {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly count?: number | undefined;
  readonly until?: string | undefined;
  readonly byMonth?: readonly number[] | undefined;
  readonly byMonthDay?: readonly number[] | undefined;
  readonly byYearDay?: readonly number[] | undefined;
  readonly byWeekNo?: readonly number[] | undefined;
  readonly byDay?: readonly string[] | undefined;
  readonly bySetPos?: readonly number[] | undefined;
  readonly wkst: string;
}

const DAY = 86_400_000;
const NAMES = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const nameOf = (at: Date): string => NAMES[at.getUTCDay()] ?? "";
const later = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY);
const first = (at: Date, wkst: string): Date => (nameOf(at) === wkst ? at : first(later(at, -1), wkst));
const isoOf = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * The days on which a rule comes, up to a last one: every day from the start is looked at, one after the other, and asked
 * whether it is one. Slow, and written from the standard alone.
 */
export function slowDays(rule: MadeRule, start: string, last: string): readonly string[] {
  const from = new Date(start);
  const periods = new Map<number, string[]>();
  // The last period is looked at as a whole, since places in it may be counted from its end.
  for (let at = later(from, -400); isoOf(later(at, -400)) <= last; at = later(at, 1)) {
    const period = periodOf(rule, at) - periodOf(rule, from);
    if (period < 0 || period % rule.interval !== 0 || !comes(rule, at, from)) continue;
    periods.set(period, [...(periods.get(period) ?? []), isoOf(at)]);
  }
  const chosen = [...periods.values()].flatMap((days) =>
    rule.bySetPos === undefined
      ? days
      : days.filter((_, at) => rule.bySetPos?.some((position) => position === at + 1 || position === at - days.length)),
  );
  const days = [start, ...chosen.filter((day) => day > start)].slice(0, rule.count);
  return days.filter((day) => day <= last && (rule.until === undefined || day <= rule.until));
}

function periodOf({ freq, wkst }: MadeRule, at: Date): number {
  if (freq === "YEARLY") return at.getUTCFullYear();
  if (freq === "MONTHLY") return 12 * at.getUTCFullYear() + at.getUTCMonth();
  return freq === "DAILY" ? at.getTime() / DAY : Math.floor((first(at, wkst).getTime() / DAY + 700_000) / 7);
}

function comes(rule: MadeRule, at: Date, from: Date): boolean {
  const { freq, byMonth, byMonthDay, byYearDay, byWeekNo, byDay, wkst } = rule;
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const yearStart = Date.UTC(year, 0, 1);
  const yearDays = (Date.UTC(year + 1, 0, 1) - yearStart) / DAY;
  const monthDays = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const yearDay = (at.getTime() - yearStart) / DAY + 1;
  const isIn = (list: readonly number[] | undefined, place: number, length: number) =>
    list === undefined || list.some((each) => each === place || each === place - length - 1);
  if (byMonth !== undefined && !byMonth.includes(month)) return false;
  if (!isIn(byMonthDay, date, monthDays) || !isIn(byYearDay, yearDay, yearDays)) return false;
  if (byWeekNo !== undefined) {
    const middle = later(first(at, wkst), 3).getUTCFullYear();
    const weekOne = first(new Date(Date.UTC(middle, 0, 4)), wkst).getTime();
    const next = first(new Date(Date.UTC(middle + 1, 0, 4)), wkst).getTime();
    if (!isIn(byWeekNo, Math.floor((at.getTime() - weekOne) / DAY / 7) + 1, (next - weekOne) / DAY / 7)) return false;
  }
  if (byDay !== undefined) {
    const isInMonth = freq === "MONTHLY" || byMonth !== undefined;
    const [place, length] = isInMonth ? [date, monthDays] : [yearDay, yearDays];
    return byDay.some((each) => {
      const ordinal = Number(each.slice(0, -2));
      if (each.slice(-2) !== nameOf(at)) return false;
      if (ordinal === 0 || freq === "WEEKLY" || freq === "DAILY") return true;
      return ordinal > 0 ? Math.ceil(place / 7) === ordinal : Math.ceil((length - place + 1) / 7) === -ordinal;
    });
  }
  if (byMonthDay !== undefined || byYearDay !== undefined || freq === "DAILY") return true;
  if (freq === "WEEKLY" || byWeekNo !== undefined) return nameOf(at) === nameOf(from);
  return (
    date === from.getUTCDate() && (freq === "MONTHLY" || byMonth !== undefined || month === from.getUTCMonth() + 1)
  );
}
