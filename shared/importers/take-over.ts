import { CUSTOM_LIMITS } from "../routines/custom/custom-limits";
import type { CustomRoutines } from "../routines/custom/custom-routines";
import { mergeCustom } from "../routines/custom/merge-custom";
import { hasFittingBreak, hasFittingNotice, withFittingTiming } from "../settings/agree";
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from "../settings/settings";

/*
 * Taking over what another app's settings come to, and undoing it. An undo gives back what was there before, but for what the
 * person has changed since then.
 */

type Values = Readonly<Partial<Record<string, unknown>>>;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what is not so already, and with it what has to give way so that all agrees. */
export function patchFor(current: Settings, wanted: SettingsPatch): SettingsPatch {
  const merged = { ...current, ...wanted };
  const { breakMin, noticeSec } = withFittingTiming(merged);
  const patch: SettingsPatch = {
    ...wanted,
    ...(hasFittingBreak(merged) ? {} : { breakMin }),
    ...(hasFittingNotice(merged) ? {} : { noticeSec }),
  };
  return picked(patch, (name) => !isSame(patch[name], current[name]));
}

/** What takes a patch back: each setting that still is as the patch made it, as it was before. */
export function patchBack(before: Settings, current: Settings, taken: SettingsPatch): SettingsPatch {
  const back = picked(before, (name) => Object.hasOwn(taken, name) && isSame(current[name], taken[name]));
  return patchFor(current, back);
}

function picked(values: SettingsPatch, isWanted: (name: keyof Settings) => boolean): SettingsPatch {
  const kept: Values = values;
  return Object.fromEntries(Object.entries(kept).filter(([name]) => isName(name) && isWanted(name)));
}
const isName = (name: string): name is keyof Settings => name in DEFAULT_SETTINGS;

/** The person's own exercises and routines with those that came in. What is there already stays as it is. */
export const withForeign = (own: CustomRoutines, content: CustomRoutines): CustomRoutines =>
  mergeCustom(own, content, "keep", CUSTOM_LIMITS).own;

/** The same without what came in then, unless it was changed. */
export function withoutForeign(own: CustomRoutines, before: CustomRoutines, after: CustomRoutines): CustomRoutines {
  const withoutNew = <T extends { readonly id: string }>(
    list: readonly T[],
    known: readonly T[],
    taken: readonly T[],
  ) => list.filter((each) => known.some(({ id }) => id === each.id) || !taken.some((other) => isSame(each, other)));
  return {
    exercises: withoutNew(own.exercises, before.exercises, after.exercises),
    routines: withoutNew(own.routines, before.routines, after.routines),
  };
}
