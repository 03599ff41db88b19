import fs from "node:fs";
import path from "node:path";
import { body, type BodyRecord } from "../../shared/body/body";
import { bodyDocument } from "../../shared/body/body-document";
import { type CheckIn, NO_ANSWERS } from "../../shared/body/check-in";
import { daysAfter } from "../../shared/time/days";

/**
 * How somebody felt on the days that end with one: the back better since twenty days, feet on some days, and every fifth day
 * without an answer.
 */
export function feltUntil(today: string, days = 60): BodyRecord {
  const checkIns = Array.from({ length: days }, (_, index) => days - 1 - index)
    .filter((back) => back % 5 !== 3)
    .map((back): CheckIn => {
      const date = daysAfter(today, -back);
      const heelL = back % 3 === 0 ? 4 : 0;
      const scores = { lowerBack: back > 20 ? 5 : 2, heelL };
      return {
        ...NO_ANSWERS,
        scores,
        day: [back % 2 === 0 ? "satLong" : "walked"],
        at: Date.parse(`${date}T15:00:00Z`),
        date,
      };
    });
  const round = { at: Date.parse(`${today}T16:00:00Z`), date: today, parts: ["foot"], sore: ["arches"] } as const;
  const answers = { footWound: "unknown", spreading: true, limbCold: false, diabetes: false } as const;
  return { ...body.initial, checkIns, rounds: [{ ...round, answers, until: null, isSeen: false }] };
}

/** The same in the app's folder before it starts. */
export function keepBody(folder: string, today = "2026-11-23"): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, bodyDocument.file), JSON.stringify(bodyDocument.write(feltUntil(today), {})));
}
