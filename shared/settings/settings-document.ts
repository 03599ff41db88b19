import { z } from "zod";
import { defineDocument } from "../documents/define";
import { reconciled } from "../documents/shape";
import { isRecord, type Raw } from "../schemas/is-record";
import { reconcileSettings, settings } from "./edit-settings";
import { isSettingName, SETTING_NAMES, SETTING_SCHEMAS, type SettingName } from "./schema";
import { settingsParts } from "./settings-parts";
import type { SettingsPatch } from "./settings";

/** A patch of settings, each read by its own schema. Names that are no settings are refused, not left out. */
export const settingsEdit: z.ZodType<SettingsPatch> = z.custom<Raw>(isRecord).transform((patch, context) => {
  for (const [key, value] of Object.entries(patch)) {
    if (!isSettingName(key)) context.issues.push({ code: "unrecognized_keys", keys: [key], input: patch });
    else if (!SETTING_SCHEMAS[key].safeParse(value).success)
      context.issues.push({ code: "custom", path: [key], input: value });
  }
  return context.issues.length > 0 ? z.NEVER : patchOf(patch);
});

/** Only what the schemas have passed. */
function patchOf(patch: Raw): SettingsPatch {
  const names: readonly SettingName[] = SETTING_NAMES.filter((name) => Object.hasOwn(patch, name));
  return names.reduce<SettingsPatch>((sum, name) => ({ ...sum, [name]: SETTING_SCHEMAS[name].parse(patch[name]) }), {});
}

/** settings.json: each setting is read by itself, and each entry of a list; what makes no sense leaves its default in use. */
export const settingsDocument = defineDocument({
  model: settings,
  file: "settings.json",
  version: 1,
  shape: reconciled(settingsParts, (given, raw) => {
    const { value, invalid } = reconcileSettings(given);
    // What the file does not have is not worth a word.
    return { value, invalid: invalid.filter((name) => Object.hasOwn(raw, name)) };
  }),
  edit: settingsEdit,
  isHealth: false,
  entered: ({ profiles, daysOff, holdPrograms, knownDisplays, ownSoundName }) => ({
    ...{ daysOff, holdPrograms, knownDisplays, ownSoundName },
    profiles: profiles.map(({ id, name }) => ({ id, name })),
  }),
});
