import { areSameDisplays } from "../displays/display-name";
import { withFittingTiming } from "./agree";
import { PROFILE_SETTINGS, type Profile, type ProfileSettings } from "./settings";
import type { Settings, SettingsPatch } from "./settings";

/** Longest name of a profile, in characters, and the most profiles there can be. */
export const MAX_PROFILE_NAME = 40;
export const MAX_PROFILES = 20;

/*
 * The profile in use has its values where the settings have always been; the others keep theirs in `own`. So everything that
 * reads a setting reads the one that counts, and a switch is one change of the file, whole or not at all.
 */

/** The change that adds a profile: a copy of the one in use. The first is in use at once. */
export function addProfile(settings: Settings, { id, name }: Pick<Profile, "id" | "name">): SettingsPatch {
  const isFirst = settings.profiles.length === 0;
  const added: Profile = { id, name, displays: [], workspace: "", own: isFirst ? {} : ownOf(settings) };
  return { profiles: [...settings.profiles, added], ...(isFirst ? { profile: id } : {}) };
}

/** The change that puts another profile into use; none if it is in use already or is not there. */
export function switchProfile(settings: Settings, id: string): SettingsPatch {
  const next = settings.profiles.find((profile) => profile.id === id);
  if (next === undefined || id === settings.profile) return {};
  const profiles = settings.profiles.map((profile): Profile => {
    if (profile.id === id) return { ...profile, own: {} };
    return profile.id === settings.profile ? { ...profile, own: ownOf(settings) } : profile;
  });
  return { ...next.own, ...cutToFit({ ...settings, ...next.own }), profiles, profile: id };
}

/** What a profile leaves open is as it was before; the notice and the break may then be too long for its work. */
function cutToFit(settings: Settings): SettingsPatch {
  const { noticeSec, breakMin } = withFittingTiming(settings);
  return {
    ...(noticeSec !== settings.noticeSec && { noticeSec }),
    ...(breakMin !== settings.breakMin && { breakMin }),
  };
}

/** The change that gives a profile another name, workspace or set of displays. A set of displays belongs to one profile. */
export function withProfile(
  settings: Settings,
  id: string,
  change: Partial<Omit<Profile, "id" | "own">>,
): SettingsPatch {
  const { displays } = change;
  const profiles = settings.profiles.map((profile): Profile => {
    if (profile.id === id) return { ...profile, ...change };
    return displays !== undefined && areSameDisplays(profile.displays, displays)
      ? { ...profile, displays: [] }
      : profile;
  });
  return { profiles };
}

/** The change that removes a profile; the one in use goes only as the last, and leaves its settings in use. */
export function removeProfile(settings: Settings, id: string): SettingsPatch {
  const profiles = settings.profiles.filter((profile) => profile.id !== id);
  if (id !== settings.profile) return { profiles };
  return profiles.length === 0 ? { profiles, profile: "" } : {};
}

/** The profile that belongs to the displays that are there: exactly these, in any order; `null` if none does. */
export function profileAt({ profiles }: Settings, displays: readonly string[]): string | null {
  if (displays.length === 0) return null;
  return profiles.find((profile) => areSameDisplays(profile.displays, displays))?.id ?? null;
}

/** Names that look the same could not be told apart; the first keeps it. */
export const isFirstOfItsName = ({ name }: Profile, at: number, all: readonly Profile[]): boolean =>
  all.findIndex((other) => plain(other.name) === plain(name)) === at;
const plain = (name: string): string => name.trim().toLowerCase();

/** The profile in use; none where there are no profiles. */
export const profileInUse = ({ profiles, profile }: Settings): Profile | null =>
  profiles.find(({ id }) => id === profile) ?? null;

const ownOf = (settings: Settings): ProfileSettings =>
  PROFILE_SETTINGS.reduce<ProfileSettings>((own, name) => ({ ...own, [name]: settings[name] }), {});
