import { DESKTOP_HOLDS, type DesktopHold } from "../scheduler/holds";
import { DEFAULT_SETTINGS, SETTING_LIMITS, type Settings, type SettingsPatch } from "../settings/settings";
import { MAX_RANGES, SETTING_SCHEMAS, type SettingName } from "../settings/schema";
import type { Change, ForeignValues, NoMatch, Params, Rule, Taken, Told } from "./importer";

/*
 * What the tables of the other apps are made of. Each reads a value that a person may have written by hand: anything but what
 * it expects is told as unread, and leaves the setting as it is.
 */

type NumberName = keyof typeof SETTING_LIMITS;
const TAKEN: Told = { kind: "taken" };
export const changed = (why: Change, params: Params = {}): Told => ({ kind: "changed", why, params });
export const unmatched = (why: NoMatch, params: Params = {}): Taken => ({
  told: { kind: "unmatched", why, params },
});
export const taken = (settings: SettingsPatch, told: Told = TAKEN): Taken => ({ settings, told });

/** A key without a match, whatever it says. */
export const none = (why: NoMatch): Rule => ({ to: why, read: () => unmatched(why) });

/** A number of the other app, of which so many make one of ours. */
export const whole = (name: NumberName, per: number): Rule => ({
  to: name,
  read: (value) => (isNumber(value) ? nearest(name, value / per) : unmatched("unread")),
});

/** The nearest value that a setting takes, told as changed where it is another. */
export function nearest(name: NumberName, wanted: number): Taken {
  const [min, max] = SETTING_LIMITS[name];
  const value = Math.min(max, Math.max(min, Math.round(wanted)));
  const isSame = Math.abs(value - wanted) < ROUNDING;
  return taken({ [name]: value }, isSame ? TAKEN : changed("nearest", { to: value, unit: unitOf(name) }));
}
/** What a fraction such as 0.29 may be off after a division. */
const ROUNDING = 1e-6;
const unitOf = (name: NumberName): string => /(Min|Sec)$/.exec(name)?.[0].toLowerCase() ?? "other";

/** A switch that is one here too. */
export const flag = (name: SettingsFlag): Rule => onOff(name, { [name]: true }, { [name]: false });
type SettingsFlag = { [N in keyof Settings]: Settings[N] extends boolean ? N : never }[keyof Settings];

/** A switch that means one thing or another here, or on one side nothing, for a reason. */
export const onOff = (to: Rule["to"], on: SettingsPatch | NoMatch, off: SettingsPatch | NoMatch): Rule => ({
  to,
  read: (value) => {
    if (typeof value !== "boolean") return unmatched("unread");
    const meant = value ? on : off;
    return typeof meant === "string" ? unmatched(meant) : taken(meant);
  },
});

/** A name of the other app's, or a number that stands for one, and what it is here. */
export const choice = (
  to: SettingName,
  choices: Readonly<Record<string, SettingsPatch>>,
  { told = TAKEN, otherwise = "unread" }: { readonly told?: Told; readonly otherwise?: NoMatch } = {},
): Rule => ({
  to,
  read: (value) => {
    const name = isNumber(value) ? String(value) : value;
    if (typeof name !== "string") return unmatched("unread");
    const meant = Object.hasOwn(choices, name) ? choices[name] : undefined;
    return meant === undefined ? unmatched(otherwise) : taken(meant, told);
  },
});

/** A rule that reads other keys too. */
export const rule = (to: Rule["to"], read: Rule["read"]): Rule => ({ to, read });
/** Keys that all have no match, for one reason. */
export const noneOf = (why: NoMatch, ...keys: readonly string[]): readonly (readonly [string, Rule])[] =>
  keys.map((key) => [key, none(why)]);

export const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
/** The number under a key, or what the other app takes where there is none. */
export function numberIn(all: ForeignValues, key: string, standard: number): number {
  const value = all.get(key);
  return isNumber(value) ? value : standard;
}

/** The names of programs in a list, as many as a setting holds. */
export function programs(values: readonly unknown[]): Taken {
  const names = values.slice(0, MANY).map((each) => SETTING_SCHEMAS.holdPrograms.safeParse([each]).data?.[0] ?? "");
  const holdPrograms = [...new Set(names)].filter((name) => name !== "").slice(0, MAX_RANGES);
  const [kept, count] = [holdPrograms.length, values.length];
  return taken({ holdPrograms }, kept === count ? TAKEN : changed("entries", { kept, count }));
}
/** More than any setting holds, and little enough to read. */
const MANY = 1_000;

/** Whether do not disturb, or a window over the whole screen, holds breaks back; everything else does as by the standard. */
export const heldBy = (hold: DesktopHold): Rule =>
  rule("heldBy", (value) =>
    typeof value === "boolean" ? taken({ heldBy: withHold(hold, value) }) : unmatched("unread"),
  );
export const withHold = (hold: DesktopHold, isHeld: boolean): readonly DesktopHold[] =>
  DESKTOP_HOLDS.filter((each) => (each === hold ? isHeld : DEFAULT_SETTINGS.heldBy.includes(each)));
