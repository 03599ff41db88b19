import type { Settings, SettingsPatch } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import { useDocumentEdit } from "../state/use-document";

export type SettingName = keyof SettingsPatch;

/** The way to change settings: applied and saved at once. */
export function useSettingsChange() {
  const { t } = useApp();
  const { edit, status } = useDocumentEdit("settings");
  return { change: (patch: SettingsPatch): void => void edit(patch, t("saved")), status };
}

/** One setting as it is, and the way to change it. */
export function useSetting<N extends SettingName>(name: N) {
  const value = useAppState(({ documents }) => documents.settings[name]);
  const { change, status } = useSettingsChange();
  return { value, change: (next: Settings[N]): void => change({ [name]: next }), status };
}
