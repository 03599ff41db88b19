import { type Need, NEEDS } from "../../../shared/settings/place";
import { Panel } from "../../components/panel";
import { SwitchSetting } from "../setting-controls/controls";
import { SettingChecks } from "../setting-controls/setting-group";
import { useSetting } from "../setting-controls/use-setting";
import { useApp } from "../state/app-context";

/** Where breaks are taken, so that no exercise asks for what is not there. */
export function PlaceSettings() {
  const { t } = useApp();
  return (
    <Panel layout="rows" title={t("settings.place")}>
      <SwitchSetting name="openOffice" />
      <SwitchSetting name="seatedOnly" />
      <SwitchSetting name="walkOnly" />
      <AtHand />
    </Panel>
  );
}

function AtHand() {
  const { t } = useApp();
  const setting = useSetting("atHand");
  const labelOf = (need: Need): string => t(`settings.atHand.${need}`);
  return <SettingChecks legend={t("settings.atHand")} all={NEEDS} labelOf={labelOf} {...setting} />;
}
