import { describe, expect, it } from "vitest";
import { calendarDate, weekdayNames } from "../../../shared/i18n/dates";
import { createLocalization } from "../../../shared/i18n/localization";
import { regionIn } from "../../../shared/i18n/languages";
import { DAY, HOUR } from "../../../shared/time/units";

const AFTERNOON = Date.UTC(2026, 10, 23, 15, 5);
/** What the parts of a text stand next to each other with differs between versions of the engine. */
const plain = (text: string): string => text.replaceAll(/\s/gu, " ").replace(/^0(?=\d:)/, "");

describe("times and days", () => {
  it("are those of the zone of the moment", () => {
    let zone = "Europe/Berlin";
    const { timeOfDay, date, shortDate } = createLocalization("en", "en-GB", () => zone);
    const late = Date.UTC(2026, 10, 23, 23, 5);
    const shown = () => [timeOfDay(late), date(late), shortDate(late)].map(plain);
    expect(shown()).toEqual(["0:05", "24 November 2026", "24 Nov 2026"]);
    zone = "America/New_York";
    expect(shown()).toEqual(["18:05", "23 November 2026", "23 Nov 2026"]);
    zone = "Pacific/Kiritimati";
    expect(shown()).toEqual(["13:05", "24 November 2026", "24 Nov 2026"]);
  });

  it("have their day where that is not today or tomorrow morning, and the year where it is far", () => {
    const { timeOfDay } = createLocalization("en", "en-GB", () => "UTC");
    expect(plain(timeOfDay(AFTERNOON + 14 * HOUR, AFTERNOON))).toBe("5:05");
    expect(plain(timeOfDay(AFTERNOON + 45 * DAY, AFTERNOON))).toMatch(/^Thu,? 7 Jan,? (?:at )?15:05$/);
    expect(plain(timeOfDay(AFTERNOON + 900 * DAY, AFTERNOON))).toMatch(/^Fri,? 11 May 2029,? (?:at )?15:05$/);
  });
});

describe("the way of a region", () => {
  const told = (locale: string, region: string): readonly string[] => {
    const { region: way, timeOfDay, date } = createLocalization(locale, region, () => "UTC");
    return [timeOfDay(AFTERNOON), date(AFTERNOON), calendarDate(way)("2026-12-24")].map(plain);
  };

  it.each([
    ["en-US", ["3:05 PM", "November 23, 2026", "Thursday, December 24, 2026"]],
    ["en-GB", ["15:05", "23 November 2026", "Thursday, 24 December 2026"]],
    ["de-DE", ["15:05", "23 November 2026", "Thursday, 24 December 2026"]],
    ["ar-EG", ["3:05 PM", "November 23, 2026", "Thursday, December 24, 2026"]],
    ["fa-IR", ["15:05", "November 23, 2026", "Thursday, December 24, 2026"]],
    ["th-TH", ["15:05", "November 23, 2026", "Thursday, December 24, 2026"]],
    ["ja-JP-u-ca-japanese", ["15:05", "November 23, 2026", "Thursday, December 24, 2026"]],
  ])("%s is in English words and digits, by the calendar of the date fields", (region, expected) => {
    expect(told("en", region).map((text) => text.replace("Thursday 24", "Thursday, 24"))).toEqual(expected);
  });

  it("has its own digits in its own language, and still that calendar", () => {
    expect(told("fa", "fa-IR")[1]).toBe("۲۳ نوامبر ۲۰۲۶");
    expect(told("en-XA", "th-TH")[1]).toBe("November 23, 2026");
    expect(weekdayNames(regionIn("en", "ar-EG"), "long")[0]).toBe("Monday");
    expect(new Intl.NumberFormat(regionIn("en", "fa-IR")).format(1.5)).toBe("1.5");
  });

  it("is the region itself where its language is the one that is read, and stays what it is when taken again", () => {
    expect(regionIn("en", "en-GB")).toBe("en-GB");
    for (const region of ["fa-IR", "de-DE", "th"])
      expect(regionIn("en", regionIn("en", region))).toBe(regionIn("en", region));
  });
});
