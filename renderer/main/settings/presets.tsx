import { useDocumentValue } from "../state/use-document";
import { presetInUse, PRESETS } from "../../../shared/settings/presets";
import { HelpText } from "../../components/help-text";
import { Status } from "../../components/status";
import { SettingGroup } from "../setting-controls/setting-group";
import { useSettingsChange } from "../setting-controls/use-setting";
import { useApp } from "../state/app-context";
import styles from "./presets.module.css";

/** Rhythms to start from, each with who tried or advises it. */
export function Presets() {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  const { change, status } = useSettingsChange();
  const inUse = presetInUse(settings);
  return (
    <SettingGroup legend={t("settings.presets")}>
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
            <HelpText id={`preset-${id}-source`}>{t(`preset.${id}.source`)}</HelpText>
          </div>
        </div>
      ))}
      {inUse === null && <HelpText>{t("settings.presets.own")}</HelpText>}
      <Status status={status} place="beside" />
    </SettingGroup>
  );
}
