import { DESKTOP_HOLDS, type DesktopHold } from "../../../shared/scheduler/holds";
import { useState } from "react";
import { useApp } from "../state/app-context";
import { CheckboxGroup } from "../../components/checkbox-group";
import { SwitchSetting } from "../setting-controls/controls";
import { SettingRow } from "../setting-controls/setting-row";
import { Said } from "../../components/status";
import styles from "./settings.module.css";
import { useSetting } from "../setting-controls/use-setting";

/** What holds a break back until it is over. */
export function Holds() {
  const { app } = useApp();
  return (
    <>
      <SwitchSetting name="respectDnd" />
      {app.settings.respectDnd && (
        <>
          <HeldBy />
          {app.settings.heldBy.includes("program") && <Programs />}
          {app.settings.heldBy.includes("unknownDisplay") && <Displays />}
        </>
      )}
    </>
  );
}

function HeldBy() {
  const { t } = useApp();
  const setting = useSetting("heldBy");
  const labelOf = (hold: DesktopHold): string => t(`settings.heldBy.${hold}`);
  return <CheckboxGroup legend={t("settings.heldBy")} all={DESKTOP_HOLDS} labelOf={labelOf} {...setting} />;
}

/** Names, one after the other with commas, kept when the field is left or Enter is pressed. */
function Programs() {
  const { t } = useApp();
  const { value, change, said } = useSetting("holdPrograms");
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null)
      change(
        draft
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      );
    setDraft(null);
  };
  return (
    <SettingRow id="holdPrograms" label={t("settings.holdPrograms")} help={t("settings.holdPrograms.help")} said={said}>
      <input
        id="holdPrograms"
        type="text"
        spellCheck={false}
        value={draft ?? value.join(", ")}
        aria-describedby="holdPrograms-help holdPrograms-said"
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </SettingRow>
  );
}

function Displays() {
  const { app, t } = useApp();
  const { value, change, said } = useSetting("knownDisplays");
  const all = [...new Set([...value, ...app.displays])].sort();
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.name}>{t("settings.knownDisplays")}</p>
        <p className={styles.help}>{value.length === 0 ? t("settings.knownDisplays.none") : value.join(" · ")}</p>
      </div>
      <div className={styles.control}>
        <button type="button" onClick={() => change(all)}>
          {t("settings.knownDisplays.add")}
        </button>
        <button type="button" disabled={value.length === 0} onClick={() => change([])}>
          {t("settings.knownDisplays.clear")}
        </button>
        <Said said={said} />
      </div>
    </div>
  );
}
