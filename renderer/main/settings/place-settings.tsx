import { NEEDS, type Need } from "../../../shared/routines/exercise";
import { useApp } from "../state/app-context";
import { SwitchSetting } from "./controls";
import { Said } from "./said";
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
  const { value, change, said } = useSetting("atHand");
  const toggle = (need: Need, isThere: boolean): void =>
    change(NEEDS.filter((each) => (each === need ? isThere : value.includes(each))));
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.atHand")}</legend>
      {NEEDS.map((need) => (
        <label key={need} className={styles.check}>
          <input
            type="checkbox"
            checked={value.includes(need)}
            onChange={({ target }) => toggle(need, target.checked)}
          />
          {t(`settings.atHand.${need}`)}
        </label>
      ))}
      <Said said={said} />
    </fieldset>
  );
}
