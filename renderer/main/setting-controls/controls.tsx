import { useState } from "react";
import type { MessageKey } from "../../../shared/i18n/english";
import { fittingRange } from "../../../shared/settings/agree";
import { SETTING_LIMITS, type Settings } from "../../../shared/settings/settings";
import { NumberField } from "../../components/number-field";
import { Select } from "../../components/select";
import { useApp } from "../state/app-context";
import { useDocumentValue } from "../state/use-document";
import { describedBySetting, SettingRow } from "./setting-row";
import { useSetting } from "./use-setting";

type NumberName = keyof typeof SETTING_LIMITS;
type SwitchName =
  | "enabled"
  | "workHoursOn"
  | "respectDnd"
  | "timesOn"
  | "waitForMe"
  | "openOffice"
  | "seatedOnly"
  | "walkOnly"
  | "microOn"
  | "nudgeOn"
  | "rhythmOn"
  | "readAloud"
  | "startAtLogin";
type ChoiceName = "showAs" | "sound" | "theme" | "accent" | "startMode" | "firmness";

/** The range of a number; of those that bound each other, as the others are now. */
function useRange(name: NumberName): readonly [number, number] {
  const settings = useDocumentValue("settings");
  const limits = SETTING_LIMITS[name];
  return name === "intervalMin" || name === "breakMin" || name === "noticeSec"
    ? fittingRange(name, limits, settings)
    : limits;
}

/** A number, taken when the field is left or Enter is pressed, so that half a number is never taken for one. */
export function NumberSetting({ name }: { readonly name: NumberName }) {
  const { t } = useApp();
  const { value, change, status } = useSetting(name);
  const [draft, setDraft] = useState<string | null>(null);
  const [min, max] = useRange(name);
  const keep = (): void => {
    if (draft !== null && draft.trim() !== "" && Number(draft) !== value) change(Number(draft));
    setDraft(null);
  };
  return (
    <SettingRow id={name} label={t(`settings.${name}`)} help={t(`settings.${name}.help`)} status={status}>
      <NumberField
        id={name}
        min={min}
        max={max}
        value={draft ?? String(value)}
        describedBy={describedBySetting(name)}
        isInvalid={status.kind === "refused"}
        onChange={setDraft}
        onDone={keep}
      />
    </SettingRow>
  );
}

export function NumberSettings({ names }: { readonly names: readonly NumberName[] }) {
  return names.map((name) => <NumberSetting key={name} name={name} />);
}

export function SwitchSetting({ name }: { readonly name: SwitchName }) {
  const { t } = useApp();
  const { value, change, status } = useSetting(name);
  return (
    <SettingRow id={name} label={t(`settings.${name}`)} help={t(`settings.${name}.help`)} status={status}>
      <input
        id={name}
        type="checkbox"
        checked={value}
        aria-describedby={describedBySetting(name)}
        onChange={({ target }) => change(target.checked)}
      />
    </SettingRow>
  );
}

interface ChoiceProps<N extends ChoiceName> {
  readonly name: N;
  readonly choices: readonly { readonly value: Settings[N]; readonly label: MessageKey }[];
}
export function ChoiceSetting<N extends ChoiceName>({ name, choices }: ChoiceProps<N>) {
  const { t } = useApp();
  const { value, change, status } = useSetting(name);
  return (
    <SettingRow id={name} label={t(`settings.${name}`)} help={t(`settings.${name}.help`)} status={status}>
      <Select
        id={name}
        options={choices.map((choice) => ({ value: choice.value, label: t(choice.label) }))}
        value={value}
        aria-describedby={describedBySetting(name)}
        onChoose={change}
      />
    </SettingRow>
  );
}
