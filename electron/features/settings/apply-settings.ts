import { planOf } from "../../../shared/settings/plan-of";
import { nativeTheme } from "electron";
import type { Moment } from "../../../shared/time/moment";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import { profileInUse } from "../../../shared/settings/profiles";
import type { Settings } from "../../../shared/settings/settings";
import { setAutostart } from "../../platform/autostart";
import { editChecklist } from "../workspace/edit-workspaces";
import type { Keeping } from "../../storage/keeping";

interface UseParts {
  readonly keeping: Keeping;
  readonly dispatch: (event: SchedulerEvent) => void;
  readonly lookAtDisplays: () => void;
  readonly moment: () => Moment;
  readonly followLanguage: () => void;
}

/** What takes settings into use: the theme, the language, the start at login, the plan, and with another profile its workspace. */
export function settingsUser({
  keeping,
  dispatch,
  lookAtDisplays,
  moment,
  followLanguage,
}: UseParts): (settings: Settings) => void {
  let { startAtLogin, profile } = keeping.settings.value;
  nativeTheme.themeSource = keeping.settings.value.theme;
  return (settings) => {
    if (settings.startAtLogin !== startAtLogin) setAutostart(settings.startAtLogin);
    startAtLogin = settings.startAtLogin;
    nativeTheme.themeSource = settings.theme;
    followLanguage();
    if (settings.profile !== profile) chooseWorkspace(keeping, settings, moment());
    profile = settings.profile;
    dispatch({ type: "planChanged", plan: planOf(settings) });
    lookAtDisplays();
  };
}

/** The workspace of the profile that has come into use, if it has one; another can be chosen by hand after that. */
function chooseWorkspace({ checklist }: Keeping, settings: Settings, moment: Moment): void {
  const workspace = profileInUse(settings)?.workspace ?? "";
  if (workspace === "" || workspace === checklist.value.current) return;
  editChecklist(checklist, { type: "choose", workspace }, moment);
}
