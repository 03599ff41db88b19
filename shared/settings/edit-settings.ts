import { accepted, refused, type DocumentModel } from "../documents/model";
import { MINUTE, SECOND } from "../time/units";
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from "./settings";

/** The setting that does not agree with the others: a notice longer than the work before it, or a profile there is not. */
export type SettingsRefusal = "noticeSec" | "profile";

/** What the person chose. An edit changes all of a patch or nothing. */
export const settings: DocumentModel<Settings, SettingsPatch, SettingsRefusal> = {
  initial: DEFAULT_SETTINGS,
  edit: (value, patch) => {
    const changed = { ...value, ...patch };
    if (!hasProfileInUse(changed)) return refused("profile");
    return hasFittingNotice(changed) ? accepted(changed) : refused("noticeSec");
  },
};

/** A notice cannot be longer than the work it goes before. */
const hasFittingNotice = ({ noticeSec, intervalMin }: Settings): boolean => noticeSec * SECOND <= intervalMin * MINUTE;

/** Where there are profiles, one of them is in use. */
const hasProfileInUse = ({ profiles, profile }: Settings): boolean =>
  profiles.length === 0 ? profile === "" : profiles.some(({ id }) => id === profile);

/** Settings that agree with one another, and the names of those that had to give way. */
export function reconcileSettings(given: Settings): {
  readonly value: Settings;
  readonly invalid: readonly SettingsRefusal[];
} {
  const noticeSec = hasFittingNotice(given)
    ? given.noticeSec
    : Math.min(DEFAULT_SETTINGS.noticeSec, given.intervalMin * (MINUTE / SECOND));
  const profile = hasProfileInUse(given) ? given.profile : (given.profiles[0]?.id ?? "");
  const cut = noticeSec !== given.noticeSec ? (["noticeSec"] as const) : [];
  const moved = profile !== given.profile ? (["profile"] as const) : [];
  return { value: { ...given, noticeSec, profile }, invalid: [...cut, ...moved] };
}
