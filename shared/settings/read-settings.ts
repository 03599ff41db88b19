import { SECOND, MINUTE } from "../time/units";
import { isSettingName, SETTING_NAMES, SETTING_SCHEMAS, type SettingName } from "./schema";
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from "./settings";

export const SCHEMA_VERSION = 1;

/** What a settings file holds, key by key. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Keys of other programs or versions: kept in the file, and without effect. */
  readonly unknown: Readonly<Record<string, unknown>>;
  /** Keys whose value made no sense, so that the default is in use. */
  readonly damaged: readonly string[];
  /** Written by a newer version of the app: its file must not be written. */
  readonly newer: boolean;
}

/** Names that are no settings and must never be copied onto an object. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Reads a parsed file; `null` when it is no settings file at all. Never throws. */
export function readSettings(parsed: unknown): ReadSettings | null {
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
  const entries = Object.entries(parsed);
  const version: unknown = Object.hasOwn(parsed, "schemaVersion")
    ? Reflect.get(parsed, "schemaVersion")
    : SCHEMA_VERSION;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return null;

  const known = entries.filter(([key]) => isSettingName(key));
  const fits = known.filter(([key, value]) => isSettingName(key) && SETTING_SCHEMAS[key].safeParse(value).success);
  const given: Settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(fits) };
  const settings = withFittingNotice(withProfileInUse(given));
  const noticeWasCut = fits.some(([key, value]) => key === "noticeSec" && value !== settings.noticeSec);
  return {
    settings,
    unknown: Object.fromEntries(
      entries.filter(([key]) => !isSettingName(key) && key !== "schemaVersion" && !FORBIDDEN.has(key)),
    ),
    damaged: [
      ...entries.filter(([key]) => FORBIDDEN.has(key)).map(([key]) => key),
      ...known.filter((entry) => !fits.includes(entry)).map(([key]) => key),
      ...(noticeWasCut ? ["noticeSec"] : []),
      ...(given.profile !== settings.profile && Object.hasOwn(parsed, "profile") ? ["profile"] : []),
    ],
    newer: version > SCHEMA_VERSION,
  };
}

/** A notice cannot be longer than the work it goes before. */
const noticeFits = ({ noticeSec, intervalMin }: Settings): boolean => noticeSec * SECOND <= intervalMin * MINUTE;
const withFittingNotice = (settings: Settings): Settings =>
  noticeFits(settings)
    ? settings
    : { ...settings, noticeSec: Math.min(DEFAULT_SETTINGS.noticeSec, settings.intervalMin * 60) };

/** Where there are profiles, one of them is in use. */
const profileFits = ({ profiles, profile }: Settings): boolean =>
  profiles.length === 0 ? profile === "" : profiles.some(({ id }) => id === profile);
const withProfileInUse = (settings: Settings): Settings =>
  profileFits(settings) ? settings : { ...settings, profile: settings.profiles[0]?.id ?? "" };

export type PatchResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly code: "E_ARGS" | "E_RANGE"; readonly key: string };

/** A change of some settings: all of it or nothing. E_ARGS names a key there is not, E_RANGE one whose value makes no sense. */
export function applyPatch(settings: Settings, patch: Readonly<Record<string, unknown>>): PatchResult {
  for (const [key, value] of Object.entries(patch)) {
    if (!isSettingName(key)) return { ok: false, code: "E_ARGS", key };
    if (!SETTING_SCHEMAS[key].safeParse(value).success) return { ok: false, code: "E_RANGE", key };
  }
  const changed: Settings = { ...settings, ...patchOf(patch) };
  if (!profileFits(changed)) return { ok: false, code: "E_RANGE", key: "profile" };
  return noticeFits(changed) ? { ok: true, settings: changed } : { ok: false, code: "E_RANGE", key: "noticeSec" };
}

/** Only what the schemas have passed. */
function patchOf(patch: Readonly<Record<string, unknown>>): SettingsPatch {
  const names: readonly SettingName[] = SETTING_NAMES.filter((name) => Object.hasOwn(patch, name));
  return names.reduce<SettingsPatch>((sum, name) => ({ ...sum, [name]: SETTING_SCHEMAS[name].parse(patch[name]) }), {});
}
