import { useDocumentValue } from "../state/use-document";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { NumberSettings, SwitchSetting } from "../setting-controls/controls";
import { WorkHours } from "../setting-controls/work-hours";
import { useApp } from "../state/app-context";
import { AppSettings } from "./app-settings";
import { Data } from "./data/data";
import { DaysOff } from "./days-off";
import { Diagnostics } from "./diagnostics";
import { Holds } from "./holds";
import { PlaceSettings } from "./place-settings";
import { Profiles } from "./profiles";
import { QuietHours } from "./quiet-hours";
import { ScheduleSettings } from "./schedule-settings";
import { Sounds } from "./sounds";

/** Every setting, applied at once. */
export function SettingsScreen() {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  return (
    <ScreenFrame title={t("settings.title")} spacing="wide">
      <Profiles />
      <ScheduleSettings />
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
      <AppSettings />
      <Diagnostics />
      <Data />
      <HelpText>{t("settings.privacy")}</HelpText>
    </ScreenFrame>
  );
}
