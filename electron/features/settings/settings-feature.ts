import { planOf } from "../../../shared/settings/plan-of";
import { profileInUse } from "../../../shared/settings/profiles";
import { MAX_DAYS_OFF } from "../../../shared/settings/schema";
import type { Reply } from "../../../shared/contract";
import { okReply, failReply, savedReply } from "../../ipc/reply";
import type { Dialogs, System } from "../../ports";
import type { Context, Feature } from "../feature";
import { readHolidays } from "../../../shared/calendar/holidays";

export interface SettingsParts {
  readonly system: Pick<System, "setTheme" | "setAutostart">;
  readonly dialogs: Dialogs;
  readonly followLanguage: () => void;
  readonly lookAtDisplays: () => void;
}

/** Takes settings into use: the theme, the language, start at login, the plan, and with another profile its workspace. */
export function createSettings(
  context: Context,
  { system, dialogs, followLanguage, lookAtDisplays }: SettingsParts,
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
    handlers: { "holidays:import": () => importHolidays(context, dialogs) },
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

async function importHolidays(context: Context, dialogs: Dialogs): Promise<Reply<number>> {
  const { localization, storage, moment, edit } = context;
  const { t } = localization;
  let text: string | undefined;
  try {
    text = (await dialogs.chooseFile(t("settings.daysOff.import"), ["ics"]))?.bytes.toString("utf8");
  } catch {
    return failReply("E_READ", t("error.calendar.read"));
  }
  if (text === undefined) return okReply(0);
  const days = await readHolidays(text, moment().epoch);
  if (days === null) return failReply("E_FORMAT", t("error.calendar.format"));
  const known = storage.documents.settings.value.daysOff;
  const daysOff = [...new Set([...known, ...days])].sort().slice(-MAX_DAYS_OFF);
  const changed = edit("settings", { daysOff });
  return changed.ok
    ? savedReply(await changed.saving, daysOff.length - known.length, t)
    : failReply("E_REFUSED", t("edit.unread"));
}
