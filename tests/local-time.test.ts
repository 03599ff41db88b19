import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/*
 * The engine finds out the zone of its process once and keeps it. So nothing of ours goes by it: instants become local times by
 * the zone of the moment (shared/time/wall-clock.ts), and text by its name (shared/i18n/dates.ts).
 */
const root = path.resolve(import.meta.dirname, "..");
const GETTER = /\.[gs]et(?:Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|TimezoneOffset)\(/;
const TEXT = /\.toLocale(?:Date|Time)?String\(|\.to(?:Date|Time)String\(/;
const LOCAL_DATE = /new Date\((?:[^()]|\([^()]*\))*,|new Date\(["'`]|\bDate\(\)/;
const FORMAT = /Intl\.DateTimeFormat\(/;
const OWN_ZONE = /resolvedOptions\(\)\.timeZone/;
const goesByOwnZone = (code: string): boolean =>
  [GETTER, TEXT, LOCAL_DATE, FORMAT, OWN_ZONE].some((each) => each.test(code));

/** What is given a zone each time; what asks only for the habits of a region; and who asks the engine, having nobody else. */
const ALLOWED = [
  "electron/platform/zone/system-zone.ts",
  "shared/i18n/dates.ts",
  "shared/i18n/languages.ts",
  "shared/time/named-zone.ts",
];
/** Builds and tests the app, or is drawn into a page of `npm run dev`. */
const NOT_SHIPPED = /^electron\/(?:tools\/|platform\/dev-tools\.ts$)/;

const codeOf = (file: string): string =>
  fs.readFileSync(path.join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

describe("local time", () => {
  it("is nowhere that of the process", () => {
    const found = ["shared", "electron", "renderer"]
      .flatMap((folder) =>
        fs
          .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
          .map((name) => `${folder}/${name}`),
      )
      .filter((file) => /\.tsx?$/.test(file) && !NOT_SHIPPED.test(file) && goesByOwnZone(codeOf(file)));
    expect(found.sort()).toEqual(ALLOWED);
  });

  it.each([
    "new Date(2026, 10, 23)",
    "new Date(start.getTime() + 5, 3)",
    'new Date("2026-11-23")',
    "new Date(`${date}T00:00`)",
    "at.getHours()",
    "at.setDate(1)",
    "at.getTimezoneOffset()",
    'at.toLocaleTimeString("en")',
    "at.toDateString()",
    "new Intl.DateTimeFormat(region)",
    "Intl.DateTimeFormat().resolvedOptions().timeZone",
  ])("would be found in %s", (code) => expect(goesByOwnZone(code)).toBe(true));

  it.each(["new Date(epoch + offset).toISOString()", "Date.UTC(2026, 10, 23)", "at.getUTCHours()", "map.get(day)"])(
    "is not in %s",
    (code) => expect(goesByOwnZone(code)).toBe(false),
  );
});
