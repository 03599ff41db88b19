import { useSettingsChange } from "../setting-controls/use-setting";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Panel } from "../../components/panel";
import { ChoiceSetting, SwitchSetting } from "../setting-controls/controls";
import { ScreenButton } from "../shell/screen-button";
import { useApp } from "../state/app-context";
import { LanguageSetting } from "./language-setting";
import styles from "./app-settings.module.css";

/** The app itself: its start, language and look, and the way out. */
export function AppSettings() {
  const { api, t } = useApp();
  const { change } = useSettingsChange();
  return (
    <Panel layout="rows" title={t("settings.app")}>
      <SwitchSetting name="startAtLogin" />
      <LanguageSetting />
      <ChoiceSetting
        name="theme"
        choices={[
          { value: "system", label: "settings.theme.system" },
          { value: "light", label: "settings.theme.light" },
          { value: "dark", label: "settings.theme.dark" },
        ]}
      />
      <ChoiceSetting
        name="accent"
        choices={[
          { value: "plumb", label: "settings.accent.plumb" },
          { value: "dusk", label: "settings.accent.dusk" },
          { value: "slate", label: "settings.accent.slate" },
        ]}
      />
      <ButtonRow className={styles.buttons}>
        <ScreenButton screen="about" />
        <Button onClick={() => change({ onboarded: false })}>{t("settings.onboarding")}</Button>
        <Button onClick={() => void api.call("app:quit")}>{t("settings.quit")}</Button>
      </ButtonRow>
    </Panel>
  );
}
