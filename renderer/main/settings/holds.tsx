import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import { useState } from "react";
import { isSameDisplay, shownName, toldApart } from "../../../shared/displays/display-name";
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
  // What the same display was called by an earlier version is not kept beside its name.
  const others = toldApart(value).filter((each) => !present.some((name) => isSameDisplay(each, name)));
  const known = toldApart(value);
  const all = present.length === 0 ? known : [...new Set([...others, ...present])].sort();
  return (
    <SettingRow
      label={t("settings.knownDisplays")}
      help={
        known.length === 0
          ? t("settings.knownDisplays.none")
          : known.map((each) => isolated(shownName(each))).join(" · ")
      }
      status={status}
    >
      <Button disabled={present.length === 0} onClick={() => change(all)}>
        {t("settings.knownDisplays.add")}
      </Button>
      <Button disabled={value.length === 0} onClick={() => change([])}>
        {t("settings.knownDisplays.clear")}
      </Button>
    </SettingRow>
  );
}
