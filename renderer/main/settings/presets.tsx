import { presetInUse, PRESETS } from "../../../shared/settings/presets";
import { useApp } from "../state/app-context";
import { Said } from "../../components/status";
import styles from "./settings.module.css";
import { useSettingsChange } from "../setting-controls/use-setting";

/** Rhythms to begin with, each with who tried or advises it. */
export function Presets() {
  const { app, t } = useApp();
  const { change, said } = useSettingsChange();
  const inUse = presetInUse(app.settings);
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.presets")}</legend>
      {PRESETS.map(({ id, settings }) => (
        <div key={id} className={styles.preset}>
          <input
            id={`preset-${id}`}
            type="radio"
            name="preset"
            checked={inUse === id}
            aria-describedby={`preset-${id}-source`}
            onChange={() => change(settings)}
          />
          <div>
            <label htmlFor={`preset-${id}`}>{t(`preset.${id}`)}</label>
            <p id={`preset-${id}-source`} className={styles.help}>
              {t(`preset.${id}.source`)}
            </p>
          </div>
        </div>
      ))}
      {inUse === null && <p className={styles.help}>{t("settings.presets.own")}</p>}
      <Said said={said} />
    </fieldset>
  );
}
