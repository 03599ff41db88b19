import { accepted, refused, type DocumentModel } from "../documents/model";
import { hasFittingBreak, hasFittingNotice, withFittingTiming } from "./agree";
import { isFirstOfItsName } from "./profiles";
import { DEFAULT_SETTINGS, type Profile, type ProfileSettings, type Settings, type SettingsPatch } from "./settings";

/** The setting that does not agree with the others: longer than the work before it, or a profile there is not. */
export type SettingsRefusal = "noticeSec" | "breakMin" | "profile";

/** What the person chose. An edit changes all of a patch or nothing. */
export const settings: DocumentModel<Settings, SettingsPatch, SettingsRefusal> = {
  initial: DEFAULT_SETTINGS,
  edit: (value, patch) => {
    const changed = { ...value, ...patch };
    if (!hasProfileInUse(changed)) return refused("profile");
    if (!hasFittingNotice(changed)) return refused("noticeSec");
    if (!hasFittingBreak(changed)) return refused("breakMin");
    const [odd] = changed.profiles.flatMap(({ own }) => disagreeing(own));
    return odd === undefined ? accepted(changed) : refused(odd);
  },
};

/** Where there are profiles, one of them is in use. */
const hasProfileInUse = ({ profiles, profile }: Settings): boolean =>
  profiles.length === 0 ? profile === "" : profiles.some(({ id }) => id === profile);

/** What a profile has of its own that does not agree; what it leaves open agrees with anything. */
function disagreeing(own: ProfileSettings): readonly ("noticeSec" | "breakMin")[] {
  const { intervalMin = Infinity, noticeSec = 0, breakMin = 0, timesOn = false } = own;
  const timing = { intervalMin, noticeSec, breakMin, timesOn };
  return [
    ...(hasFittingNotice(timing) ? [] : (["noticeSec"] as const)),
    ...(hasFittingBreak(timing) ? [] : (["breakMin"] as const)),
  ];
}

/** Settings that agree with one another, and the names of those that had to give way. */
export function reconcileSettings(given: Settings): {
  readonly value: Settings;
  readonly invalid: readonly (SettingsRefusal | "profiles")[];
} {
  const apart = given.profiles.filter(isFirstOfItsName);
  const profiles = apart.map(withFittingOwn);
  const isChanged = profiles.some((each, at) => each !== given.profiles[at]) || apart.length < given.profiles.length;
  const fitting = withFittingTiming({ ...given, profiles: isChanged ? profiles : given.profiles });
  const profile = hasProfileInUse(fitting) ? fitting.profile : (profiles[0]?.id ?? "");
  return {
    value: { ...fitting, profile },
    invalid: [
      ...(fitting.noticeSec === given.noticeSec ? [] : (["noticeSec"] as const)),
      ...(fitting.breakMin === given.breakMin ? [] : (["breakMin"] as const)),
      ...(profile === given.profile ? [] : (["profile"] as const)),
      ...(isChanged ? (["profiles"] as const) : []),
    ],
  };
}

function withFittingOwn(profile: Profile): Profile {
  const odd = disagreeing(profile.own);
  if (odd.length === 0) return profile;
  const { noticeSec, breakMin } = withFittingTiming({ ...DEFAULT_SETTINGS, ...profile.own });
  const own: ProfileSettings = {
    ...profile.own,
    ...(odd.includes("noticeSec") && { noticeSec }),
    ...(odd.includes("breakMin") && { breakMin }),
  };
  return { ...profile, own };
}
