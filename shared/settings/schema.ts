import { type Profile, type ProfileSettings } from "./settings";
import { START_MODES } from "../scheduler/plan";
import { WEEKDAYS, type ClockRange, type QuietRange } from "../time/clock-ranges";
import { DESKTOP_HOLDS } from "../scheduler/holds";
import { z } from "zod";
import { dateOf } from "../time/units";
import { isFirstOfItsName, MAX_PROFILE_NAME, MAX_PROFILES } from "./profiles";
import { NEEDS } from "./place";
import {
  ACCENTS,
  MAX_DAYS_OFF,
  SETTING_LIMITS,
  SOUNDS,
  FIRMNESS,
  SHOWN_AS,
  THEMES,
  type Settings,
  LANGUAGE_CHOICES,
} from "./settings";

const whole = ([min, max]: readonly [number, number]) => z.number().int().min(min).max(max);
/** "24:00" may stand at the end of a range. */
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
/** A time of the day as "HH:MM", 00:00 to 23:59. */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export const range: z.ZodType<ClockRange> = z
  .strictObject({ from: clock, to: clock })
  .refine(({ from, to }) => from !== to);
export const quietRange: z.ZodType<QuietRange> = z
  .strictObject({ from: clock, to: clock, days: z.array(z.literal(WEEKDAYS)).min(1).max(7).exactOptional() })
  .refine(({ from, to }) => from !== to);
export const date = z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(text));
export const MAX_RANGES = 50;
export const display = z.string().max(200);
const displays = z.array(display).max(MAX_RANGES);
export const identifier = z.string().regex(/^[\w-]{1,40}$/);
const MAX_FILE_NAME = 255;
export const program = z.string().trim().min(1).max(100);
export const profileName = z.string().trim().min(1).max(MAX_PROFILE_NAME);
export const profileWorkspace = z.union([identifier, z.literal("")]);

type Schemas<N extends keyof Settings> = { readonly [K in N]: z.ZodType<Settings[K]> };

/** The settings that a profile can have of its own. */
export const OWN_SCHEMAS: Schemas<keyof ProfileSettings> = {
  intervalMin: whole(SETTING_LIMITS.intervalMin),
  timesOn: z.boolean(),
  times: z.array(timeOfDay).min(1).max(MAX_RANGES),
  breakMin: whole(SETTING_LIMITS.breakMin),
  noticeSec: whole(SETTING_LIMITS.noticeSec),
  postponeMin: whole(SETTING_LIMITS.postponeMin),
  maxPostpones: whole(SETTING_LIMITS.maxPostpones),
  startMode: z.enum(START_MODES),
  graceMin: whole(SETTING_LIMITS.graceMin),
  firmness: z.enum(FIRMNESS),
  waitForMe: z.boolean(),
  openOffice: z.boolean(),
  seatedOnly: z.boolean(),
  walkOnly: z.boolean(),
  atHand: z.array(z.enum(NEEDS)).max(MAX_RANGES),
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
  holdPrograms: z.array(program).max(MAX_RANGES),
  workHoursOn: z.boolean(),
  workHours: z.array(z.array(range).max(MAX_RANGES)).length(7),
  quietHours: z.array(quietRange).max(MAX_RANGES),
};
const profile: z.ZodType<Profile> = z.strictObject({
  id: identifier,
  name: profileName,
  displays,
  workspace: profileWorkspace,
  own: z.custom<ProfileSettings>(isOwn),
});

/** How each setting is read. A value that does not fit is as good as none. */
export const SETTING_SCHEMAS: Schemas<keyof Settings> = {
  ...OWN_SCHEMAS,
  enabled: z.boolean(),
  knownDisplays: displays,
  daysOff: z.array(date).max(MAX_DAYS_OFF),
  keyGuardMs: whole(SETTING_LIMITS.keyGuardMs),
  profiles: z.array(profile).max(MAX_PROFILES).refine(areApart),
  profile: z.union([identifier, z.literal("")]),
  startAtLogin: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGE_CHOICES),
  showAs: z.enum(SHOWN_AS),
  sound: z.enum(SOUNDS),
  volume: whole(SETTING_LIMITS.volume),
  ownSoundName: z.string().max(MAX_FILE_NAME),
  readAloud: z.boolean(),
  voicePace: whole(SETTING_LIMITS.voicePace),
  accent: z.enum(ACCENTS),
  onboarded: z.boolean(),
  toldNoTray: z.boolean(),
  toldOnClose: z.boolean(),
};
export type SettingName = keyof typeof SETTING_SCHEMAS;
export const SETTING_NAMES = Object.keys(SETTING_SCHEMAS).filter(isSettingName);

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTING_SCHEMAS, name);
}

function isOwn(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, given]) => isOwnName(name) && OWN_SCHEMAS[name].safeParse(given).success);
}
function isOwnName(name: string): name is keyof typeof OWN_SCHEMAS {
  return Object.hasOwn(OWN_SCHEMAS, name);
}

/** Whether no two have the same id, nor names that look the same. */
function areApart(profiles: readonly Profile[]): boolean {
  const ids = new Set(profiles.map(({ id }) => id));
  return ids.size === profiles.length && profiles.every(isFirstOfItsName);
}

/** Whether the calendar has such a day: Date makes the 31st of June the 1st of July. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dateOf(time) === text;
}
