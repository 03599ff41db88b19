import { LANGUAGES } from "../../../shared/i18n/languages";
import { LANGUAGE_CHOICES } from "../../../shared/settings/settings";
import { useApp } from "../state/app-context";
import { SettingRow } from "./setting-row";
import { useSetting } from "./use-setting";

/** The language of the app. Each is called what it is called in itself, so that everybody finds their own. */
export function LanguageSetting() {
  const { t } = useApp();
  const { value, change, said } = useSetting("language");
  return (
    <SettingRow id="language" label={t("settings.language")} help={t("settings.language.help")} said={said}>
      <select
        id="language"
        value={value}
        aria-describedby="language-help language-said"
        onChange={({ target }) => {
          const chosen = LANGUAGE_CHOICES.find((choice) => choice === target.value);
          if (chosen !== undefined) change(chosen);
        }}
      >
        <option value="system">{t("settings.language.system")}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </SettingRow>
  );
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
