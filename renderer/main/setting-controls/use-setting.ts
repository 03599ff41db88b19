import type { Settings, SettingsPatch } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import { useMutation } from "../state/use-mutation";

export type SettingName = keyof SettingsPatch;

/** The way to change settings: applied and saved at once. */
export function useSettingsChange() {
  const { api, t } = useApp();
  const { run, status } = useMutation();
  return { change: (patch: SettingsPatch): void => void run(api.call("settings:set", patch), t("saved")), status };
}

/** One setting as it is, and the way to change it. */
export function useSetting<N extends SettingName>(name: N) {
  const { app } = useApp();
  const { change, status } = useSettingsChange();
  return { value: app.settings[name], change: (value: Settings[N]): void => change({ [name]: value }), status };
}
