import { ScreenTitle } from "../../components/screen-title";
import { useApp } from "../state/app-context";
import { ChoiceSetting, NumberSetting, NumberSettings, SwitchSetting } from "./controls";
import { DaysOff } from "./days-off";
import { Diagnostics } from "./diagnostics";
import { FixedTimes } from "./fixed-times";
import { Holds } from "./holds";
import { LanguageSetting } from "./language-setting";
import { PlaceSettings } from "./place-settings";
import { Presets } from "./presets";
import { Profiles } from "./profiles";
import { QuietHours } from "./quiet-hours";
import styles from "./settings.module.css";
import { Sounds } from "./sounds";
import { WorkHours } from "./work-hours";

/** Every setting, applied at once. */
export function SettingsScreen() {
  const { app, api, t } = useApp();
  return (
    <div className={styles.screen}>
      <ScreenTitle text={t("settings.title")} />
      <Profiles />
      <section className={styles.group} aria-labelledby="settings-schedule">
        <h2 id="settings-schedule">{t("settings.schedule")}</h2>
        <SwitchSetting name="enabled" />
        <Presets />
        <SwitchSetting name="timesOn" />
        {app.settings.timesOn ? <FixedTimes /> : <NumberSetting name="intervalMin" />}
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
        {app.settings.startMode === "whenStill" && <NumberSetting name="graceMin" />}
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
      </section>
      <section className={styles.group} aria-labelledby="settings-beside">
        <h2 id="settings-beside">{t("settings.beside")}</h2>
        <SwitchSetting name="microOn" />
        {app.settings.microOn && <NumberSettings names={["microEveryMin", "microSec"]} />}
        <SwitchSetting name="nudgeOn" />
        {app.settings.nudgeOn && <NumberSettings names={["nudgeEveryMin"]} />}
        <SwitchSetting name="rhythmOn" />
        {app.settings.rhythmOn && <NumberSettings names={["sitMin", "standMin", "moveMin"]} />}
      </section>
      <section className={styles.group} aria-labelledby="settings-sounds">
        <h2 id="settings-sounds">{t("settings.sounds")}</h2>
        <Sounds />
      </section>
      <PlaceSettings />
      <section className={styles.group} aria-labelledby="settings-hours">
        <h2 id="settings-hours">{t("settings.hours")}</h2>
        <SwitchSetting name="workHoursOn" />
        {app.settings.workHoursOn && <WorkHours />}
        <QuietHours />
        <DaysOff />
      </section>
      <section className={styles.group} aria-labelledby="settings-holds">
        <h2 id="settings-holds">{t("settings.holds")}</h2>
        <Holds />
      </section>
      <section className={styles.group} aria-labelledby="settings-app">
        <h2 id="settings-app">{t("settings.app")}</h2>
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
        <div className={styles.again}>
          <button type="button" onClick={() => void api.call("settings:set", { onboarded: false })}>
            {t("settings.onboarding")}
          </button>
          <button type="button" onClick={() => void api.call("app:quit")}>
            {t("settings.quit")}
          </button>
        </div>
      </section>
      <Diagnostics />
      <p className={styles.help}>{t("settings.privacy")}</p>
    </div>
  );
}
