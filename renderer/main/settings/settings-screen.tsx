import { useSettingsChange } from "../setting-controls/use-setting";
import { useDocumentValue } from "../state/use-document";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { ChoiceSetting, NumberSetting, NumberSettings, SwitchSetting } from "../setting-controls/controls";
import { WorkHours } from "../setting-controls/work-hours";
import { useApp } from "../state/app-context";
import { DaysOff } from "./days-off";
import { Diagnostics } from "./diagnostics";
import { FixedTimes } from "./fixed-times";
import { Holds } from "./holds";
import { LanguageSetting } from "./language-setting";
import { PlaceSettings } from "./place-settings";
import { Presets } from "./presets";
import { Profiles } from "./profiles";
import { QuietHours } from "./quiet-hours";
import { Sounds } from "./sounds";
import styles from "./settings-screen.module.css";

/** Every setting, applied at once. */
export function SettingsScreen() {
  const { api, t } = useApp();
  const settings = useDocumentValue("settings");
  const { change } = useSettingsChange();
  return (
    <ScreenFrame title={t("settings.title")} spacing="wide">
      <Profiles />
      <Panel layout="rows" title={t("settings.schedule")}>
        <SwitchSetting name="enabled" />
        <Presets />
        <SwitchSetting name="timesOn" />
        {settings.timesOn ? <FixedTimes /> : <NumberSetting name="intervalMin" />}
        <NumberSetting name="breakMin" />
        <NumberSetting name="noticeSec" />
        <ChoiceSetting
          name="startMode"
          choices={[
            { value: "ask", label: "settings.startMode.ask" },
            { value: "whenStill", label: "settings.startMode.whenStill" },
            { value: "atOnce", label: "settings.startMode.atOnce" },
          ]}
        />
        {settings.startMode === "whenStill" && <NumberSetting name="graceMin" />}
        <ChoiceSetting
          name="firmness"
          choices={[
            { value: "gentle", label: "settings.firmness.gentle" },
            { value: "firm", label: "settings.firmness.firm" },
            { value: "strict", label: "settings.firmness.strict" },
          ]}
        />
        <SwitchSetting name="waitForMe" />
        <NumberSetting name="keyGuardMs" />
        <ChoiceSetting
          name="showAs"
          choices={[
            { value: "page", label: "settings.showAs.page" },
            { value: "notification", label: "settings.showAs.notification" },
          ]}
        />
        <NumberSetting name="postponeMin" />
        <NumberSetting name="maxPostpones" />
        <NumberSetting name="idleResetSec" />
      </Panel>
      <Panel layout="rows" title={t("settings.beside")}>
        <SwitchSetting name="microOn" />
        {settings.microOn && <NumberSettings names={["microEveryMin", "microSec"]} />}
        <SwitchSetting name="nudgeOn" />
        {settings.nudgeOn && <NumberSettings names={["nudgeEveryMin"]} />}
        <SwitchSetting name="rhythmOn" />
        {settings.rhythmOn && <NumberSettings names={["sitMin", "standMin", "moveMin"]} />}
      </Panel>
      <Panel layout="rows" title={t("settings.sounds")}>
        <Sounds />
      </Panel>
      <PlaceSettings />
      <Panel layout="rows" title={t("settings.hours")}>
        <SwitchSetting name="workHoursOn" />
        {settings.workHoursOn && <WorkHours />}
        <QuietHours />
        <DaysOff />
      </Panel>
      <Panel layout="rows" title={t("settings.holds")}>
        <Holds />
      </Panel>
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
          <Button onClick={() => change({ onboarded: false })}>{t("settings.onboarding")}</Button>
          <Button onClick={() => void api.call("app:quit")}>{t("settings.quit")}</Button>
        </ButtonRow>
      </Panel>
      <Diagnostics />
      <HelpText>{t("settings.privacy")}</HelpText>
    </ScreenFrame>
  );
}
