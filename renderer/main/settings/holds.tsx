import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import { useState } from "react";
import { isolated } from "../../../shared/i18n/isolated";
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
  const settings = useDocumentValue("settings");
  return (
    <>
      <SwitchSetting name="respectDnd" />
      {settings.respectDnd && (
        <>
          <HeldBy />
          {settings.heldBy.includes("program") && <Programs />}
          {settings.heldBy.includes("unknownDisplay") && <Displays />}
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
  const { t } = useApp();
  const present = useAppState(({ desktop }) => desktop.displays);
  const { value, change, status } = useSetting("knownDisplays");
  const all = [...new Set([...value, ...present])].sort();
  return (
    <SettingRow
      label={t("settings.knownDisplays")}
      help={value.length === 0 ? t("settings.knownDisplays.none") : value.map((each) => isolated(each)).join(" · ")}
      status={status}
    >
      <Button onClick={() => change(all)}>{t("settings.knownDisplays.add")}</Button>
      <Button disabled={value.length === 0} onClick={() => change([])}>
        {t("settings.knownDisplays.clear")}
      </Button>
    </SettingRow>
  );
}
