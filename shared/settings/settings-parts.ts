import { boundedList, toldAsOne } from "../documents/bounded-list";
import { entries, field, fields, nested, optional, required, type Part, type Parts } from "../documents/shape";
import { DESKTOP_HOLDS } from "../scheduler/holds";
import type { ClockRange } from "../time/clock-ranges";
import { NEEDS } from "./place";
import { MAX_PROFILES } from "./profiles";
import {
  date,
  display,
  identifier,
  MAX_RANGES,
  OWN_SCHEMAS,
  profileName,
  profileWorkspace,
  program,
  quietRange,
  range,
  SETTING_SCHEMAS,
  timeOfDay,
} from "./schema";
import { z } from "zod";
import { DEFAULT_SETTINGS, MAX_DAYS_OFF, type Profile, type ProfileSettings, type Settings } from "./settings";

/** The hours of the week, of which a day that makes no sense at all has the standard ones, so that it is no day off. */
const workHours: Part<Settings["workHours"]> = {
  initial: DEFAULT_SETTINGS.workHours,
  read: (raw, at) => {
    if (!Array.isArray(raw) || raw.length !== 7) return { invalid: [at] };
    const days: readonly unknown[] = raw;
    const read = days.map((day, index) => {
      const initial: readonly ClockRange[] = DEFAULT_SETTINGS.workHours[index] ?? [];
      return { ...boundedList(range, { initial, most: MAX_RANGES }).read(day, at), initial };
    });
    return {
      value: read.map(({ value, initial }) => value ?? initial),
      invalid: read.some(({ invalid }) => invalid.length > 0) ? [at] : [],
    };
  },
  write: (value) => value,
};

/** The lists a profile can have of its own: an entry that makes no sense leaves the others. */
const OWN_LISTS: Pick<
  Parts<ProfileSettings>,
  "times" | "atHand" | "heldBy" | "holdPrograms" | "workHours" | "quietHours"
> = {
  times: boundedList(timeOfDay, { initial: DEFAULT_SETTINGS.times, least: 1, most: MAX_RANGES }),
  atHand: boundedList(z.enum(NEEDS), { initial: DEFAULT_SETTINGS.atHand, most: MAX_RANGES }),
  heldBy: boundedList(z.enum(DESKTOP_HOLDS), { initial: DEFAULT_SETTINGS.heldBy, most: MAX_RANGES }),
  holdPrograms: boundedList(program, { initial: [], most: MAX_RANGES }),
  workHours,
  quietHours: boundedList(quietRange, { initial: [], most: MAX_RANGES }),
};
const displays = boundedList(display, { initial: [], most: MAX_RANGES });

const profile = nested<Profile>({
  id: required(optional(identifier)),
  name: required(optional(profileName)),
  displays,
  workspace: field(profileWorkspace, ""),
  own: fields<ProfileSettings>(OWN_SCHEMAS, {}, OWN_LISTS),
});
const profiles: Part<Settings["profiles"]> = {
  ...entries(profile),
  read: (raw, at) =>
    Array.isArray(raw) && raw.length > MAX_PROFILES ? { invalid: [at] } : toldAsOne(entries(profile)).read(raw, at),
};

/** All settings, each read by itself, and of those that are lists each entry. */
export const settingsParts: Part<Settings> = fields<Settings>(SETTING_SCHEMAS, DEFAULT_SETTINGS, {
  ...OWN_LISTS,
  knownDisplays: displays,
  daysOff: boundedList(date, { initial: [], most: MAX_DAYS_OFF }),
  profiles,
});
