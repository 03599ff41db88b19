import { ENGLISH } from "../../../shared/i18n/english";
import { FALLBACK_LANGUAGE, isBuiltIn } from "../../../shared/i18n/languages";
import type { RedFlagId } from "../../../shared/body/red-flag-rules";
import { HelpText } from "../../components/help-text";
import { useApp } from "../state/app-context";

/** The words of a sign. Where they are a translation that no native reader has looked at, the English ones stand beside them. */
export function RedFlagText({ id }: { readonly id: RedFlagId }) {
  const { t, locale } = useApp();
  const key = `redFlag.${id}` as const;
  return (
    <>
      {t(key)}
      {!isBuiltIn(locale) && (
        <span lang={FALLBACK_LANGUAGE} dir="ltr">
          {" "}
          <HelpText as="span">{ENGLISH[key]}</HelpText>
        </span>
      )}
    </>
  );
}
