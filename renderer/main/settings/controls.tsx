import { useState } from "react";
import type { MessageKey } from "../../../shared/i18n/english";
import { SETTING_LIMITS, type Settings } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import { SettingRow } from "./setting-row";
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
  | "microOn"
  | "nudgeOn"
  | "rhythmOn"
  | "readAloud"
  | "startAtLogin";
type ChoiceName = "showAs" | "sound" | "theme" | "accent" | "startMode" | "firmness";

/** A number, kept when the field is left or Enter is pressed, so that half a number is never taken for one. */
export function NumberSetting({ name }: { readonly name: NumberName }) {
  const { t } = useApp();
  const { value, change, said } = useSetting(name);
  const [draft, setDraft] = useState<string | null>(null);
  const [min, max] = SETTING_LIMITS[name];
  const keep = (): void => {
    if (draft !== null && draft.trim() !== "" && Number(draft) !== value) change(Number(draft));
    setDraft(null);
  };
  return (
    <SettingRow id={name} label={t(`settings.${name}`)} help={t(`settings.${name}.help`)} said={said}>
      <input
        id={name}
        type="number"
        min={min}
        max={max}
        value={draft ?? value}
        aria-describedby={`${name}-help ${name}-said`}
        aria-invalid={!said.ok}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </SettingRow>
  );
}

export function NumberSettings({ names }: { readonly names: readonly NumberName[] }) {
  return names.map((name) => <NumberSetting key={name} name={name} />);
}

export function SwitchSetting({ name }: { readonly name: SwitchName }) {
  const { t } = useApp();
  const { value, change, said } = useSetting(name);
  return (
    <SettingRow id={name} label={t(`settings.${name}`)} help={t(`settings.${name}.help`)} said={said}>
      <input
        id={name}
        type="checkbox"
        checked={value}
        aria-describedby={`${name}-help ${name}-said`}
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
  const { value, change, said } = useSetting(name);
  return (
    <SettingRow id={name} label={t(`settings.${name}`)} help={t(`settings.${name}.help`)} said={said}>
      <select
        id={name}
        value={value}
        aria-describedby={`${name}-help ${name}-said`}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice.value === target.value);
          if (chosen !== undefined) change(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {t(choice.label)}
          </option>
        ))}
      </select>
    </SettingRow>
  );
}
