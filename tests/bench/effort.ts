import { DEFINITIONS } from "../../electron/storage/documents/registry";
import { daysOff } from "../../shared/calendar/days-off";
import { DOCUMENT_NAMES } from "../../shared/documents/registry";
import { TRANSFER_FILE_MOST } from "../../shared/documents/transfer";
import { weigh } from "../../shared/schemas/weigh";
import { hostileFiles } from "../support/hostile-files";
import { HOSTILE } from "../support/payloads";

/** How long the main process, or the thread of the calendars, is kept busy at most by what was made to do that. */
export interface Effort {
  readonly payloadMs: number;
  readonly fileMs: number;
  readonly calendarMs: number;
}

const PAYLOAD_MOST = 1_048_576;
const CALENDAR_MOST = 4_194_304;
const RUNS = 5;

export function measureEffort(): Effort {
  return {
    payloadMs: slowest(HOSTILE.map(([, make]) => timeOf(make(), (value) => weigh(value, PAYLOAD_MOST)))),
    fileMs: slowest(hostileFiles.map(([, make]) => timeOf(make(TRANSFER_FILE_MOST), importAsEach))),
    calendarMs: slowest(
      RULES.map((rule) =>
        timeOf(calendar(rule), (text) => daysOff(text, { now: Date.UTC(2026, 10, 21, 9), zone: "Europe/Berlin" })),
      ),
    ),
  };
}

/** The quickest of a few runs: what else the machine does makes a run longer, never shorter. */
function timeOf<T>(input: T, run: (input: T) => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run(input);
    return performance.now() - start;
  });
  return Math.min(...times);
}
const slowest = (times: readonly number[]): number => Math.max(...times);

function importAsEach(text: string): void {
  for (const name of DOCUMENT_NAMES) DEFINITIONS[name].transfer?.read(text);
}

/** As many events as a file has room for, each with a rule that never comes to an end by itself. */
const RULES = [
  "FREQ=SECONDLY",
  "FREQ=DAILY;INTERVAL=-1",
  "FREQ=DAILY;BYDAY=MO,TU;COUNT=999999999",
  "FREQ=YEARLY;BYWEEKNO=1,2,53;COUNT=999999999",
  "FREQ=MONTHLY;BYDAY=1MO,-1FR;BYSETPOS=-1;COUNT=999999999",
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
] as const;
function calendar(rule: string): string {
  const event = `BEGIN:VEVENT\nDTSTART;VALUE=DATE:16010101\nRRULE:${rule}\nEND:VEVENT\n`;
  return `BEGIN:VCALENDAR\n${event.repeat(Math.floor((CALENDAR_MOST - 100) / event.length))}END:VCALENDAR\n`;
}
