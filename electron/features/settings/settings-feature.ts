import { planOf } from "../../../shared/settings/plan-of";
import { profileInUse } from "../../../shared/settings/profiles";
import type { System } from "../../ports";
import type { Context, Feature } from "../feature";
import type { NoticeFeature } from "../notices/notice-feature";
import { type DaysOffParts, importDaysOff } from "./import-days-off";
import { createStartAtLogin } from "./start-at-login";

export interface SettingsParts extends DaysOffParts {
  readonly system: Pick<System, "setTheme" | "autostart">;
  readonly notices: Pick<NoticeFeature, "tell" | "withdraw">;
  readonly followLanguage: () => void;
  readonly lookAtDisplays: () => void;
}

/** Takes settings into use: the theme, the language, start at login, the plan, and with another profile its workspace. */
export function createSettings(
  context: Context,
  { system, notices, followLanguage, lookAtDisplays, ...daysOffParts }: SettingsParts,
): Feature {
  const { storage, dispatch } = context;
  const settings = storage.documents.settings;
  let { profile } = settings.value;
  const startAtLogin = createStartAtLogin(context, system.autostart, notices);
  system.setTheme(settings.value.theme);
  return {
    start: startAtLogin.look,
    onDocument: (name) => {
      if (name !== "settings") return;
      const { value } = settings;
      startAtLogin.follow();
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

/** The workspace of the profile that has come into use, if it has one; another can be chosen by hand after that. */
function chooseWorkspace({ storage, edit }: Context): void {
  const { settings, checklist } = storage.documents;
  const workspace = profileInUse(settings.value)?.workspace ?? "";
  if (workspace === "" || workspace === checklist.value.current) return;
  edit("checklist", { type: "choose", workspace });
}
