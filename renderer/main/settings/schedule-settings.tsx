import { useDocumentValue } from "../state/use-document";
import { Panel } from "../../components/panel";
import { ChoiceSetting, NumberSetting, SwitchSetting } from "../setting-controls/controls";
import { useApp } from "../state/app-context";
import { FixedTimes } from "./fixed-times";
import { Presets } from "./presets";

/** When breaks come, and how they begin. */
export function ScheduleSettings() {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  return (
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
      {settings.startMode !== "atOnce" && <NumberSetting name="graceMin" />}
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
  );
}
