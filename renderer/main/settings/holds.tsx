import { useState } from "react";
import { DESKTOP_HOLDS, type DesktopHold } from "../../../shared/scheduler/holds";
import { Button } from "../../components/button";
import { TextField } from "../../components/text-field";
import { SwitchSetting } from "../setting-controls/controls";
import { SettingChecks } from "../setting-controls/setting-group";
import { describedBySetting, SettingRow } from "../setting-controls/setting-row";
import { useSetting } from "../setting-controls/use-setting";
import { useApp } from "../state/app-context";

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
  return <SettingChecks legend={t("settings.heldBy")} all={DESKTOP_HOLDS} labelOf={labelOf} {...setting} />;
}

/** Names separated by commas, taken when the field is left or Enter is pressed. */
function Programs() {
  const { t } = useApp();
  const { value, change, status } = useSetting("holdPrograms");
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
    <SettingRow
      id="holdPrograms"
      label={t("settings.holdPrograms")}
      help={t("settings.holdPrograms.help")}
      status={status}
    >
      <TextField
        id="holdPrograms"
        spellCheck={false}
        value={draft ?? value.join(", ")}
        aria-describedby={describedBySetting("holdPrograms")}
        onChange={setDraft}
        onDone={keep}
      />
    </SettingRow>
  );
}

function Displays() {
  const { app, t } = useApp();
  const { value, change, status } = useSetting("knownDisplays");
  const all = [...new Set([...value, ...app.displays])].sort();
  return (
    <SettingRow
      label={t("settings.knownDisplays")}
      help={value.length === 0 ? t("settings.knownDisplays.none") : value.join(" · ")}
      status={status}
    >
      <Button onClick={() => change(all)}>{t("settings.knownDisplays.add")}</Button>
      <Button disabled={value.length === 0} onClick={() => change([])}>
        {t("settings.knownDisplays.clear")}
      </Button>
    </SettingRow>
  );
}
