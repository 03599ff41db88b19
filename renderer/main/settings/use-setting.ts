import { useState } from "react";
import type { Settings, SettingsPatch } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import type { SaidText } from "./said";

export type SettingName = keyof SettingsPatch;

/** A setting as it is, and the way to change it: applied and kept at once. `said` is what came of the last change. */
export function useSetting<N extends SettingName>(name: N) {
  const { app, api, t } = useApp();
  const [said, setSaid] = useState<SaidText>({ ok: true, text: "" });
  const change = (value: Settings[N]): void => {
    void api
      .call("settings:set", { [name]: value })
      .then((reply) => setSaid(reply.ok ? { ok: true, text: t("saved") } : { ok: false, text: reply.message }));
  };
  return { value: app.settings[name], change, said };
}
