import { useState } from "react";
import type { Settings, SettingsPatch } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import { NOTHING_SAID, saidOf, type SaidText } from "../state/feedback";

export type SettingName = keyof SettingsPatch;

/** The way to change settings: applied and kept at once. `said` is what came of the last change. */
export function useSettingsChange() {
  const { api, t } = useApp();
  const [said, setSaid] = useState<SaidText>(NOTHING_SAID);
  const change = (patch: SettingsPatch): void => {
    void api.call("settings:set", patch).then((reply) => setSaid(saidOf(reply, t("saved"))));
  };
  return { change, said };
}

/** One setting as it is, and the way to change it. */
export function useSetting<N extends SettingName>(name: N) {
  const { app } = useApp();
  const { change, said } = useSettingsChange();
  return { value: app.settings[name], change: (value: Settings[N]): void => change({ [name]: value }), said };
}
