import { NEEDS, type Need } from "../../../shared/settings/place";
import { useApp } from "../state/app-context";
import { Checks } from "./checks";
import { SwitchSetting } from "./controls";
import styles from "./settings.module.css";
import { useSetting } from "./use-setting";

/** Where breaks are taken, so that no card asks for what is not there. */
export function PlaceSettings() {
  const { t } = useApp();
  return (
    <section className={styles.group} aria-labelledby="settings-place">
      <h2 id="settings-place">{t("settings.place")}</h2>
      <SwitchSetting name="openOffice" />
      <SwitchSetting name="seatedOnly" />
      <AtHand />
    </section>
  );
}

function AtHand() {
  const { t } = useApp();
  const setting = useSetting("atHand");
  const labelOf = (need: Need): string => t(`settings.atHand.${need}`);
  return <Checks legend={t("settings.atHand")} all={NEEDS} labelOf={labelOf} {...setting} />;
}
