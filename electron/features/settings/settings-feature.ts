import { planOf } from "../../../shared/settings/plan-of";
import { profileInUse } from "../../../shared/settings/profiles";
import type { System } from "../../ports";
import type { Context, Feature } from "../feature";
import { type DaysOffParts, importDaysOff } from "./import-days-off";

export interface SettingsParts extends DaysOffParts {
  readonly system: Pick<System, "setTheme" | "setAutostart">;
  readonly followLanguage: () => void;
  readonly lookAtDisplays: () => void;
}

/** Takes settings into use: the theme, the language, start at login, the plan, and with another profile its workspace. */
export function createSettings(
  context: Context,
  { system, followLanguage, lookAtDisplays, ...daysOffParts }: SettingsParts,
): Feature {
  const { storage, dispatch } = context;
  const settings = storage.documents.settings;
  let { startAtLogin, profile } = settings.value;
  system.setTheme(settings.value.theme);
  return {
    onDocument: (name) => {
      if (name !== "settings") return;
      const { value } = settings;
      if (value.startAtLogin !== startAtLogin) startOrNot(system, value.startAtLogin);
      startAtLogin = value.startAtLogin;
      system.setTheme(value.theme);
      followLanguage();
      const isOther = value.profile !== profile;
      profile = value.profile;
      if (isOther) chooseWorkspace(context);
      dispatch({ type: "planChanged", plan: planOf(value) });
      lookAtDisplays();
    },
    handlers: { "holidays:import": () => importDaysOff(context, daysOffParts) },
  };
}

/** A system that refuses keeps no other setting from being used. */
function startOrNot(system: Pick<System, "setAutostart">, isOn: boolean): void {
  try {
    system.setAutostart(isOn);
  } catch (error) {
    console.warn(`start at login: ${String(error)}`);
  }
}

/** The workspace of the profile that has come into use, if it has one; another can be chosen by hand after that. */
function chooseWorkspace({ storage, edit }: Context): void {
  const { settings, checklist } = storage.documents;
  const workspace = profileInUse(settings.value)?.workspace ?? "";
  if (workspace === "" || workspace === checklist.value.current) return;
  edit("checklist", { type: "choose", workspace });
}
