import { z } from "zod";
import { dateOf } from "../units";
import { DESKTOP_HOLDS } from "../schedule/state";
import { ACCENTS, LANGUAGES, SETTING_LIMITS, SOUNDS, START_MODES, THEMES, WEEKDAYS, type Settings } from "./settings";

const whole = ([min, max]: readonly [number, number]) => z.number().int().min(min).max(max);
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const range = z.strictObject({ from: clock, to: clock }).refine(({ from, to }) => from !== to);
const quietRange = z
  .strictObject({ from: clock, to: clock, days: z.array(z.literal(WEEKDAYS)).min(1).max(7).exactOptional() })
  .refine(({ from, to }) => from !== to);
const date = z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(text));
const MAX_RANGES = 50;
export const MAX_DAYS_OFF = 1_000;

/** How each setting is read. A value that does not fit is as good as none. */
export const SETTING_SCHEMAS: { readonly [K in Exclude<keyof Settings, "schemaVersion">]: z.ZodType<Settings[K]> } = {
  enabled: z.boolean(),
  intervalMin: whole(SETTING_LIMITS.intervalMin),
  timesOn: z.boolean(),
  times: z.array(timeOfDay).min(1).max(MAX_RANGES),
  breakMin: whole(SETTING_LIMITS.breakMin),
  noticeSec: whole(SETTING_LIMITS.noticeSec),
  postponeMin: whole(SETTING_LIMITS.postponeMin),
  maxPostpones: whole(SETTING_LIMITS.maxPostpones),
  startMode: z.enum(START_MODES),
  graceMin: whole(SETTING_LIMITS.graceMin),
  strict: z.boolean(),
  microOn: z.boolean(),
  microEveryMin: whole(SETTING_LIMITS.microEveryMin),
  microSec: whole(SETTING_LIMITS.microSec),
  nudgeOn: z.boolean(),
  nudgeEveryMin: whole(SETTING_LIMITS.nudgeEveryMin),
  rhythmOn: z.boolean(),
  sitMin: whole(SETTING_LIMITS.sitMin),
  standMin: whole(SETTING_LIMITS.standMin),
  moveMin: whole(SETTING_LIMITS.moveMin),
  idleResetSec: whole(SETTING_LIMITS.idleResetSec),
  respectDnd: z.boolean(),
  heldBy: z.array(z.enum(DESKTOP_HOLDS)).max(MAX_RANGES),
  holdPrograms: z.array(z.string().trim().min(1).max(100)).max(MAX_RANGES),
  knownDisplays: z.array(z.string().max(200)).max(MAX_RANGES),
  workHoursOn: z.boolean(),
  workHours: z.array(z.array(range).max(MAX_RANGES)).length(7),
  quietHours: z.array(quietRange).max(MAX_RANGES),
  daysOff: z.array(date).max(MAX_DAYS_OFF),
  startAtLogin: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGES),
  sound: z.enum(SOUNDS),
  accent: z.enum(ACCENTS),
  onboarded: z.boolean(),
};
export type SettingName = keyof typeof SETTING_SCHEMAS;
export const SETTING_NAMES = Object.keys(SETTING_SCHEMAS).filter(isSettingName);

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTING_SCHEMAS, name);
}

/** Whether the calendar has such a day: Date makes the 31st of June the 1st of July. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dateOf(time) === text;
}
