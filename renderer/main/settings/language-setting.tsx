import { LANGUAGE_CHOICES } from "../../../shared/settings/settings";
import { Select } from "../../components/select";
import { describedBySetting, SettingRow } from "../setting-controls/setting-row";
import { useSetting } from "../setting-controls/use-setting";
import { useApp } from "../state/app-context";

/** The language of the app. Each is named in itself, so that everybody finds their own. */
export function LanguageSetting() {
  const { t } = useApp();
  const { value, change, status } = useSetting("language");
  return (
    <SettingRow id="language" label={t("settings.language")} help={t("settings.language.help")} status={status}>
      <Select
        id="language"
        options={LANGUAGE_CHOICES.map((each) =>
          each === "system"
            ? { value: each, label: t("settings.language.system") }
            : { value: each, label: nameOf(each), lang: each },
        )}
        value={value}
        aria-describedby={describedBySetting("language")}
        onChoose={change}
      />
    </SettingRow>
  );
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
